import { type Board, nameOf } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import { signed } from '../grid/mood.ts';
import type { BoardModel } from '../model.ts';
import { propertyName, propertyValue } from '../property-words.ts';
import type { Difference } from './differences.ts';

type Words = Pick<Board, 'texts'>;

/** A card's lane, and of all else what it is. */
export function partOf({ texts }: Words, model: BoardModel, element: BoardElement): string {
  const lane = element.type === 'card' ? model.get(element.lane ?? '') : undefined;
  return lane ? nameOf(texts, lane) : texts.of(`board.compare.whole.${element.type}`);
}

/** What one of the layers says of the element, line by line; nothing where it does not show it. */
export function linesOf(board: Board, model: BoardModel, element: BoardElement | null, difference: Difference): string[] {
  const { texts } = board;
  if (!element) {
    return [];
  }
  if (difference.entries > 0) {
    return [texts.count('board.compare.entries', difference.entries)];
  }
  const others = difference.properties.filter((property) => property !== 'text' && !isPlainMood(model, element, property));
  return [
    saidOf(board, model, element),
    ...others.map((property) => `${propertyName(board, property)}: ${propertyValue(board, model.view, element, property)}`),
  ];
}

function saidOf({ texts }: Words, model: BoardModel, element: BoardElement): string {
  const words = isPoint(model, element) ? signed(element.mood ?? 0) : nameOf(texts, element);
  return [words, ...element.channels].join(' · ');
}

function isPoint(model: BoardModel, element: BoardElement): boolean {
  return model.get(element.lane ?? '')?.kind === 'emotion';
}

function isPlainMood(model: BoardModel, element: BoardElement, property: string): boolean {
  return property === 'mood' && isPoint(model, element);
}
