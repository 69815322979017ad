/**
 * A pain point or an opportunity that stands on the map: its rank among those of its kind, its priority in thousandths, its votes in
 * the last revealed round that held it (both null where nobody was asked), whether it still hurts, and its cards in all layers.
 */
export type RankedItem = readonly [rank: number, priority: number | null, votes: number | null, hurts: boolean, cards: readonly string[]];

/** What is known of the pain points and opportunities of a map; the same for all readers and layers. */
export interface Priorities {
  readonly items: readonly RankedItem[];
}

export const NO_PRIORITIES: Priorities = { items: [] };

/** Some places taken together. */
export interface Summary {
  /** How many pain points that still hurt stand there. */
  readonly hurting: number;
  /** Their ranks, the highest first. */
  readonly ranks: readonly number[];
  /** The sum of their priorities, 1 being the most that one can have. */
  readonly heat: number;
  /** The votes of all that stands there; null where nothing of it was in a revealed round. */
  readonly votes: number | null;
}

/** Counts what stands in places of a map; what has several cards there counts once. */
export class Priority {
  readonly #items: readonly RankedItem[];
  readonly #byCard = new Map<string, number>();

  constructor({ items }: Priorities) {
    this.#items = items;
    items.forEach(([, , , , cards], index) => cards.forEach((card) => this.#byCard.set(card, index)));
  }

  /** @param places ids of elements, those without an item included */
  of(places: Iterable<string>): Summary {
    const found = new Set<number>();
    for (const place of places) {
      const index = this.#byCard.get(place);
      if (index !== undefined) {
        found.add(index);
      }
    }
    const items = [...found].map((index) => this.#items[index]);
    const hurting = items.filter(([, , , hurts]) => hurts);
    const asked = items.flatMap(([, , votes]) => (votes === null ? [] : [votes]));
    return {
      hurting: hurting.length,
      ranks: hurting.map(([rank]) => rank).sort((a, b) => a - b),
      heat: hurting.reduce((sum, [, priority]) => sum + (priority ?? 0), 0) / 1000,
      votes: asked.length === 0 ? null : asked.reduce((sum, votes) => sum + votes, 0),
    };
  }
}
