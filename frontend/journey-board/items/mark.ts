import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../parts/reader-texts.ts';
import type { CarriedItem } from './items.ts';

/** A small mark on a card that carries an item; what was decided of it stands beside. */
export function itemMarkTemplate(texts: Texts, item: CarriedItem | null): TemplateResult | typeof nothing {
  return item
    ? html`<div class="item-mark" aria-hidden="true"><span class="carries">◆</span>${
        item.status === 'open' ? nothing : html`<span class="item-status">${texts.of(`board.item.${item.status}`)}</span>`
      }</div>`
    : nothing;
}

/** The same for who cannot see it. */
export function itemMarkWords(texts: Texts, item: CarriedItem | null): string {
  return item ? [texts.of(`board.item.${item.kind}`), texts.of(`board.item.${item.status}`)].join(', ') : '';
}
