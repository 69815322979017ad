import { type ScaleLinear, scaleLinear, type ScalePower, scaleSqrt } from 'd3-scale';
import type { Axes, MatrixAxis, Spot } from './item.ts';

/** Room for what is written at the sides, in pixels. */
export const MARGIN = { left: 52, right: 6, top: 4, bottom: 50 };
/** The largest bubble, in pixels; the largest fits between two steps of a matrix of common size. */
const LARGEST = 28;
/** Below this a bubble could neither be seen nor met. */
const SMALLEST = 8;
/** The outermost bubbles keep this much of a step from the edge, and of the whole where nothing is judged in steps. */
const STEP_ROOM = 0.7;
const COUNT_ROOM = 0.06;

/** Turns values into pixels and back, for a drawing of one size. */
export class Plane {
  readonly axes: Axes;
  readonly width: number;
  readonly height: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly #radius: ScalePower<number, number>;

  /** @param most the customers of the largest bubble */
  constructor(axes: Axes, width: number, height: number, most: number) {
    this.axes = axes;
    this.width = width;
    this.height = height;
    this.x = scaleLinear(domain(axes.x), [MARGIN.left, Math.max(MARGIN.left + 1, width - MARGIN.right)]);
    this.y = scaleLinear(domain(axes.y), [Math.max(MARGIN.top + 1, height - MARGIN.bottom), MARGIN.top]);
    this.#radius = scaleSqrt([0, Math.max(1, most)], [0, LARGEST]).clamp(true);
  }

  /** The area of a bubble, not its radius, says how many there are; the smallest ones are drawn larger than that. */
  radius(customers: number): number {
    return Math.max(SMALLEST, this.#radius(customers));
  }

  /** Where the quadrants meet, in pixels. */
  get middle(): { readonly x: number; readonly y: number } {
    const { x, y } = this.axes;
    return { x: this.x((x.from + x.to) / 2), y: this.y((y.from + y.to) / 2) };
  }

  /** Whether a point lies where values can be given. */
  holds(left: number, top: number): boolean {
    const [west, east] = this.x.range() as [number, number];
    const [south, north] = this.y.range() as [number, number];
    return left >= west && left <= east && top >= north && top <= south;
  }

  /** The values at a point, each the nearest step; what is counted stays as it is. */
  at(left: number, top: number, present: Spot): Spot {
    const { x, y } = this.axes;
    return {
      x: x.step === null ? present.x : stepped(this.x.invert(left), x),
      y: y.step === null ? present.y : stepped(this.y.invert(top), y),
    };
  }
}

/** The nearest value that the axis has. */
export function stepped(value: number, axis: MatrixAxis): number {
  const step = axis.step ?? 1;
  const nearest = axis.from + Math.round((value - axis.from) / step) * step;
  return Math.min(axis.to, Math.max(axis.from, nearest));
}

/** The middle step of what is judged, where an item begins that has no value yet. */
export function middleStep(axis: MatrixAxis): number {
  return stepped((axis.from + axis.to) / 2, axis);
}

function domain(axis: MatrixAxis): [number, number] {
  const span = axis.to - axis.from;
  const room = axis.step === null ? span * COUNT_ROOM || 1 : axis.step * STEP_ROOM;
  return [axis.from - room, axis.to + room];
}
