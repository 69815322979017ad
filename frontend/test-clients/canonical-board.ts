import type { BoardElement } from '../journey-board/element-state.ts';
import type { LayerView } from '../journey-board/layer-view.ts';
import type { BoardModel } from '../journey-board/model.ts';

/** An element as boards are compared: its place among its siblings as a number, not as a rank. */
export interface CanonicalElement extends Omit<BoardElement, 'rank'> {
  readonly index: number;
}

/** All that is seen in the layer that is looked at, sorted by id, with all properties, in this order of fields. */
export function canonicalBoard(model: BoardModel): readonly CanonicalElement[] {
  return canonicalView(model.view, model.mapId);
}

/** All that is seen in each layer that is in use, by the layer's id; `base` for the base. */
export function canonicalLayers(model: BoardModel): Record<string, readonly CanonicalElement[]> {
  const layers = [null, ...model.layers.inUse.map(({ id }) => id)];
  return Object.fromEntries(layers.map((layer) => [layer ?? 'base', canonicalView(model.viewOf(layer), model.mapId)]));
}

function canonicalView(view: LayerView, mapId: string): readonly CanonicalElement[] {
  const map = view.get(mapId);
  const stages = view.index.children('stage', mapId);
  const lanes = view.index.children('lane', mapId);
  const columns = stages.map((stage) => view.index.children('step', stage.id));
  const cells = columns.flat().flatMap((step) => lanes.map((lane) => cardsIn(view, step, lane)));
  return [map ? [map] : [], stages, lanes, ...columns, ...cells]
    .flatMap((list) => list.map(canonicalElement))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function cardsIn(view: LayerView, step: BoardElement, lane: BoardElement): readonly BoardElement[] {
  if (lane.kind !== 'emotion') {
    return view.index.cards(step.id, lane.id);
  }
  const point = view.point(step.id, lane.id);
  return point ? [point] : [];
}

function canonicalElement(element: BoardElement, index: number): CanonicalElement {
  const { id, type, parent, lane, layer, state, kind, text, question, mood, colour, span, channels, loop } = element;
  return { id, type, parent, lane, index, layer, state, kind, text, question, mood, colour, span, channels, loop };
}
