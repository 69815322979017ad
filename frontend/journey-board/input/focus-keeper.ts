import type { Board } from '../board.ts';
import { fallbackSpot, firstSpot, type Spot } from './places.ts';

/** Roving tabindex: one spot of the grid is in the tab order, and the keyboard stays there while the board changes. */
export class FocusKeeper {
  readonly #board: Board;
  readonly #grid: HTMLElement;
  #spot: Spot | null = null;
  #node: HTMLElement | null = null;
  /** Where what has the focus stands, for the time after it is gone. */
  #place: { step: string | null; lane: string | null } = { step: null, lane: null };

  constructor(board: Board, grid: HTMLElement) {
    this.#board = board;
    this.#grid = grid;
  }

  get spot(): Spot | null {
    return this.#spot;
  }

  /** The step and lane that the keyboard is in, as far as it is in one. */
  get place(): { readonly step: string | null; readonly lane: string | null } {
    return this.#place;
  }

  /** The spot that a node of the grid is, or lies in; null where it is a field or button of its own. */
  spotOf(node: Element | null): Spot | null {
    const own = node as HTMLElement | null;
    const { at, id, step, lane } = own?.dataset ?? {};
    if (at === 'cell' && step && lane) {
      return { at, step, lane };
    }
    return at && id ? ({ at, id } as Spot) : null;
  }

  nodeOf(spot: Spot): HTMLElement | null {
    return this.#grid.querySelector<HTMLElement>(
      spot.at === 'cell'
        ? `[data-at="cell"][data-step="${spot.step}"][data-lane="${spot.lane}"]`
        : `[data-at="${spot.at}"][data-id="${spot.id}"]`,
    );
  }

  goTo(spot: Spot): void {
    this.#take(spot);
    this.#node?.focus({ preventScroll: true });
    this.#node?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** The focus came to a node by itself: by pointer, by Tab or by assistive technology. */
  onFocus(spot: Spot): void {
    this.#take(spot);
  }

  /** After drawing: finds the spot's node again, or another near by where it is gone. */
  restore(hadFocus: boolean): void {
    let spot = this.#spot ?? firstSpot(this.#board);
    if (spot && !this.nodeOf(spot)) {
      spot = fallbackSpot(this.#board, this.#place.step, this.#place.lane);
    }
    if (!spot) {
      return;
    }
    this.#take(spot);
    if (hadFocus && !this.#grid.contains(this.#board.root.activeElement)) {
      this.#node?.focus({ preventScroll: true });
    }
  }

  #take(spot: Spot): void {
    const node = this.nodeOf(spot);
    if (this.#node && this.#node !== node) {
      this.#node.tabIndex = -1;
    }
    this.#spot = spot;
    this.#node = node;
    if (node) {
      node.tabIndex = 0;
    }
    const element = spot.at === 'cell' ? undefined : this.#board.element(spot.id);
    this.#place = placeOf(spot, element?.parent ?? null, element?.lane ?? null);
  }
}

function placeOf(spot: Spot, parent: string | null, lane: string | null): { step: string | null; lane: string | null } {
  switch (spot.at) {
    case 'cell':
      return { step: spot.step, lane: spot.lane };
    case 'card':
      return { step: parent, lane };
    case 'step':
      return { step: spot.id, lane: null };
    case 'lane':
      return { step: null, lane: spot.id };
    default:
      return { step: null, lane: null };
  }
}
