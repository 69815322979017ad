import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Board } from '../board.ts';
import type { Layer } from '../protocol.ts';
import { layerColour, layerDate, layerName, layerScope } from './layer-names.ts';
import { personasTemplate } from './personas.ts';
import type { Progress } from './progress.ts';

/** What the bar can be asked for. */
export interface VariantActs {
  readonly look: (layer: string | null) => void;
  readonly add: () => void;
  readonly compare: () => void;
  readonly more: (anchor: Element) => void;
  readonly showMovedOn: () => void;
}

/** Which layer one looks at and writes to, how far it has been gone through, and the way to others. */
export function variantBarTemplate(
  board: Board, progress: Progress | null, counts: ReadonlyMap<string, number>, acts: VariantActs, lens: TemplateResult,
): TemplateResult {
  const { texts, model, mayEdit } = board;
  const layers = model.layers.inUse;
  if (layers.length === 0 && !mayEdit) {
    return html`<div class="variant-bar"><div class="bar-end">${lens}</div></div>`;
  }
  const looked = model.layers.get(model.layer);
  return html`<div class="variant-bar">
    <div class="layers" role="group" aria-labelledby="layers-label">
      <span class="muted" id="layers-label">${texts.of(mayEdit ? 'board.layer.you-edit' : 'board.layer.you-see')}</span>
      ${chip(board, undefined, null, acts)} ${repeat(layers, ({ id }) => id, (layer) => chip(board, layer, counts.get(layer.id) ?? 0, acts))}
      ${mayEdit
        ? html`<button type="button" class="chip-button quiet" @click=${acts.add}>${texts.of('board.layer.add')}</button>`
        : nothing}
    </div>
    ${looked ? personasTemplate(board, looked) : nothing}
    <div class="bar-end">
      ${progress ? progressTemplate(board, progress, acts) : nothing}
      ${layers.length > 0
        ? html`<button type="button" class="compare-button" @click=${acts.compare}>${texts.of('board.compare')}</button>`
        : nothing}
      ${lens}
      ${looked || model.layers.all.length > layers.length
        ? html`<button type="button" class="icon quiet" aria-haspopup="menu" aria-label=${texts.of('board.layer.more')}
            @click=${(event: Event) => acts.more(event.currentTarget as Element)}>⋮</button>`
        : nothing}
    </div>
  </div>`;
}

function chip(board: Board, layer: Layer | undefined, different: number | null, acts: VariantActs): TemplateResult {
  const { texts, model } = board;
  const chosen = (layer?.id ?? null) === model.layer;
  const scope = layerScope(texts, layer);
  const date = layer ? layerDate(texts, layer) : '';
  return html`<button
    type="button"
    class="chip-button ${layerColour(layer)} ${layer?.future ? 'future' : ''} ${chosen ? 'chosen' : ''}"
    aria-pressed=${String(chosen)}
    title=${scope}
    @click=${() => acts.look(layer?.id ?? null)}
  >
    ${layer ? html`<span class="dot" aria-hidden="true"></span>` : nothing}
    <span class="chip-name" dir="auto">${chosen ? scope : layerName(texts, layer)}</span>
    ${date ? html`<span class="chip-date">${date}</span>` : nothing}
    ${different ? html`<span class="chip-count" title=${texts.count('board.layer.differences', different)}>${different}</span>` : nothing}
  </button>`;
}

function progressTemplate({ texts }: Board, progress: Progress, acts: VariantActs): TemplateResult {
  return html`<span class="progress">
      ${texts.count('board.layer.differences', progress.different)},
      ${texts.of('board.layer.checked', progress.lookedAt, progress.total)}
    </span>
    ${progress.movedOn.length > 0
      ? html`<button type="button" class="moved-on-button" @click=${acts.showMovedOn}>
          ${texts.count('board.layer.moved-on', progress.movedOn.length)}
        </button>`
      : nothing}`;
}
