import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import { isDifferent } from '../layer-state.ts';
import { layerScope } from './layer-names.ts';

/** How an element of a variant stands to the layer below, as one word for styles. */
export type Mark = 'own' | 'differs' | 'moved-on' | 'checked' | 'inherited';

export function markOf({ state }: BoardElement): Mark | null {
  if (!state) {
    return null;
  }
  if (state.movedOn.length > 0 || state.checked === 'moved-on') {
    return 'moved-on';
  }
  if (isDifferent(state)) {
    return state.own ? 'own' : 'differs';
  }
  return state.checked === 'yes' ? 'checked' : 'inherited';
}

const SIGNS: Readonly<Record<Mark, string>> = { own: '+', differs: '≠', 'moved-on': '!', checked: '✓', inherited: '' };

/** A small sign, so that colour is not alone in saying it; nothing in the base and for what nobody has looked at. */
export function signTemplate(board: Board, element: BoardElement): TemplateResult | typeof nothing {
  const mark = markOf(element);
  return mark && SIGNS[mark]
    ? html`<span class="sign ${mark}" aria-hidden="true" title=${markWords(board, element)}>${SIGNS[mark]}</span>`
    : nothing;
}

/** The mark in words, for tooltips and for who cannot see it; empty in the base. */
export function markWords({ texts, model }: Board, element: BoardElement): string {
  const mark = markOf(element);
  return mark ? texts.of(`board.mark.${mark}`, layerScope(texts, model.layers.get(model.layer))) : '';
}
