import type { Board } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import { isDifferent } from '../layer-state.ts';
import { LIMITS, type Op } from '../protocol.ts';

/** What one can do with the differences of the variant that is looked at. */
export class LayerActs {
  readonly #board: Board;

  constructor(board: Board) {
    this.#board = board;
  }

  /** Says of all that is not different among these that it is the same here. */
  check(elements: readonly BoardElement[]): void {
    this.#perform(elements.filter(mayCheck).map(({ id }) => ({ op: 'check', element: id })));
  }

  uncheck(element: BoardElement): void {
    this.#perform([{ op: 'uncheck', element: element.id }]);
  }

  /** As below again: one property, or all of the element. */
  reset(element: string, property?: string): void {
    this.#perform([{ op: 'reset', element, ...(property !== undefined && { property }) }]);
  }

  /** As below again: all that stands in an element, itself included; what is only here goes. */
  resetWithin(element: BoardElement): void {
    const different = this.within(element).filter(({ state }) => isDifferent(state));
    this.#perform(different.map(({ id }) => ({ op: 'reset', element: id })));
  }

  resetAll(): void {
    this.#perform([{ op: 'reset' }]);
  }

  /** The same for the layer below; the server names own parents that have to go along. */
  promote(element: string, property?: string, along?: readonly string[]): void {
    const { revision } = this.#board.model;
    this.#perform([
      {
        op: 'promote',
        element,
        ...(property !== undefined && { property }),
        ...(along && { along }),
        ...(along && revision !== null && { asked: revision }),
      },
    ]);
  }

  /** Keeps what is otherwise here although below has moved on; says again of the same that it is the same. */
  keep(elements: readonly BoardElement[]): void {
    this.#perform(elements.flatMap((element) => settling(element, 'keep', 'check')));
  }

  /** Takes what below has come to say; a confirmation that is out of date goes. */
  take(elements: readonly BoardElement[]): void {
    this.#perform(elements.flatMap((element) => settling(element, 'reset', 'uncheck')));
  }

  /** All that stands in an element, itself included, that is seen. */
  within(element: BoardElement): readonly BoardElement[] {
    const { model } = this.#board;
    const seen = [...model.raw.all()].flatMap(({ id }) => (model.isSeen(id) ? (model.get(id) ?? []) : []));
    return seen.filter((each) => this.#isIn(each, element.id));
  }

  #isIn(each: BoardElement, id: string): boolean {
    const above = [each.parent, each.lane].flatMap((up) => (up ? (this.#board.element(up) ?? []) : []));
    return each.id === id || above.some((up) => up.type !== 'map' && this.#isIn(up, id));
  }

  /** In commands as large as they may be. */
  #perform(ops: readonly Op[]): void {
    for (let from = 0; from < ops.length; from += LIMITS.group) {
      this.#board.session.perform(ops.slice(from, from + LIMITS.group));
    }
  }
}

/** Whether it comes from below, is as below, and nobody has said so yet. */
export function mayCheck({ state, type }: BoardElement): boolean {
  return state !== null && type !== 'map' && !state.own && state.over.length === 0 && state.checked !== 'yes';
}


/** Settles what below has moved on under: a difference in one way, a confirmation in the other. */
function settling(
  { id, state }: BoardElement, difference: 'keep' | 'reset', confirmation: 'check' | 'uncheck',
): readonly Op[] {
  const differences: Op[] = (state?.movedOn ?? []).map((property) => ({ op: difference, element: id, property }));
  return state?.checked === 'moved-on' ? [...differences, { op: confirmation, element: id }] : differences;
}
