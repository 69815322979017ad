import type { Board } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import type { Spot } from '../input/places.ts';

/** Finds text on the board, in the order in which the board is read: heads first, then lane by lane. */
export function find(board: Board, words: string): BoardElement[] {
  const wanted = folded(words.trim());
  if (!wanted) {
    return [];
  }
  const { model, lanes } = board;
  const steps = model.steps();
  const cards = lanes.flatMap((lane) => [lane, ...steps.flatMap((step) => board.cardsIn(step.id, lane.id))]);
  return [...model.stages(), ...steps, ...cards].filter((each) =>
    [board.items.of(each)?.title ?? '', each.text, each.question, ...each.channels].some((text) => folded(text).includes(wanted)),
  );
}

export function spotFor(element: BoardElement): Spot {
  return { at: element.type as 'stage' | 'step' | 'lane' | 'card', id: element.id };
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
