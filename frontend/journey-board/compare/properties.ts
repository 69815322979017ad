import type { BoardElement } from '../element-state.ts';
import { channelProperty, loggedValue, POSITION } from '../logged.ts';
import type { Side } from './side.ts';

const VALUES = ['text', 'question', 'mood', 'colour', 'span', 'loop'];

/** The properties, by the names of the log, in which an element that both sides show is not the same. */
export function differing(a: BoardElement, b: BoardElement, sides: readonly [Side, Side]): string[] {
  const values = VALUES.filter((property) => loggedValue(a, property) !== loggedValue(b, property));
  const channels = [...new Set([...a.channels, ...b.channels])]
    .filter((channel) => a.channels.includes(channel) !== b.channels.includes(channel))
    .sort()
    .map(channelProperty);
  return [...values, ...channels, ...(isElsewhere(a, b, sides) ? [POSITION] : [])];
}

/** Of what stands in the same place, only the order among those that both sides show counts. */
function isElsewhere(a: BoardElement, b: BoardElement, sides: readonly [Side, Side]): boolean {
  if (a.parent !== b.parent || a.lane !== b.lane) {
    return true;
  }
  return a.rank !== b.rank && ahead(a, sides[0], sides[1]) !== ahead(b, sides[1], sides[0]);
}

/** What stands before an element, of what the other side has in the same place too. */
function ahead(element: BoardElement, side: Side, other: Side): string | undefined {
  const siblings = side.siblings(element);
  const before = siblings.slice(0, siblings.indexOf(element.id));
  return before.findLast((id) => {
    const there = other.seen(id);
    return there?.parent === element.parent && there.lane === element.lane;
  });
}
