import { type Axes, isMovable, type MatrixAxis, type MatrixItem, type Spot } from './item.ts';
import { middleStep, stepped } from './plane.ts';

/** An item on its way to another place: what it would be judged if it were let go now. */
export class Move {
  readonly item: MatrixItem;
  readonly spot: Spot;
  readonly #axes: Axes;

  private constructor(item: MatrixItem, spot: Spot, axes: Axes) {
    this.item = item;
    this.spot = spot;
    this.#axes = axes;
  }

  /** Takes an item up where it is; one that was never judged begins in the middle. Null if it cannot be moved. */
  static of(item: MatrixItem, axes: Axes): Move | null {
    const spot = { x: item.x ?? middleStep(axes.x), y: item.y ?? middleStep(axes.y) };
    return isMovable(item, axes) ? new Move(item, spot, axes) : null;
  }

  to(spot: Spot): Move {
    return new Move(this.item, spot, this.#axes);
  }

  /** One step by an arrow key; null for any other key, and for a side that is counted. */
  by(key: string): Move | null {
    const { x, y } = this.#axes;
    switch (key) {
      case 'ArrowLeft':
        return this.#along('x', x, -1);
      case 'ArrowRight':
        return this.#along('x', x, 1);
      case 'ArrowDown':
        return this.#along('y', y, -1);
      case 'ArrowUp':
        return this.#along('y', y, 1);
      default:
        return null;
    }
  }

  get isElsewhere(): boolean {
    return this.spot.x !== this.item.x || this.spot.y !== this.item.y;
  }

  #along(side: 'x' | 'y', axis: MatrixAxis, steps: number): Move | null {
    const present = this.spot[side];
    return axis.step === null || present === null
      ? null
      : this.to({ ...this.spot, [side]: stepped(present + steps * axis.step, axis) });
  }
}
