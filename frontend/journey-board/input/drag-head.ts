import type { Board } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import type { Acts } from './acts.ts';
import type { Dragging } from './drag.ts';
import { DragMarks } from './drag-marks.ts';
import { type Extent, gapAt, gapMiddle } from './drop.ts';

/** Drags a stage, a step or a lane to another place in its line. */
export class HeadDrag implements Dragging {
  readonly #board: Board;
  readonly #acts: Acts;
  readonly #element: BoardElement;
  readonly #marks: DragMarks;
  #target: { readonly parent: string; readonly after: string | null } | null = null;

  constructor(board: Board, acts: Acts, element: BoardElement, node: HTMLElement, x: number, y: number) {
    this.#board = board;
    this.#acts = acts;
    this.#element = element;
    this.#marks = new DragMarks(board.root, node, x, y);
    this.#marks.follow(x, y);
  }

  move(x: number, y: number): void {
    this.#marks.follow(x, y);
    const upright = this.#element.type === 'lane';
    const parent = this.#element.type === 'step' ? this.#stageAt(x) : this.#element.parent;
    const siblings = this.#siblings(parent).filter((each) => each.id !== this.#element.id);
    const extents = siblings.map((each) => this.#extentOf(each, upright));
    const gap = gapAt(extents, upright ? y : x);
    this.#target = parent ? { parent, after: siblings[gap - 1]?.id ?? null } : null;
    const grid = this.#gridRect();
    const empty = parent && !upright ? (this.#extentOf(this.#board.element(parent)!, false).start + 4) : grid.top;
    const middle = gapMiddle(extents, gap, empty) - 1.5;
    this.#marks.line(
      upright
        ? { x: grid.left, y: middle, width: grid.width, height: 3 }
        : { x: middle, y: grid.top, width: 3, height: grid.height },
    );
  }

  drop(): void {
    if (this.#target) {
      this.#acts.place(this.#element, this.#target.parent, null, this.#target.after);
    }
  }

  end(): void {
    this.#marks.end();
  }

  #siblings(parent: string | null): readonly BoardElement[] {
    const { model } = this.#board;
    switch (this.#element.type) {
      case 'stage':
        return model.stages();
      case 'lane':
        return model.lanes();
      default:
        return parent ? model.stepsOf(parent) : [];
    }
  }

  /** The stage that a step is held over, or the nearest. */
  #stageAt(x: number): string | null {
    const distance = (stage: BoardElement) => {
      const { start, end } = this.#extentOf(stage, false);
      return Math.max(start - x, x - end, 0);
    };
    return [...this.#board.model.stages()].sort((a, b) => distance(a) - distance(b))[0]?.id ?? null;
  }

  #extentOf(element: BoardElement, upright: boolean): Extent {
    const node = this.#board.root.querySelector(`[data-at="${element.type}"][data-id="${element.id}"]`);
    const whole = upright ? node?.parentElement : node;
    const { left, right, top, bottom } = whole?.getBoundingClientRect() ?? new DOMRect();
    return upright ? { start: top, end: bottom } : { start: left, end: right };
  }

  #gridRect(): DOMRect {
    const scroller = this.#board.root.querySelector('.scroller')!.getBoundingClientRect();
    const grid = this.#board.root.querySelector('.grid')!.getBoundingClientRect();
    const top = Math.max(scroller.top, grid.top);
    return new DOMRect(scroller.left, top, scroller.width, Math.min(scroller.bottom, grid.bottom) - top);
  }
}
