import { html, nothing, svg, type TemplateResult } from 'lit';
import { type Board, nameOf } from '../board.ts';
import type { CurveLine } from '../curves/curve-line.ts';
import type { BoardElement } from '../element-state.ts';
import { markOf, markWords, signTemplate } from '../layers/marks.ts';
import { LIMITS } from '../protocol.ts';
import { curvePath, type Point } from './curve.ts';
import { EMOTION_HEIGHT, signed, yOfMood } from './mood.ts';

/** A point of emotion: a slider for assistive technology, dragged up and down or set by key. */
export function pointTemplate(board: Board, point: BoardElement): TemplateResult {
  const lane = board.element(point.lane ?? '');
  const step = board.element(point.parent ?? '');
  const mood = point.mood ?? 0;
  const names = [lane, step].map((each) => (each ? nameOf(board.texts, each) : ''));
  return html`<div
    role="slider"
    class="point ${markOf(point) ?? ''} ${board.selected === point.id ? 'selected' : ''}"
    data-id=${point.id}
    data-at="card"
    tabindex="-1"
    aria-orientation="vertical"
    aria-label=${board.texts.of('board.emotion.point', names[0], names[1], signed(mood))}
    aria-valuemin=${-LIMITS.mood}
    aria-valuemax=${LIMITS.mood}
    aria-valuenow=${mood}
    aria-valuetext=${signed(mood)}
    aria-readonly=${String(!board.mayEdit)}
    aria-description=${[markWords(board, point), board.lens.cell(point.parent ?? '', point.lane ?? '')?.words].filter(Boolean).join(', ') || nothing}
    style="top:${yOfMood(mood)}px"
  >
    <span class="value">${signed(mood)}</span>${signTemplate(board, point)}
  </div>`;
}

/** The curve through the points of a lane, by column, with those of other layers behind it. */
export function curveTemplate(
  moods: readonly (number | null)[],
  width: number,
  behind: readonly CurveLine[] = [],
  parting: Parting = NOWHERE,
  ofLens: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const total = moods.length * width;
  const middle = EMOTION_HEIGHT / 2;
  const lines = [moods, ...behind.map((line) => line.moods), parting.besides ?? []];
  return html`<svg width=${total} height=${EMOTION_HEIGHT} viewBox="0 0 ${total} ${EMOTION_HEIGHT}" aria-hidden="true">
    ${parting.columns.map((column) => partingTemplate(column * width, width, parting.words, wordsAt(lines.map((each) => each[column]))))}
    ${svg`<line class="neutral" x1="0" x2=${total} y1=${middle} y2=${middle} />`}
    ${behind.map((line) => besideTemplate(line, width))} ${ofLens}
    ${svg`<path class="curve" d=${curvePath(pointsOf(moods, width))} />`}
  </svg>`;
}

/** The columns where curves part most, and the words that say so. */
export interface Parting {
  readonly columns: readonly number[];
  readonly words: string;
  /** Another line that they shall not lie on, by column. */
  readonly besides?: readonly (number | null)[];
}
const NOWHERE: Parting = { columns: [], words: '' };

function pointsOf(moods: readonly (number | null)[], width: number): Point[] {
  return moods.flatMap((mood, column) => (mood === null ? [] : [{ x: (column + 0.5) * width, y: yOfMood(mood) }]));
}

function besideTemplate({ moods, colour, dashes }: CurveLine, width: number): TemplateResult {
  const points = pointsOf(moods, width);
  return svg`<g class=${colour}>
    <path class="curve beside" stroke-dasharray=${dashes} d=${curvePath(points)} />
    ${points.map(({ x, y }) => svg`<circle class="curve-point ${dashes ? 'dashed' : ''}" cx=${x} cy=${y} r="5" />`)}
  </g>`;
}

/** At the foot of a column, or at its head where a curve is down there. */
function wordsAt(moods: readonly (number | null | undefined)[]): number {
  const points = moods.filter((mood) => typeof mood === 'number');
  const free = LIMITS.mood - 1;
  return Math.min(...points) < -free && Math.max(...points) <= free ? 15 : EMOTION_HEIGHT - 6;
}

function partingTemplate(left: number, width: number, words: string, wordsY: number): TemplateResult {
  return svg`<rect class="parting" x=${left + 8} y="2" width=${width - 16} height=${EMOTION_HEIGHT - 4} rx="8" />
    <text class="parting-words" x=${left + width / 2} y=${wordsY}>${words}</text>`;
}
