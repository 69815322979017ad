import type { BoardElement } from './element-state.ts';
import { LayerView } from './layer-view.ts';
import type { Layers } from './layers.ts';
import type { RawBoard } from './raw-board.ts';

/** What is seen in the layer that is looked at and those below it, and, when it is asked for, in any other. */
export class LayerViews {
  readonly #raw: RawBoard;
  readonly #layers: Layers;
  /** From the base up to the one that is looked at; kept in line with what is stored. */
  #chain: readonly LayerView[];
  /** Of the others, those that were asked for since anything was stored. */
  readonly #beside = new Map<string | null, LayerView>();

  /** @param top what is looked at; the base, unless given */
  constructor(raw: RawBoard, layers: Layers, top: LayerView = new LayerView(raw, null, null)) {
    this.#raw = raw;
    this.#layers = layers;
    this.#chain = [top];
  }

  /** What is seen in the layer that is looked at. */
  get top(): LayerView {
    return this.#chain.at(-1)!;
  }

  /** What is seen in a layer that is looked at, or lies below it. */
  inChain(layer: string | null): LayerView | undefined {
    return this.#chain.find((view) => view.layer === layer);
  }

  /** What is seen in any layer, as it stands now; in one that is not known, what is seen in the base. */
  of(layer: string | null): LayerView {
    return this.inChain(layer) ?? this.#chainOf(layer).at(-1)!;
  }

  look(layer: string | null): void {
    this.#chain = this.#chainOf(layer);
    this.#beside.clear();
  }

  /** Layers may lie over others now. */
  forget(): void {
    this.#beside.clear();
  }

  /** Brings the views, from below, in line with what was stored; notes in `before` what stood in the uppermost. */
  refresh(stored: Iterable<string>, before: Map<string, BoardElement | undefined>): void {
    const dirty = new Set(stored);
    this.#beside.clear();
    for (const view of this.#chain) {
      const noted = view === this.top ? before : new Map<string, BoardElement | undefined>();
      view.refresh(dirty, noted);
      noted.forEach((_, id) => dirty.add(id));
    }
  }

  #chainOf(layer: string | null): readonly LayerView[] {
    const views: LayerView[] = [];
    for (const each of [null, ...this.#layers.chain(layer)]) {
      const view = this.inChain(each) ?? this.#beside.get(each) ?? new LayerView(this.#raw, each, views.at(-1) ?? null);
      this.#beside.set(each, view);
      views.push(view);
    }
    return views;
  }
}
