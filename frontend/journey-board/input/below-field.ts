import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from '../../parts/reader-texts.ts';
import type { Board } from '../board.ts';
import { layerScope } from '../layers/layer-names.ts';

/** How near to its limit a text shows how much is left, in UTF-16 units. */
const NEAR_LIMIT = 100;

/** How much is written, where it comes near to what may be. */
export function lengthTemplate(texts: Texts, length: number, limit: number): TemplateResult | typeof nothing {
  return length > limit - NEAR_LIMIT
    ? html`<div class="counter ${length > limit ? 'over' : ''}">${texts.of('board.edit.length', length, limit)}</div>`
    : nothing;
}

/** In a variant, the field says for whom its words hold; what the map is called, it is called in every layer. */
export function scopeTemplate({ texts, model }: Board, element: string | null): TemplateResult | typeof nothing {
  const layer = element === model.mapId ? undefined : model.layers.get(model.layer);
  return layer ? html`<div class="field-scope">${layerScope(texts, layer)}</div>` : nothing;
}
