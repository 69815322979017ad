import type { MenuItem } from '../../parts/menu.ts';
import type { Board } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import { type LayerActs, mayCheck } from './layer-acts.ts';
import { layerScope } from './layer-names.ts';

/** What the ⋮ of an element offers besides, in a variant. */
export function layerItems(board: Board, acts: LayerActs, element: BoardElement): MenuItem[] {
  const { texts, model, mayEdit } = board;
  const { state } = element;
  if (!state || !mayEdit) {
    return [];
  }
  const below = layerScope(texts, model.layers.get(model.layers.get(model.layer)?.below ?? null));
  const items: MenuItem[] = [];
  if (mayCheck(element)) {
    items.push({ label: texts.of('board.layer.check'), act: () => acts.check([element]) });
  }
  const cell = board.cardsIn(element.parent ?? '', element.lane ?? '');
  if (element.type === 'card' && cell.length > 1 && cell.some(mayCheck)) {
    items.push({ label: texts.of('board.layer.check-cell'), act: () => acts.check(cell) });
  }
  if (element.type !== 'card') {
    items.push({ label: texts.of('board.layer.check-all'), act: () => acts.check(acts.within(element)) });
  }
  if (state.over.length > 0) {
    items.push({ label: texts.of('board.layer.reset'), act: () => acts.reset(element.id) });
    items.push({ label: texts.of('board.layer.promote', below), act: () => acts.promote(element.id) });
  }
  if (element.type !== 'card' && acts.within(element).some((each) => each.state?.own || (each.state?.over.length ?? 0) > 0)) {
    items.push({ label: texts.of('board.layer.reset-within'), act: () => acts.resetWithin(element) });
  }
  if (state.own) {
    items.push({ label: texts.of('board.layer.promote-own', below), act: () => acts.promote(element.id) });
  }
  return items.map((item, index) => (index === 0 ? { ...item, apart: true } : item));
}
