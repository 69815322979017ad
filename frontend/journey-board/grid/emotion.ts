import { html, svg, type TemplateResult } from 'lit';
import { type Board, nameOf } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import { markOf } from '../layers/marks.ts';
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
    style="top:${yOfMood(mood)}px"
  >
    <span class="value">${signed(mood)}</span>
  </div>`;
}

/** The curve through the points of a lane; `shown` gives the mood of a step as it is drawn just now. */
export function curveTemplate(moods: readonly (number | null)[], width: number): TemplateResult {
  const points = moods.flatMap((mood, column): Point[] =>
    mood === null ? [] : [{ x: (column + 0.5) * width, y: yOfMood(mood) }],
  );
  const total = moods.length * width;
  const middle = EMOTION_HEIGHT / 2;
  return html`<svg width=${total} height=${EMOTION_HEIGHT} viewBox="0 0 ${total} ${EMOTION_HEIGHT}" aria-hidden="true">
    ${svg`<line class="neutral" x1="0" x2=${total} y1=${middle} y2=${middle} />
    <path class="curve" d=${curvePath(points)} />`}
  </svg>`;
}
