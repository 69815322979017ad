import type { TabStore } from '../../live/tab-store.ts';
import type { Board } from '../board.ts';
import { segmentName } from '../layers/layer-names.ts';
import { type Among, type Counting, keyOf } from './counting.ts';

/** Some customers to look at. */
export interface Choice {
  readonly among: Among;
  readonly name: string;
  readonly asked: number;
}

/**
 * Which customers are counted: all, or those of a segment. In a variant those of its segments, unless its reader chose
 * others; that is kept for each variant over reloads.
 */
export class WhoCounts {
  readonly #board: Board;
  readonly #store: TabStore;

  constructor(board: Board, store: TabStore) {
    this.#board = board;
    this.#store = store;
  }

  /** What there is to choose, the first choice first. */
  choices(counting: Counting): readonly Choice[] {
    const { texts } = this.#board;
    const choice = (among: Among, name: string): Choice => ({ among, name, asked: counting.asked(among) });
    const everybody = choice([], texts.of('board.coverage.all'));
    const names = this.segments(counting);
    const each = [...names].map(([id, name]) => choice([id], name));
    const own = this.#ofVariant();
    if (own.length === 0) {
      return [everybody, ...each];
    }
    const first = choice(own, own.map((id) => names.get(id)).join(', '));
    return [first, everybody, ...each.filter(({ among }) => keyOf(among) !== keyOf(own))];
  }

  /** Who is chosen; the first choice where that is not there any more. */
  chosen(counting: Counting): Choice {
    const choices = this.choices(counting);
    const kept = this.#store.get(this.#key());
    return choices.find(({ among }) => keyOf(among) === kept) ?? choices[0];
  }

  choose(among: Among): void {
    this.#store.set(this.#key(), keyOf(among));
  }

  /** The names of the segments that customers were asked of, or that there are variants of, by id. */
  segments(counting: Counting): ReadonlyMap<string, string> {
    const inVariants = this.#board.model.layers.inUse.flatMap(({ segments }) => segments);
    return new Map([...counting.evidence.segments, ...inVariants].map((segment) => [segment.id, segmentName(segment)]));
  }

  #ofVariant(): Among {
    const { layers, layer } = this.#board.model;
    return (layers.get(layer)?.segments ?? []).map(({ id }) => id);
  }

  #key(): string {
    return `among:${this.#board.model.layer ?? 'base'}`;
  }
}
