import { html, nothing, svg, type TemplateResult } from 'lit';
import { type Board, isEmotion, nameOf } from '../board.ts';
import { type CurveLine, curveLine } from '../curves/curve-line.ts';
import type { Curves } from '../curves/curves.ts';
import { chooserTemplate, legendOf } from '../curves/legend.ts';
import { partMost } from '../curves/parting.ts';
import { curveTemplate } from '../grid/emotion.ts';
import type { Column } from '../grid/layout.ts';
import { alignedColumns, alignedLanes } from './aligned.ts';
import type { LayerComparison } from './comparison.ts';

const COLUMN = 76;

/** The curves of both layers, and of those that the reader has chosen besides, in each emotion lane. */
export function curvesPanel(board: Board, curves: Curves, comparison: LayerComparison): TemplateResult | typeof nothing {
  const [a, b] = comparison.sides;
  const [inA, inB] = alignedColumns(a, b);
  const columns = inA.map((column, index) => (column.step ? column : inB[index]));
  const lanes = alignedLanes(a, b)[0].filter(isEmotion);
  const layers = [...new Set([comparison.a.layer, comparison.b.layer, ...curves.chosen])];
  const steps = columns.map(({ step }) => step?.id ?? null);
  return lanes.length === 0 || columns.length === 0
    ? nothing
    : html`${lanes.map((lane) => {
        const lines = layers.map((layer) => solid(curveLine(board, layer, lane.id, steps), comparison));
        return html`<section class="curves-panel" aria-label=${nameOf(board.texts, lane)}>
          <div class="curves-title">
            <h3 dir="auto">${nameOf(board.texts, lane)}</h3>
            ${legendOf(lines)} ${chooserTemplate(board, curves)}
          </div>
          <div class="curves-scroller" tabindex="0" role="group" aria-label=${nameOf(board.texts, lane)}>
            ${stagesTemplate(board, columns)} ${drawn(board, lines, columns)}
          </div>
        </section>`;
      })}`;
}

/** One of the two is drawn without gaps. */
function solid(line: CurveLine, { b }: LayerComparison): CurveLine {
  return line.layer === b.layer ? { ...line, dashes: '' } : line;
}

function drawn({ texts }: Board, lines: readonly CurveLine[], columns: readonly Column[]): TemplateResult {
  const parting = partMost(lines.map(({ moods }) => moods));
  const names = parting.flatMap((column) => columns[column].step ?? []).map((step) => nameOf(texts, step));
  // Side by side the words would run into each other; the sentence below names the steps in any case.
  const apart = parting.every((column, index) => index === 0 || column - parting[index - 1] > 1);
  const words = apart ? texts.of('board.curves.part-most') : '';
  const none = columns.map(() => null);
  return html`${curveTemplate(none, COLUMN, lines, { columns: parting, words })}
    ${names.length > 0 ? html`<p class="parting-names">${texts.of('board.curves.parting', names.join(', '))}</p>` : nothing}`;
}

function stagesTemplate({ texts }: Board, columns: readonly Column[]): TemplateResult {
  const starts = columns.flatMap(({ stage }, index) => (columns[index - 1]?.stage.id === stage.id ? [] : [index]));
  return html`<svg width=${columns.length * COLUMN} height="22" aria-hidden="true">
    ${starts.map((start, index) => {
      const end = starts[index + 1] ?? columns.length;
      return svg`<text class="stage-name" x=${((start + end) / 2) * COLUMN} y="15">${nameOf(texts, columns[start].stage)}</text>`;
    })}
  </svg>`;
}
