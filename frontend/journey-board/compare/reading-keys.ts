import type { FocusKeeper } from '../input/focus-keeper.ts';
import { type Direction, firstSpot, nextSpot, type Places } from '../input/places.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Goes through a grid that is only read, by the arrow keys. */
export function readByKeys(event: KeyboardEvent, places: Places, focus: FocusKeeper): void {
  const direction = ARROWS[event.key];
  if (!direction || event.altKey || event.ctrlKey || event.metaKey) {
    return;
  }
  const spot = focus.spotOf(event.composedPath()[0] as Element);
  const next = spot ? nextSpot(places, spot, direction) : firstSpot(places);
  if (next) {
    focus.nodeOf(next)?.focus();
  }
  event.preventDefault();
}
