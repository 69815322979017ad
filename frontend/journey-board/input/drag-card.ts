import { type Board, isEmotion } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import type { Acts } from './acts.ts';
import type { Dragging } from './drag.ts';
import { DragMarks } from './drag-marks.ts';
import { type Extent, gapAt, gapMiddle } from './drop.ts';

interface Target {
  readonly step: string;
  readonly lane: string;
  readonly after: string | null;
}

/** Drags a card into another place of its cell, or into another cell. */
export class CardDrag implements Dragging {
  readonly #board: Board;
  readonly #acts: Acts;
  readonly #card: BoardElement;
  readonly #marks: DragMarks;
  #target: Target | null = null;

  constructor(board: Board, acts: Acts, card: BoardElement, node: HTMLElement, x: number, y: number) {
    this.#board = board;
    this.#acts = acts;
    this.#card = card;
    this.#marks = new DragMarks(board.root, node, x, y);
    this.#marks.follow(x, y);
  }

  move(x: number, y: number): void {
    this.#marks.follow(x, y);
    const cell = this.#board.root
      .elementsFromPoint(x, y)
      .find((node): node is HTMLElement => node.classList.contains('cell'));
    const { step, lane } = cell?.dataset ?? {};
    if (!cell || !step || !lane) {
      this.#target = null;
      this.#marks.line(null);
      return;
    }
    const cards = [...cell.querySelectorAll<HTMLElement>('.card[data-id]')].filter(
      (node) => node.dataset.id !== this.#card.id,
    );
    const extents = cards.map((node): Extent => {
      const { top, bottom } = node.getBoundingClientRect();
      return { start: top, end: bottom };
    });
    const gap = gapAt(extents, y);
    const { left, top, width } = cell.getBoundingClientRect();
    this.#target = { step, lane, after: cards[gap - 1]?.dataset.id ?? null };
    const refused = isEmotion(this.#board.element(lane));
    this.#marks.line({ x: left + 6, y: gapMiddle(extents, gap, top + 12) - 1.5, width: width - 12, height: 3 }, refused);
  }

  drop(): void {
    if (this.#target) {
      this.#acts.place(this.#card, this.#target.step, this.#target.lane, this.#target.after);
    }
  }

  end(): void {
    this.#marks.end();
  }
}
