import type { Person } from '../../live/protocol.ts';
import type { Texts } from '../../parts/reader-texts.ts';
import type { Layers } from '../layers.ts';
import { layerScope } from '../layers/layer-names.ts';

/** Somebody on this board, and the layer that they look at. */
export interface Here extends Person {
  readonly layer?: string | null;
}

/** Who somebody is, and in which layer, where there are several. */
export function whoAndWhere(texts: Texts, person: Here, layers: Layers): string {
  return layers.inUse.length > 0 ? `${person.name}, ${layerScope(texts, layers.get(person.layer ?? null))}` : person.name;
}
