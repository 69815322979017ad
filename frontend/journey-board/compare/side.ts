import type { BoardElement } from '../element-state.ts';
import type { LayerView } from '../layer-view.ts';

/** One of two layers that are compared, as it is seen. */
export class Side {
  readonly view: LayerView;
  readonly #map: string;
  readonly #chain: ReadonlySet<string | null>;

  constructor(view: LayerView, map: string) {
    this.view = view;
    this.#map = map;
    const chain = new Set<string | null>();
    for (let each: LayerView | null = view; each; each = each.below) {
      chain.add(each.layer);
    }
    this.#chain = chain;
  }

  /** The element if it is seen: its whole chain is there, and of a cell's points it is the one that counts. */
  seen(id: string): BoardElement | null {
    const element = this.view.get(id);
    if (!element || !this.view.isSeen(id)) {
      return null;
    }
    return this.isPoint(element) && this.view.point(element.parent!, element.lane!) !== element ? null : element;
  }

  /** Whether the layer lies over the one that the element was made in, so that only a word of it can take it away. */
  knows(element: BoardElement): boolean {
    return this.#chain.has(element.layer);
  }

  /** Whether this layer lies right over the other. */
  isOver(other: Side): boolean {
    return this.view.layer !== null && this.view.below?.layer === other.view.layer;
  }

  isPoint(element: BoardElement): boolean {
    return element.type === 'card' && this.view.get(element.lane ?? '')?.kind === 'emotion';
  }

  stages(): readonly string[] {
    return this.#children('stage', this.#map);
  }

  lanes(): readonly string[] {
    return this.#children('lane', this.#map);
  }

  stepsOf(stage: string): readonly string[] {
    return this.#children('step', stage);
  }

  cardsIn(step: string, lane: string): readonly string[] {
    return this.#seen(this.view.index.cards(step, lane));
  }

  /** All that is seen in the element's place, itself included. */
  siblings(element: BoardElement): readonly string[] {
    return this.#seen(this.view.index.siblings(element));
  }

  #children(type: 'stage' | 'step' | 'lane', parent: string): readonly string[] {
    return this.#seen(this.view.index.children(type, parent));
  }

  #seen(elements: readonly BoardElement[]): readonly string[] {
    return elements.filter(({ id }) => this.seen(id)).map(({ id }) => id);
  }
}
