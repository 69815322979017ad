import type { BoardElement } from './element-state.ts';
import type { Colour } from './protocol.ts';

/** The prefix of a channel's name as a property. */
const CHANNEL = 'channel:';

export const POSITION = 'position';
export const HIDDEN = 'hidden';
export const CHECKED = 'checked';

/** Where an element stands: parent, lane and rank. */
export type Position = Pick<BoardElement, 'parent' | 'lane' | 'rank'>;

export function channelProperty(channel: string): string {
  return CHANNEL + channel;
}

/** The channel that a property of the log is about; undefined for all others. */
export function channelOf(property: string): string | undefined {
  return property.startsWith(CHANNEL) ? property.slice(CHANNEL.length) : undefined;
}

export function loggedPosition({ parent, lane, rank }: Position): string {
  return `${parent ?? '-'} ${lane ?? '-'} ${rank}`;
}

export function positionOf(logged: string): Position {
  const [parent, lane, rank] = logged.split(' ');
  return { parent: parent === '-' ? null : parent, lane: lane === '-' ? null : lane, rank };
}

/** A property as the log writes it; null is the default. */
export function loggedValue(element: BoardElement, property: string): string | null {
  const channel = channelOf(property);
  if (channel !== undefined) {
    return element.channels.includes(channel) ? '1' : null;
  }
  switch (property) {
    case 'text':
    case 'question':
      return element[property] || null;
    case 'mood':
      return element.mood === null ? null : String(element.mood);
    case 'colour':
      return element.colour;
    case 'span':
      return element.span === 1 ? null : String(element.span);
    case 'loop':
      return element.loop ? '1' : null;
    case POSITION:
      return loggedPosition(element);
    default:
      return null;
  }
}

/** The element with the value that the log writes; unknown properties change nothing. */
export function withLogged(element: BoardElement, property: string, value: string | null): BoardElement {
  const channel = channelOf(property);
  if (channel !== undefined) {
    const others = element.channels.filter((other) => other !== channel);
    return { ...element, channels: value === null ? others : [...others, channel].sort() };
  }
  switch (property) {
    case 'text':
    case 'question':
      return { ...element, [property]: value ?? '' };
    case 'mood':
      return { ...element, mood: value === null ? null : Number(value) };
    case 'colour':
      return { ...element, colour: value as Colour | null };
    case 'span':
      return { ...element, span: value === null ? 1 : Number(value) };
    case 'loop':
      return { ...element, loop: value !== null };
    case POSITION:
      return value === null ? element : { ...element, ...positionOf(value) };
    default:
      return element;
  }
}
