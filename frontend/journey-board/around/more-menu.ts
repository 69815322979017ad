import type { MenuItem } from '../../parts/menu.ts';
import type { Board } from '../board.ts';

/** What is seldom needed: the keys, and whether the journey starts over at its end. */
export function moreItems({ texts, model, session, mayEdit }: Board, help: () => void): MenuItem[] {
  const items: MenuItem[] = [{ label: texts.of('board.help'), act: help }];
  if (mayEdit) {
    const loop = model.map?.loop ?? false;
    items.push({ label: texts.of('board.loop'), checked: loop, act: () => session.set(model.mapId, 'loop', !loop) });
  }
  return items;
}
