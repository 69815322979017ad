import type { Board } from '../board.ts';
import type { Spot } from '../input/places.ts';
import { cellOf, isSelectable } from './selection.ts';

/** What an arrival asks of the board. */
interface Arriving extends Board {
  look(layer: string | null): void;
}

/** Brings whoever came for a place to it, as soon as it is there: in the layer whose own it is, if that is not seen here. */
export class Arrival {
  readonly #board: Arriving;
  readonly #drawn: () => Promise<void>;
  #wanted: string | null = null;

  /** @param drawn settles when everything is drawn */
  constructor(board: Arriving, drawn: () => Promise<void>) {
    this.#board = board;
    this.#drawn = drawn;
  }

  /** @param at an element's id, or `step/lane` */
  want(at: string): void {
    this.#wanted = at.replace('/', '|');
    this.tryNow();
  }

  /** The board, or the layer that is looked at, is there. */
  tryNow(): void {
    const wanted = this.#wanted;
    const { model, session, texts } = this.#board;
    if (wanted === null || !session.hasArrived) {
      return;
    }
    const own = model.raw.get(wanted.split('|')[0])?.layer ?? null;
    if (isSelectable(this.#board, wanted)) {
      this.#wanted = null;
      void this.#drawn().then(() => this.#show(wanted));
    } else if (own !== null && own !== model.layer && model.layers.inUse.some(({ id }) => id === own)) {
      this.#board.look(own);
    } else {
      this.#wanted = null;
      this.#board.tell(texts.of('board.arrival.gone'));
    }
  }

  #show(selected: string): void {
    const spot = this.#spot(selected);
    if (spot) {
      this.#board.select(selected);
      this.#board.goTo(spot);
    }
  }

  #spot(selected: string): Spot | null {
    const cell = cellOf(this.#board, selected);
    const element = this.#board.element(selected);
    if (cell) {
      return { at: 'cell', step: cell.step.id, lane: cell.lane.id };
    }
    return element && element.type !== 'map' ? { at: element.type, id: element.id } : null;
  }
}
