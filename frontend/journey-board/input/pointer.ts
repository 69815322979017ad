import { type Board, isEmotion } from '../board.ts';
import { cellKey } from '../element-index.ts';
import type { GridView } from '../grid/grid-view.ts';
import { moodAt } from '../grid/mood.ts';
import type { Tools } from '../around/tools.ts';
import type { Acts } from './acts.ts';
import { CardDrag } from './drag-card.ts';
import { HeadDrag } from './drag-head.ts';
import { PointDrag } from './drag-point.ts';
import { WidthDrag } from './drag-width.ts';
import type { Dragging } from './drag.ts';

/** The right button, as `buttons` names it. */
const SECONDARY = 2;

/** What the pointer does on the grid; one listener of each kind for all cells. */
export class Pointer {
  readonly #board: Board;
  readonly #acts: Acts;
  readonly #grid: GridView;
  readonly #hover: Tools;

  constructor(board: Board, acts: Acts, grid: GridView, hover: Tools) {
    this.#board = board;
    this.#acts = acts;
    this.#grid = grid;
    this.#hover = hover;
  }

  onClick = (event: MouseEvent): void => {
    const node = spotNode(event);
    const { at, id, step, lane } = node?.dataset ?? {};
    if (!node || inControl(event)) {
      return;
    }
    if (id) {
      node.focus({ preventScroll: true });
      if (this.#board.mayEdit && isOnQuestion(event)) {
        this.#board.edit({ id, where: 'board', property: 'question' });
      } else {
        this.#board.select(id);
      }
    } else if (at === 'cell' && step && lane) {
      node.focus({ preventScroll: true });
      this.#addPoint(node, step, lane, event.clientY);
      this.#selectCell(step, lane);
    }
  };

  onDoubleClick = (event: MouseEvent): void => {
    const { at, id, step, lane } = spotNode(event)?.dataset ?? {};
    if (inControl(event) || !this.#board.mayEdit) {
      return;
    }
    if (at === 'cell' && step && lane && !isEmotion(this.#board.element(lane))) {
      this.#acts.addCard(step, lane);
    } else if (id && !isEmotion(this.#board.element(this.#board.element(id)?.lane ?? ''))) {
      this.#board.edit({ id, where: 'board' });
    }
  };

  onContextMenu = (event: MouseEvent): void => {
    const id = spotNode(event)?.dataset.id;
    if (!id || inControl(event)) {
      return;
    }
    event.preventDefault();
    const open = () => this.#board.openMenu(id, new DOMRect(event.clientX, event.clientY, 0, 0));
    // A finger that rests drags. Some systems ask while the button is down, and letting it go would close the menu.
    if (event.buttons === 0 && (event as PointerEvent).pointerType !== 'touch') {
      open();
    } else if (event.buttons === SECONDARY) {
      window.addEventListener('pointerup', () => setTimeout(open), { once: true });
    }
  };

  /** A pointer that hovers shows the tools of what it is on; a finger does not hover, nor does what is dragged. */
  onOver = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' && event.buttons === 0) {
      this.#hover.showOn(spotNode(event));
    }
  };

  onLeave = (): void => this.#hover.showOn(null);

  /** What dragging from a node means. */
  drag = (node: Element, x: number, y: number): Dragging | null => {
    const host = node.closest<HTMLElement>('[data-at][data-id]');
    const element = this.#board.element(host?.dataset.id ?? '');
    if (!host || !element || !this.#board.mayEdit) {
      return null;
    }
    if (element.type !== 'card') {
      return new HeadDrag(this.#board, this.#acts, element, host, x, y);
    }
    const row = this.#grid.row(element.lane ?? '');
    if (row && isEmotion(this.#board.element(row.lane))) {
      return new PointDrag(this.#acts, element, host, row);
    }
    return node.classList.contains('width-handle')
      ? new WidthDrag(this.#acts, element, host)
      : new CardDrag(this.#board, this.#acts, element, host, x, y);
  };

  /** Something may have been said of a cell itself; where it was not, a click beside the cards closes nothing and opens nothing. */
  #selectCell(step: string, lane: string): void {
    if (!isEmotion(this.#board.element(lane)) && (this.#board.selected || this.#board.badges.ofCell(step, lane))) {
      this.#board.select(cellKey(step, lane));
    }
  }

  #addPoint(cell: HTMLElement, step: string, lane: string, y: number): void {
    if (isEmotion(this.#board.element(lane)) && this.#board.cardsIn(step, lane).length === 0) {
      this.#acts.addCard(step, lane, moodAt(y - cell.getBoundingClientRect().top));
    }
  }
}

function spotNode(event: Event): HTMLElement | null {
  return (event.composedPath()[0] as Element).closest<HTMLElement>('[data-at]');
}

function isOnQuestion(event: Event): boolean {
  return (event.composedPath()[0] as Element).closest('.question') !== null;
}

function inControl(event: Event): boolean {
  return (event.composedPath()[0] as Element).closest('button, a, .editing') !== null;
}
