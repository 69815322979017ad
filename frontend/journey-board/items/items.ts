import type { Board } from '../board.ts';
import { cellKey } from '../element-index.ts';
import type { BoardElement } from '../element-state.ts';
import type { LaneKind } from '../protocol.ts';

/** A pain point or an opportunity with the cards that carry it. */
export interface CarriedItem {
  readonly id: string;
  /** `pain-point` or `opportunity`. */
  readonly kind: string;
  readonly title: string;
  readonly status: string;
  readonly cards: readonly string[];
}

/** What cards carry. */
export interface ItemsOnBoard {
  /** What a card carries, as long as it stands in a lane of such things. */
  of(card: BoardElement): CarriedItem | null;
}

/** A board on which no card carries anything. */
export const NO_ITEMS: ItemsOnBoard = { of: () => null };

const KINDS: Partial<Record<LaneKind, string>> = { pain: 'pain-point', opportunities: 'opportunity' };

export class Items implements ItemsOnBoard {
  readonly #board: Board;
  #byCard: ReadonlyMap<string, CarriedItem> = new Map();

  constructor(board: Board) {
    this.#board = board;
  }

  of(card: BoardElement): CarriedItem | null {
    const item = this.#byCard.get(card.id);
    const kind = this.#board.element(card.lane ?? '')?.kind;
    return item && kind && KINDS[kind] === item.kind ? item : null;
  }

  /** Takes what cards carry now, and says in which cells one looks otherwise than before. */
  take(items: readonly CarriedItem[]): readonly string[] {
    const before = this.#byCard;
    this.#byCard = new Map(items.flatMap((item) => item.cards.map((card) => [card, item] as const)));
    const looksOtherwise = (card: string) => lookOf(before.get(card)) !== lookOf(this.#byCard.get(card));
    const cards = [...new Set([...before.keys(), ...this.#byCard.keys()])].filter(looksOtherwise);
    return [...new Set(cards.flatMap((card) => this.#cellOf(card)))];
  }

  /** The cells in which cards carry one of these. */
  cellsOf(items: ReadonlySet<string>): readonly string[] {
    const cards = [...this.#byCard].filter(([, item]) => items.has(item.id)).map(([card]) => card);
    return [...new Set(cards.flatMap((card) => this.#cellOf(card)))];
  }

  #cellOf(card: string): readonly string[] {
    const { parent, lane } = this.#board.element(card) ?? {};
    return parent && lane ? [cellKey(parent, lane)] : [];
  }
}

function lookOf(item: CarriedItem | undefined): string {
  return item ? `${item.status} ${item.title}` : '';
}
