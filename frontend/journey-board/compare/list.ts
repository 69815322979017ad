import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Board } from '../board.ts';
import { layerColour, layerHeading, layerName, layerScope } from '../layers/layer-names.ts';
import type { BoardModel } from '../model.ts';
import { pathOf } from '../property-words.ts';
import type { LayerComparison } from './comparison.ts';
import type { Difference } from './differences.ts';
import { linesOf, partOf } from './words.ts';

/** What one can do with a difference. */
export interface DifferenceActs {
  readonly reset: (element: string) => void;
  readonly promote: (element: string) => void;
}

/** The differences as a table, a row for each. */
export function listTemplate(
  board: Board, comparison: LayerComparison, rows: readonly Difference[], acts: DifferenceActs | null,
): TemplateResult {
  const { texts, model } = board;
  const names = [comparison.a, comparison.b].map(({ layer }) => layerHeading(texts, model.layers.get(layer)));
  const key = ({ a, b }: Difference) => `${a?.id} ${b?.id}`;
  return html`<table class="compare-list">
    <caption class="unseen">${texts.of('board.compare.table', names[0], names[1])}</caption>
    <thead>
      <tr>
        <th scope="col">${texts.of('board.compare.place')}</th>
        ${names.map((name) => html`<th scope="col" dir="auto">${name}</th>`)}
        <th scope="col">${texts.of('board.compare.kind')}</th>
        ${acts ? html`<th scope="col"><span class="unseen">${texts.of('board.compare.acts')}</span></th>` : nothing}
      </tr>
    </thead>
    <tbody>
      ${repeat(rows, key, (row) => rowTemplate(board, comparison, row, acts))}
    </tbody>
  </table>`;
}

function rowTemplate(
  board: Board, comparison: LayerComparison, row: Difference, acts: DifferenceActs | null,
): TemplateResult {
  const { texts } = board;
  const [model, element] = row.a ? [comparison.a, row.a] : [comparison.b, row.b!];
  const place = pathOf(board, model.view, element);
  const tint = layerColour(board.model.layers.get((comparison.upper ?? comparison.b).layer));
  return html`<tr class=${row.kind}>
    <th scope="row">
      <span dir="auto">${place}</span>
      <span class="muted" dir="auto">${partOf(board, model, element)}</span>
    </th>
    <td>${saidTemplate(linesOf(board, comparison.a, row.a, row))}</td>
    <td class="other ${tint}">${saidTemplate(linesOf(board, comparison.b, row.b, row))}</td>
    <td><span class="kind-chip">${kindWords(board, comparison, row)}</span></td>
    ${acts
      ? html`<td class="acts">${row.kind === 'same' ? nothing : buttons(board, comparison, row, acts, place)}</td>`
      : nothing}
  </tr>`;
}

function saidTemplate(lines: readonly string[]): TemplateResult {
  return lines.length === 0
    ? html`–`
    : html`${lines.map((line, index) => html`<div class=${index > 0 ? 'muted' : ''} dir="auto">${line}</div>`)}`;
}

function buttons(
  { texts, model }: Board, comparison: LayerComparison, row: Difference, acts: DifferenceActs, place: string,
): TemplateResult {
  const subject = comparison.subject(row);
  const upper = comparison.upper as BoardModel;
  const below = layerHeading(texts, model.layers.get(model.layers.get(upper.layer)?.below ?? null));
  const reset = texts.of('board.layer.reset');
  return html`<button type="button" aria-label="${reset}: ${place}" @click=${() => acts.reset(subject)}>${reset}</button>
    <button type="button" aria-label="${below}: ${place}" @click=${() => acts.promote(subject)}>${below}</button>`;
}

/** The kind of a difference in words that name the layer. */
export function kindWords({ texts, model }: Board, { a, b }: LayerComparison, { kind }: Difference): string {
  const side = kind === 'only-a' || kind === 'hidden-a' ? a : b;
  const layer = model.layers.get(side.layer);
  const name = kind.startsWith('hidden') ? layerName(texts, layer) : layerScope(texts, layer);
  return texts.of(`board.compare.kind.${kind.replace(/-[ab]$/, '')}`, name);
}
