import { nothing, svg, type TemplateResult } from 'lit';
import { curvePath, type Point } from '../grid/curve.ts';
import { yOfMood } from '../grid/mood.ts';
import type { Heard } from './heard.ts';

/** A column where customers said how they felt. */
interface At {
  readonly column: number;
  readonly x: number;
  readonly heard: Heard;
  /** Whether the number stands above the point. */
  readonly above: boolean;
}

const RADIUS = 8.5;
const SINGLE_BAND = 10;

/**
 * The curve of what customers felt, by column: their mean with how many they are, and the spread as a band. Where nobody said
 * anything the line is dashed, and there is no band.
 *
 * @param believed the other curve's moods by column, out of whose way the numbers go
 */
export function heardTemplate(
  heard: readonly (Heard | null)[], believed: readonly (number | null)[], width: number,
): TemplateResult | typeof nothing {
  const points = heard.flatMap((each, column): At[] => {
    const above = (believed[column] ?? -Infinity) <= (each?.mean ?? 0);
    return each ? [{ column, x: (column + 0.5) * width, heard: each, above }] : [];
  });
  if (points.length === 0) {
    return nothing;
  }
  const runs = runsOf(points);
  return svg`<g class="heard">
    ${runs.map(bandTemplate)}
    ${runs.slice(1).map((run, index) => gapTemplate(runs[index].at(-1)!, run[0]))}
    ${runs.map((run) => svg`<path class="heard-line" d=${curvePath(run.map(meanOf))} />`)}
    ${points.map(pointTemplate)}
  </g>`;
}

/** The points in groups without a gap. */
export function runsOf<P extends { readonly column: number }>(points: readonly P[]): P[][] {
  const runs: P[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run.at(-1)!.column === point.column - 1) {
      run.push(point);
    } else {
      runs.push([point]);
    }
  }
  return runs;
}

function bandTemplate(run: readonly At[]): TemplateResult {
  if (run.length === 1) {
    const { x, heard } = run[0];
    const top = yOfMood(heard.high);
    return svg`<rect class="band" x=${x - SINGLE_BAND / 2} width=${SINGLE_BAND} y=${top} height=${yOfMood(heard.low) - top} rx="5" />`;
  }
  const above = curvePath(run.map(({ x, heard }) => ({ x, y: yOfMood(heard.high) })));
  const below = curvePath(run.map(({ x, heard }) => ({ x, y: yOfMood(heard.low) })).reverse());
  return svg`<path class="band" d=${`${above}L${below.slice(1)}Z`} />`;
}

function gapTemplate(from: At, to: At): TemplateResult {
  return svg`<path class="heard-line gap" d=${curvePath([meanOf(from), meanOf(to)])} />`;
}

function pointTemplate(at: At): TemplateResult {
  const { x, y } = meanOf(at);
  return svg`<path class="heard-point" d=${`M${x},${y - RADIUS}l${RADIUS},${RADIUS}l${-RADIUS},${RADIUS}l${-RADIUS},${-RADIUS}Z`} />
    <text class="heard-people" x=${x + RADIUS} y=${at.above ? y - RADIUS + 1 : y + RADIUS + 7}>${at.heard.people}</text>`;
}

function meanOf({ x, heard }: At): Point {
  return { x, y: yOfMood(heard.mean) };
}
