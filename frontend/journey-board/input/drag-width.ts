import type { BoardElement } from '../element-state.ts';
import { STEP_WIDTH } from '../grid/lane-row.ts';
import type { Acts } from './acts.ts';
import type { Dragging } from './drag.ts';

/** Drags the right edge of a card over as many steps as it shall span. */
export class WidthDrag implements Dragging {
  readonly #acts: Acts;
  readonly #card: BoardElement;
  readonly #node: HTMLElement;
  readonly #left: number;
  readonly #widthBefore: string;
  #span: number;

  constructor(acts: Acts, card: BoardElement, node: HTMLElement) {
    this.#acts = acts;
    this.#card = card;
    this.#node = node;
    this.#left = node.getBoundingClientRect().left;
    this.#widthBefore = node.style.width;
    this.#span = card.span;
  }

  move(x: number): void {
    this.#span = Math.max(1, Math.round((x - this.#left) / STEP_WIDTH));
    this.#node.style.width = `calc(${this.#span} * var(--step-width) - var(--cell-gap))`;
    this.#node.classList.add('widening');
  }

  drop(): void {
    this.#acts.setSpan(this.#card, this.#span);
  }

  end(): void {
    this.#node.style.width = this.#widthBefore;
    this.#node.classList.remove('widening');
  }
}
