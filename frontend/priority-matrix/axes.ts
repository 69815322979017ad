import { axisBottom, axisLeft } from 'd3-axis';
import { select } from 'd3-selection';
import type { Texts } from '../parts/reader-texts.ts';
import type { MatrixAxis } from './item.ts';
import { MARGIN, type Plane } from './plane.ts';

/** A figure needs about this much room beside the next one, in pixels. */
const TICK_ROOM = 48;
const LENGTH = 4;

/** Draws the scales into the two groups that are kept for them; what is written is the reader's. */
export function drawAxes(x: SVGGElement, y: SVGGElement, plane: Plane, texts: Texts): void {
  const shown = (value: number | { valueOf(): number }) => texts.number(Number(value));
  select(x)
    .attr('transform', `translate(0,${plane.height - MARGIN.bottom})`)
    .call(axisBottom(plane.x).tickValues(ticks(plane.axes.x, plane.x.ticks(plane.width / TICK_ROOM))).tickFormat(shown).tickSize(LENGTH));
  select(y)
    .attr('transform', `translate(${MARGIN.left},0)`)
    .call(axisLeft(plane.y).tickValues(ticks(plane.axes.y, plane.y.ticks(plane.height / TICK_ROOM))).tickFormat(shown).tickSize(LENGTH));
}

/** Whole numbers between the ends: there is no half vote, and no effort of 0. */
function ticks(axis: MatrixAxis, proposed: readonly number[]): number[] {
  return proposed.filter((value) => Number.isInteger(value) && value >= axis.from && value <= axis.to);
}
