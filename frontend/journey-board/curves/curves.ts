import { nothing, type TemplateResult } from 'lit';
import type { TabStore } from '../../live/tab-store.ts';
import { type Board, nameOf } from '../board.ts';
import { PLAIN } from '../lens/lens.ts';
import { type CurveLine, curveLine } from './curve-line.ts';
import { legendTemplate } from './legend.ts';
import { partMost } from './parting.ts';

/** What an emotion lane shows of other layers. */
export interface CurvesBeside {
  /** The curves behind the lane's own. */
  behind(lane: string): readonly CurveLine[];
  /** The columns where these curves part most. */
  parting(curves: readonly (readonly (number | null)[])[]): readonly number[];
  /** What stands at the lane's head: the chooser, and what line is whose. */
  head(lane: string): TemplateResult | typeof nothing;
}

/** A board on which a curve stands alone. */
export const NO_CURVES: CurvesBeside = { behind: () => [], parting: () => [], head: () => nothing };

const BASE = 'base';
const KEY = 'chosen';

/**
 * The curves that this tab's reader wants to see at once, beside that of the layer looked at; kept over reloads. Where none
 * is chosen, a variant has the curve of the layer below behind its own, unless a lens draws another one.
 */
export class Curves implements CurvesBeside {
  readonly #board: Board;
  readonly #store: TabStore;
  readonly #redraw: () => void;
  #chosen: ReadonlySet<string>;

  constructor(board: Board, store: TabStore, redraw: () => void) {
    this.#board = board;
    this.#store = store;
    this.#redraw = redraw;
    this.#chosen = new Set(store.get(KEY)?.split(' ').filter(Boolean));
  }

  /** The chosen layers that there are, from the base up. */
  get chosen(): readonly (string | null)[] {
    return this.offered.filter((layer) => this.#chosen.has(layer ?? BASE));
  }

  /** The layers whose curves there are to choose from. */
  get offered(): readonly (string | null)[] {
    return [null, ...this.#board.model.layers.inUse.map(({ id }) => id)];
  }

  choose(layer: string | null, wanted: boolean): void {
    const chosen = new Set(this.#chosen);
    chosen[wanted ? 'add' : 'delete'](layer ?? BASE);
    this.#chosen = chosen;
    this.#store.set(KEY, [...chosen].join(' '));
    this.#redraw();
  }

  behind(lane: string): readonly CurveLine[] {
    const { model, columns } = this.#board;
    const layers = this.chosen.filter((layer) => layer !== model.layer);
    const below = model.below && this.#board.lens === PLAIN ? [model.below.layer] : [];
    const shown = this.chosen.length > 0 ? layers : below;
    return shown.map((layer) => curveLine(this.#board, layer, lane, columns.map(({ step }) => step?.id ?? null)));
  }

  parting(curves: readonly (readonly (number | null)[])[]): readonly number[] {
    return this.chosen.length > 0 ? partMost(curves) : [];
  }

  head(lane: string): TemplateResult | typeof nothing {
    if (this.offered.length === 1) {
      return nothing;
    }
    const { model, texts, columns } = this.#board;
    const own = curveLine(this.#board, model.layer, lane, columns.map(({ step }) => step?.id ?? null));
    const behind = this.behind(lane);
    const parting = this.parting([own, ...behind].map(({ moods }) => moods));
    const names = parting.flatMap((column) => columns[column].step ?? []).map((step) => nameOf(texts, step));
    return legendTemplate(this.#board, this, behind, names);
  }

  /** Something was stored in some layer: draws the curves again if it may concern them. */
  stored(elements: ReadonlySet<string>): void {
    const { raw } = this.#board.model;
    const concerns = [...elements].some((id) => {
      const element = raw.get(id);
      return element?.type !== 'card' || raw.get(element.lane ?? '')?.kind === 'emotion';
    });
    if (concerns && this.offered.length > 1) {
      this.#redraw();
    }
  }
}
