import { type Board, nameOf } from './board.ts';
import type { BoardElement } from './element-state.ts';
import { signed } from './grid/mood.ts';
import type { LayerView } from './layer-view.ts';
import { channelOf, loggedValue, POSITION } from './logged.ts';

type Words = Pick<Board, 'texts'>;

/** What a property is called. */
export function propertyName({ texts }: Words, property: string): string {
  const channel = channelOf(property);
  return channel === undefined ? texts.of(`board.property.${property}`) : texts.of('board.property.channel', channel);
}

/** The value that an element has for a property in a layer, in words. */
export function propertyValue(words: Words, view: LayerView, element: BoardElement, property: string): string {
  const { texts } = words;
  const value = loggedValue(element, property);
  if (channelOf(property) !== undefined) {
    return texts.of(value === null ? 'board.value.no' : 'board.value.yes');
  }
  switch (property) {
    case 'mood':
      return value === null ? '–' : signed(Number(value));
    case 'colour':
      return texts.of(`board.colour.${value ?? 'none'}`);
    case 'span':
      return texts.count('board.span.steps', element.span);
    case 'loop':
      return texts.of(value === null ? 'board.value.no' : 'board.value.yes');
    case POSITION:
      return placeOf(words, view, element);
    default:
      return value ?? '–';
  }
}

/** Where an element stands, as a path from its stage down; of all but cards, with itself at the end. */
export function pathOf({ texts }: Words, view: LayerView, element: BoardElement): string {
  const path: string[] = [];
  const from = element.type === 'card' ? element.parent : element.id;
  for (let at = view.get(from ?? ''); at; at = view.get(at.parent ?? '')) {
    if (at.type !== 'map' || element.type === 'map') {
      path.unshift(nameOf(texts, at));
    }
  }
  return path.join(' › ');
}

/** What an element stands in, and behind what. */
function placeOf({ texts }: Words, view: LayerView, element: BoardElement): string {
  const lane = view.get(element.lane ?? '');
  const siblings = view.index.siblings(element).filter(({ id }) => view.isSeen(id));
  const before = siblings[siblings.findIndex(({ id }) => id === element.id) - 1];
  const order = before ? texts.of('board.move.after', nameOf(texts, before)) : texts.of('board.move.first');
  const above = view.get(element.parent ?? '');
  const path = above && above.type !== 'map' ? pathOf({ texts }, view, above) : '';
  return [path, lane ? nameOf(texts, lane) : '', order].filter(Boolean).join(' › ');
}
