import { html, nothing, type TemplateResult } from 'lit';
import { type Board, nameOf } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import { signed } from '../grid/mood.ts';
import { channelOf, loggedValue, POSITION } from '../logged.ts';
import { mayCheck, type LayerActs } from './layer-acts.ts';
import { layerColour, layerScope } from './layer-names.ts';
import { markOf, markWords } from './marks.ts';

/** In a variant: how the selected element stands to the layer below, and what can be done about it. */
export function layerSection(board: Board, acts: LayerActs, element: BoardElement): TemplateResult | typeof nothing {
  const { texts, model, mayEdit } = board;
  const { state } = element;
  if (!state || element.type === 'map') {
    return nothing;
  }
  const layer = model.layers.get(model.layer);
  const below = layerScope(texts, model.layers.get(layer?.below ?? null));
  return html`<section class="in-layer ${layerColour(layer)}" style="--layer:var(--tint)">
    <h3>${texts.of('board.layer.section', layerScope(texts, layer))}</h3>
    <p class="mark ${markOf(element)}">${markWords(board, element)}</p>
    ${state.adrift ? html`<p>${texts.of('board.layer.adrift')}</p>` : nothing}
    ${state.over.map((property) => differenceTemplate(board, acts, element, property, below))}
    ${mayEdit ? html`<div class="layer-buttons">${buttons(board, acts, element, below)}</div>` : nothing}
  </section>`;
}

function differenceTemplate(
  board: Board, acts: LayerActs, element: BoardElement, property: string, below: string,
): TemplateResult {
  const { texts, model, mayEdit } = board;
  const under = model.below?.get(element.id);
  const movedOn = element.state?.movedOn.includes(property);
  return html`<dl class="difference ${movedOn ? 'moved-on' : ''}">
    <dt>${propertyName(board, property)} · ${below}</dt>
    <dd dir="auto">${under ? shown(board, under, property) : '–'}</dd>
    ${movedOn ? html`<dd class="muted">${texts.of('board.layer.base-changed')}</dd>` : nothing}
    ${element.state?.same.includes(property) ? html`<dd class="muted">${texts.of('board.layer.same-now')}</dd>` : nothing}
    ${mayEdit
      ? html`<div class="layer-buttons">
          <button type="button" @click=${() => acts.reset(element.id, property)}>${texts.of('board.layer.reset')}</button>
          <button type="button" @click=${() => acts.promote(element.id, property)}>${below}</button>
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

/** What a property is called. */
export function propertyName({ texts }: Board, property: string): string {
  const channel = channelOf(property);
  return channel === undefined ? texts.of(`board.property.${property}`) : texts.of('board.property.channel', channel);
}

/** A property's value in words. */
export function shown(board: Board, element: BoardElement, property: string): string {
  const { texts } = board;
  const value = loggedValue(element, property);
  if (channelOf(property) !== undefined) {
    return texts.of(value === null ? 'board.value.no' : 'board.value.yes');
  }
  switch (property) {
    case 'mood':
      return value === null ? '–' : signed(Number(value));
    case 'colour':
      return texts.of(`board.colour.${value ?? 'none'}`);
    case 'span':
      return texts.count('board.span.steps', element.span);
    case 'loop':
      return texts.of(value === null ? 'board.value.no' : 'board.value.yes');
    case POSITION:
      return [element.parent, element.lane]
        .flatMap((id) => (id && id !== board.model.mapId ? (board.model.below?.get(id) ?? []) : []))
        .map((place) => nameOf(texts, place))
        .join(' › ') || texts.of('board.value.order');
    default:
      return value ?? '–';
  }
}
