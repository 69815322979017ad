import type { BoardElement } from '../element-state.ts';
import type { LaneRow } from '../grid/lane-row.ts';
import { moodAt, signed, yOfMood } from '../grid/mood.ts';
import type { Acts } from './acts.ts';
import type { Dragging } from './drag.ts';

/** Drags a point of emotion up and down; the curve goes along. */
export class PointDrag implements Dragging {
  readonly #acts: Acts;
  readonly #point: BoardElement;
  readonly #node: HTMLElement;
  readonly #row: LaneRow;
  #mood: number;

  constructor(acts: Acts, point: BoardElement, node: HTMLElement, row: LaneRow) {
    this.#acts = acts;
    this.#point = point;
    this.#node = node;
    this.#row = row;
    this.#mood = point.mood ?? 0;
  }

  move(_x: number, y: number): void {
    this.#show(moodAt(y - this.#node.parentElement!.getBoundingClientRect().top));
  }

  drop(): void {
    this.#acts.setMood(this.#point, this.#mood);
  }

  end(): void {
    // What is dropped has been set by then; what is cancelled goes back.
    const dropped = this.#mood;
    this.#show(this.#point.mood ?? 0);
    this.#mood = dropped;
    delete this.#node.dataset.moving;
  }

  #show(mood: number): void {
    this.#mood = mood;
    this.#node.style.top = `${yOfMood(mood)}px`;
    this.#node.dataset.moving = signed(mood);
    this.#row.drawCurve({ id: this.#point.id, mood });
  }
}
