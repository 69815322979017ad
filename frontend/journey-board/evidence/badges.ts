import { type Board, isEmotion } from '../board.ts';
import { cellKey } from '../element-index.ts';
import type { BoardElement } from '../element-state.ts';
import { type Among, Counting, type Coverage, isAssumption, NOTHING_SAID } from './counting.ts';
import { type Evidence, NO_EVIDENCE } from './evidence.ts';
import { placesOfCell } from './places.ts';

/** What stands on a card or in a cell of the customers behind it. */
export interface Badge {
  /** Of who is looked at: of a variant, its segments. */
  readonly coverage: Coverage;
  readonly asked: number;
  /** Of everybody, in a variant; else null. */
  readonly total: { readonly coverage: Coverage; readonly asked: number } | null;
  readonly assumption: boolean;
}

/** The evidence of the board, as badges. */
export interface BadgesOnBoard {
  ofCard(card: BoardElement): Badge | null;
  /** A cell has one where something was said of itself, and not of its cards alone. */
  ofCell(step: string, lane: string): Badge | null;
  /** Whether it is known that no customer said anything of this map yet. */
  readonly none: boolean;
}

/** A board that shows none. */
export const NO_BADGES: BadgesOnBoard = { ofCard: () => null, ofCell: () => null, none: false };

/** Counts who stands behind cards and cells in the layer that is looked at. */
export class Badges implements BadgesOnBoard {
  readonly #board: Board;
  #counting = new Counting(NO_EVIDENCE);
  #shown = new Map<string, string>();

  constructor(board: Board) {
    this.#board = board;
  }

  get none(): boolean {
    const { evidence } = this.#counting;
    return evidence !== NO_EVIDENCE && evidence.said.length === 0;
  }

  ofCard(card: BoardElement): Badge | null {
    const pain = this.#board.element(card.lane ?? '')?.kind === 'pain';
    return this.#badge([card.id], pain && this.#counting.evidence.said.length > 0);
  }

  ofCell(step: string, lane: string): Badge | null {
    return this.#counting.at(cellKey(step, lane)).length > 0 && !isEmotion(this.#board.element(lane))
      ? this.#badge([...placesOfCell(this.#board.model, step, lane)], false)
      : null;
  }

  /** Takes other evidence, and says which cells look otherwise than before. */
  take(counting: Counting): readonly string[] {
    this.#counting = counting;
    const before = this.#shown;
    this.#shown = this.#now();
    const cells = new Set([...before.keys(), ...this.#shown.keys()]);
    return [...cells].filter((cell) => before.get(cell) !== this.#shown.get(cell));
  }

  /** What every cell shows that shows any. */
  #now(): Map<string, string> {
    const shown = new Map<string, string>();
    const { columns, lanes } = this.#board;
    for (const { step } of columns) {
      for (const lane of step ? lanes : []) {
        const badges = [this.ofCell(step!.id, lane.id), ...this.#board.cardsIn(step!.id, lane.id).map((card) => this.ofCard(card))];
        if (badges.some(Boolean)) {
          shown.set(cellKey(step!.id, lane.id), JSON.stringify(badges));
        }
      }
    }
    return shown;
  }

  /** @param claim whether it says so where nobody stands behind it */
  #badge(places: readonly string[], claim: boolean): Badge | null {
    const all = this.#counting.of(places);
    if (all === NOTHING_SAID && !claim) {
      return null;
    }
    const among = this.#among();
    const everybody = { coverage: all, asked: this.#counting.asked() };
    const own = among.length === 0 ? everybody : { coverage: this.#counting.of(places, among), asked: this.#counting.asked(among) };
    return { ...own, total: among.length === 0 ? null : everybody, assumption: isAssumption(all) };
  }

  #among(): Among {
    const { layers, layer } = this.#board.model;
    return (layers.get(layer)?.segments ?? []).map(({ id }) => id);
  }
}
