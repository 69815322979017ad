import type { BoardElement } from '../element-state.ts';
import type { CarriedItem, ItemsOnBoard } from '../items/items.ts';

/** The reader's own ballot of an open round, as the page hands it over; nobody else's votes are in it. */
export interface OpenBallot {
  readonly round: string;
  readonly left: number;
  /** The most votes for one item. */
  readonly cap: number;
  /** What is voted on. */
  readonly items: readonly string[];
  /** The reader's votes by item. */
  readonly marks: Readonly<Record<string, number>>;
}

/** The reader's votes for what one card carries. */
export interface CardVotes {
  readonly round: string;
  readonly item: CarriedItem;
  readonly given: number;
  readonly cap: number;
  readonly mayGive: boolean;
}

/** One's own votes on cards. */
export interface BallotsOnBoard {
  /** Null where the card carries nothing that is voted on. */
  of(card: BoardElement): CardVotes | null;
}

/** A board on which nothing is voted on. */
export const NO_BALLOTS: BallotsOnBoard = { of: () => null };

export class Ballots implements BallotsOnBoard {
  readonly #items: ItemsOnBoard;
  #byItem: ReadonlyMap<string, OpenBallot> = new Map();

  constructor(items: ItemsOnBoard) {
    this.#items = items;
  }

  of(card: BoardElement): CardVotes | null {
    const item = this.#items.of(card);
    const ballot = item ? this.#byItem.get(item.id) : undefined;
    return item && ballot ? { item, round: ballot.round, cap: ballot.cap, ...marksOf(ballot, item.id) } : null;
  }

  /** Takes what is voted on now, and says which items look otherwise than before. What is in two rounds is voted on in the first. */
  take(ballots: readonly OpenBallot[]): ReadonlySet<string> {
    const before = this.#byItem;
    this.#byItem = new Map(ballots.toReversed().flatMap((ballot) => ballot.items.map((item) => [item, ballot] as const)));
    const items = new Set([...before.keys(), ...this.#byItem.keys()]);
    return new Set([...items].filter((item) => lookOf(before.get(item), item) !== lookOf(this.#byItem.get(item), item)));
  }
}

function marksOf(ballot: OpenBallot, item: string): { readonly given: number; readonly mayGive: boolean } {
  const given = ballot.marks[item] ?? 0;
  return { given, mayGive: ballot.left > 0 && given < ballot.cap };
}

function lookOf(ballot: OpenBallot | undefined, item: string): string {
  return ballot ? JSON.stringify([ballot.round, ballot.cap, marksOf(ballot, item)]) : '';
}
