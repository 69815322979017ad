import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import { propertyName, propertyValue } from '../property-words.ts';
import type { Layer } from '../protocol.ts';
import { mayCheck, type LayerActs } from './layer-acts.ts';
import { layerColour, layerHeading, layerLabel, layerScope } from './layer-names.ts';
import { markOf, markWords } from './marks.ts';

/** In a variant: how the selected element stands to the layer below, and what can be done about it. */
export function layerSection(board: Board, acts: LayerActs, element: BoardElement): TemplateResult | typeof nothing {
  const { texts, model, mayEdit } = board;
  const { state } = element;
  if (!state || element.type === 'map') {
    return nothing;
  }
  const layer = model.layers.get(model.layer);
  const below = model.layers.get(layer?.below ?? null);
  return html`<section class="in-layer ${layerColour(layer)}" style="--layer:var(--tint)">
    <h3>${texts.of('board.layer.section', layerLabel(texts, layer))}</h3>
    <p class="mark ${markOf(element)}">${markWords(board, element)}</p>
    ${state.adrift ? html`<p>${texts.of('board.layer.adrift')}</p>` : nothing}
    ${state.over.map((property) => differenceTemplate(board, acts, element, property, below))}
    ${mayEdit ? html`<div class="layer-buttons">${buttons(board, acts, element, layerScope(texts, below))}</div>` : nothing}
  </section>`;
}

function differenceTemplate(
  board: Board, acts: LayerActs, element: BoardElement, property: string, below: Layer | undefined,
): TemplateResult {
  const { texts, model, mayEdit } = board;
  const under = model.below?.get(element.id);
  const movedOn = element.state?.movedOn.includes(property);
  return html`<dl class="difference ${movedOn ? 'moved-on' : ''}">
    <dt>${propertyName(board, property)} · ${layerScope(texts, below)}</dt>
    <dd dir="auto">${model.below && under ? propertyValue(board, model.below, under, property) : '–'}</dd>
    ${movedOn ? html`<dd class="muted">${texts.of('board.layer.base-changed')}</dd>` : nothing}
    ${element.state?.same.includes(property) ? html`<dd class="muted">${texts.of('board.layer.same-now')}</dd>` : nothing}
    ${mayEdit
      ? html`<div class="layer-buttons">
          <button type="button" @click=${() => acts.reset(element.id, property)}>${texts.of('board.layer.reset')}</button>
          <button type="button" @click=${() => acts.promote(element.id, property)}>
            ${layerHeading(texts, below)}
          </button>
        </div>`
      : nothing}
  </dl>`;
}

function buttons(board: Board, acts: LayerActs, element: BoardElement, below: string): TemplateResult {
  const { texts } = board;
  const { state } = element;
  const movedOn = state !== null && (state.movedOn.length > 0 || state.checked === 'moved-on');
  return html`
    ${movedOn
      ? html`${button(texts.of('board.layer.keep'), () => acts.keep([element]))}
          ${button(texts.of('board.layer.take'), () => acts.take([element]))}`
      : nothing}
    ${state?.own ? button(texts.of('board.layer.promote-own', below), () => acts.promote(element.id)) : nothing}
    ${!movedOn && mayCheck(element) ? button(texts.of('board.layer.check'), () => acts.check([element])) : nothing}
    ${state?.checked === 'yes' ? button(texts.of('board.layer.uncheck'), () => acts.uncheck(element)) : nothing}
  `;
}

function button(label: string, act: () => void): TemplateResult {
  return html`<button type="button" @click=${act}>${label}</button>`;
}
