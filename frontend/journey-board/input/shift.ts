import { type Board, isEmotion } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import type { Acts } from './acts.ts';
import type { Direction } from './places.ts';

/** Moves an element by one place in a direction: what Alt with an arrow, and the menus, do. */
export function shift(board: Board, acts: Acts, element: BoardElement, direction: Direction): void {
  switch (element.type) {
    case 'stage':
      return along(board, acts, element, direction, 'left', 'right');
    case 'lane':
      return along(board, acts, element, direction, 'up', 'down');
    case 'step':
      return shiftStep(board, acts, element, direction);
    case 'card':
      return direction === 'left' || direction === 'right'
        ? shiftCardAside(board, acts, element, direction === 'left' ? -1 : 1)
        : shiftCardUpright(board, acts, element, direction === 'up' ? -1 : 1);
    default:
  }
}

function along(
  board: Board, acts: Acts, element: BoardElement, direction: Direction, back: Direction, forth: Direction,
): void {
  const siblings = board.model.siblingsOf(element);
  const index = siblings.indexOf(element);
  const parent = element.parent ?? '';
  if (direction === back && index > 0) {
    acts.place(element, parent, null, siblings[index - 2]?.id ?? null);
  } else if (direction === forth && index < siblings.length - 1) {
    acts.place(element, parent, null, siblings[index + 1].id);
  }
}

/** At the border of its stage a step goes over into the next stage. */
function shiftStep(board: Board, acts: Acts, step: BoardElement, direction: Direction): void {
  const siblings = board.model.siblingsOf(step);
  const index = siblings.indexOf(step);
  const stages = board.model.stages();
  const stage = stages.findIndex((each) => each.id === step.parent);
  if (direction === 'left' && index === 0) {
    const before = stages[stage - 1];
    if (before) {
      acts.place(step, before.id, null, board.model.stepsOf(before.id).at(-1)?.id ?? null);
    }
  } else if (direction === 'right' && index === siblings.length - 1) {
    const next = stages[stage + 1];
    if (next) {
      acts.place(step, next.id, null, null);
    }
  } else {
    along(board, acts, step, direction, 'left', 'right');
  }
}

function shiftCardAside(board: Board, acts: Acts, card: BoardElement, by: -1 | 1): void {
  const steps = board.model.steps();
  const to = steps[steps.findIndex((step) => step.id === card.parent) + by];
  if (to && card.lane) {
    const index = board.cardsIn(card.parent ?? '', card.lane).indexOf(card);
    acts.place(card, to.id, card.lane, board.cardsIn(to.id, card.lane)[index - 1]?.id ?? null);
  }
}

/** Within its cell first; at its border over into the next lane that takes cards. */
function shiftCardUpright(board: Board, acts: Acts, card: BoardElement, by: -1 | 1): void {
  const [step, lane] = [card.parent ?? '', card.lane ?? ''];
  const cards = board.cardsIn(step, lane);
  const index = cards.indexOf(card);
  if (cards[index + by]) {
    acts.place(card, step, lane, by > 0 ? cards[index + 1].id : (cards[index - 2]?.id ?? null));
    return;
  }
  const at = board.lanes.findIndex((each) => each.id === lane);
  const rest = by > 0 ? board.lanes.slice(at + 1) : board.lanes.slice(0, at).reverse();
  const to = rest.find((each) => !isEmotion(each));
  if (to) {
    acts.place(card, step, to.id, by > 0 ? null : (board.cardsIn(step, to.id).at(-1)?.id ?? null));
  }
}
