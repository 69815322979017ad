import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../board.ts';
import type { Curves } from '../curves/curves.ts';
import { progressOf } from '../layers/progress.ts';
import { compareBarTemplate, type CompareState } from './bar.ts';
import { LayerComparison } from './comparison.ts';
import { curvesPanel } from './curves-panel.ts';
import { type DifferenceActs, listTemplate } from './list.ts';
import { SideBySide } from './side-by-side.ts';

/** What the page around does for a comparison. */
export interface CompareRequests {
  readonly redraw: () => void;
  readonly export: (a: string | null, b: string | null) => void;
  readonly closed: () => void;
}

/** Two layers compared, in place of the grid; follows what is changed meanwhile. */
export class CompareView {
  readonly #board: Board;
  readonly #curves: Curves;
  readonly #requests: CompareRequests;
  readonly #beside: SideBySide;
  #state: CompareState | null = null;
  #comparison: LayerComparison | null = null;
  #awaited = false;

  constructor(board: Board, curves: Curves, requests: CompareRequests) {
    this.#board = board;
    this.#curves = curves;
    this.#requests = requests;
    this.#beside = new SideBySide(board);
  }

  get isOpen(): boolean {
    return this.#state !== null;
  }

  /** Compares what is looked at with what lies below it; in the base, the base with the first variant. */
  open(): void {
    const { model } = this.#board;
    const first = model.layers.inUse[0];
    if (!first) {
      return;
    }
    const b = model.layer ?? first.id;
    this.#state = { a: model.layers.get(b)?.below ?? null, b, all: false, beside: false };
    this.#compare();
  }

  close(): void {
    this.#state = null;
    this.#comparison = null;
    this.#requests.closed();
  }

  /** Something was stored, or layers are called otherwise: it shows with the next picture of the page. */
  changed(): void {
    if (this.isOpen && !this.#awaited) {
      this.#awaited = true;
      requestAnimationFrame(() => {
        this.#awaited = false;
        this.#compare();
      });
    }
  }

  template(): TemplateResult | typeof nothing {
    const [state, comparison] = [this.#state, this.#comparison];
    if (!state || !comparison) {
      return nothing;
    }
    const acts = { set: this.#set, export: () => this.#requests.export(state.a, state.b), close: () => this.close() };
    return html`<div class="compare" @keydown=${this.#onKey}>
      ${compareBarTemplate(this.#board, state, acts)}
      <div class="compare-body ${state.beside ? 'is-beside' : ''}">
        ${state.a === state.b ? html`<p>${this.#board.texts.of('board.compare.same-layer')}</p>` : this.#content(state, comparison)}
      </div>
    </div>`;
  }

  #content(state: CompareState, comparison: LayerComparison): TemplateResult {
    const rows = state.all ? comparison.rows : comparison.differences;
    return html`
      ${curvesPanel(this.#board, this.#curves, comparison)}
      <section class="compare-what">
        <h3>${this.#summary(comparison)}</h3>
        ${state.beside
          ? this.#beside.template(comparison)
          : rows.length > 0
            ? listTemplate(this.#board, comparison, rows, this.#acts(comparison))
            : html`<p class="muted">${this.#board.texts.of('board.compare.none')}</p>`}
      </section>
    `;
  }

  #summary(comparison: LayerComparison): string {
    const { texts } = this.#board;
    const differences = texts.count('board.layer.differences', comparison.differences.length);
    const progress = comparison.upper && progressOf(comparison.upper);
    return progress ? `${differences}, ${texts.of('board.layer.checked', progress.lookedAt, progress.total)}` : differences;
  }

  #acts({ upper }: LayerComparison): DifferenceActs | null {
    const { session, mayEdit, model } = this.#board;
    if (!upper || !mayEdit || model.layers.get(upper.layer)?.archived) {
      return null;
    }
    return {
      reset: (element) => void session.perform([{ op: 'reset', element }], upper.layer),
      promote: (element) => void session.perform([{ op: 'promote', element }], upper.layer),
    };
  }

  #set = (change: Partial<CompareState>): void => {
    if (this.#state) {
      this.#state = { ...this.#state, ...change };
      this.#compare();
    }
  };

  #compare(): void {
    if (this.#state) {
      const { a, b, all, beside } = this.#state;
      this.#comparison = new LayerComparison(this.#board.model, a, b);
      this.#requests.redraw();
      if (beside && a !== b) {
        this.#beside.show(this.#comparison, all);
      }
    }
  }

  #onKey = (event: KeyboardEvent): void => {
    const inList = (event.composedPath()[0] as Element).closest('[popover], select') !== null;
    if (event.key === 'Escape' && !event.defaultPrevented && !inList) {
      event.preventDefault();
      this.close();
    }
  };
}
