import type { BoardElement } from '../element-state.ts';
import type { BoardModel } from '../model.ts';

/** How many elements each variant above the layer that is looked at says something of, within what shall be removed. */
export function concernedBy(model: BoardModel, id: string): ReadonlyMap<string, number> {
  const above = new Set(model.layers.inUse.filter(({ id: layer }) => liesOver(model, layer)).map(({ id: layer }) => layer));
  const counts = new Map<string, number>();
  if (above.size === 0) {
    return counts;
  }
  for (const element of model.raw.all()) {
    if (!hangsIn(model, element, id)) {
      continue;
    }
    model.raw.layersOf(element).forEach((layer) => above.has(layer) && counts.set(layer, (counts.get(layer) ?? 0) + 1));
  }
  return counts;
}

function liesOver(model: BoardModel, layer: string): boolean {
  const chain = model.layers.chain(layer);
  return layer !== model.layer && (model.layer === null || chain.includes(model.layer));
}

function hangsIn(model: BoardModel, element: BoardElement, id: string): boolean {
  if (element.id === id) {
    return true;
  }
  return [element.parent, element.lane].some((above) => {
    const found = above === null ? undefined : model.raw.get(above);
    return found !== undefined && hangsIn(model, found, id);
  });
}
