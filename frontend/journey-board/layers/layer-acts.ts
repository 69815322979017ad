import type { Board } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import { isDifferent } from '../layer-state.ts';
import type { Op } from '../protocol.ts';

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
  keep(element: BoardElement): void {
    const { state } = element;
    const kept: Op[] = (state?.movedOn ?? []).map((property) => ({ op: 'keep', element: element.id, property }));
    const checked: Op[] = state?.checked === 'moved-on' ? [{ op: 'check', element: element.id }] : [];
    this.#perform([...kept, ...checked]);
  }

  /** Takes what below has come to say; a confirmation that is out of date goes. */
  take(element: BoardElement): void {
    const { state } = element;
    const taken: Op[] = (state?.movedOn ?? []).map((property) => ({ op: 'reset', element: element.id, property }));
    const checked: Op[] = state?.checked === 'moved-on' ? [{ op: 'uncheck', element: element.id }] : [];
    this.#perform([...taken, ...checked]);
  }

  /** What I did below as this revision holds only for a variant. */
  only(revision: number, layer: string): void {
    this.#board.session.perform([{ op: 'only', revision }], layer);
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

  #perform(ops: readonly Op[]): void {
    if (ops.length > 0) {
      this.#board.session.perform(ops);
    }
  }
}

/** Whether it comes from below, is as below, and nobody has said so yet. */
export function mayCheck({ state, type }: BoardElement): boolean {
  return state !== null && type !== 'map' && !state.own && state.over.length === 0 && state.checked !== 'yes';
}

