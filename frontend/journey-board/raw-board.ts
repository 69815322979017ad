import type { BoardElement } from './element-state.ts';
import { CHECKED, HIDDEN, POSITION } from './logged.ts';
import type { LayerValueChange, WireLayerValue } from './protocol.ts';

/** What a variant says of an element. */
export interface LayerValue {
  readonly layer: string;
  readonly element: string;
  readonly property: string;
  readonly value: string | null;
  readonly was: string | null;
}
type Said = ReadonlyMap<string, LayerValue>;

const NOTHING: Said = new Map();
const keyOf = (layer: string, property: string) => `${layer} ${property}`;

/**
 * All layers of a board as they are stored, unresolved: elements, and what variants say of them. What is confirmed stands
 * below; what lies on top of it is taken off at once.
 */
export class RawBoard {
  readonly #elements = new Map<string, BoardElement>();
  readonly #said = new Map<string, Said>();
  readonly #laidElements = new Map<string, BoardElement | undefined>();
  readonly #laidSaid = new Map<string, Said>();
  /** By layer: what was ever given another place there. */
  readonly #placed = new Map<string, Set<string>>();
  #dirty = new Set<string>();

  get(id: string): BoardElement | undefined {
    return this.#laidElements.has(id) ? this.#laidElements.get(id) : this.#elements.get(id);
  }

  confirmed(id: string): BoardElement | undefined {
    return this.#elements.get(id);
  }

  /** Elements of all layers. */
  *all(): IterableIterator<BoardElement> {
    for (const [id, element] of this.#elements) {
      if (!this.#laidElements.has(id)) {
        yield element;
      }
    }
    for (const element of this.#laidElements.values()) {
      if (element) {
        yield element;
      }
    }
  }

  /** What all variants say of an element. */
  said(element: string): Iterable<LayerValue> {
    return this.#of(element).values();
  }

  value(layer: string, element: string, property: string): LayerValue | undefined {
    return this.#of(element).get(keyOf(layer, property));
  }

  isHidden(layer: string, element: string): boolean {
    return this.value(layer, element, HIDDEN) !== undefined;
  }

  /** What a layer may have given another place; some of them stand where they stood again. */
  placed(layer: string): ReadonlySet<string> {
    return this.#placed.get(layer) ?? new Set();
  }

  /** The elements that a layer differs in: those of its own, and those that it says something of but that they were checked. */
  *different(layer: string): IterableIterator<string> {
    for (const element of this.all()) {
      if (element.layer === layer || [...this.said(element.id)].some((each) => isDifference(each, layer))) {
        yield element.id;
      }
    }
  }

  /** The layers that an element differs in: whose own it is, and those that say something of it but that it was checked. */
  layersOf(element: BoardElement): ReadonlySet<string> {
    const layers = new Set(element.layer === null ? [] : [element.layer]);
    for (const value of this.said(element.id)) {
      if (isDifference(value, value.layer)) {
        layers.add(value.layer);
      }
    }
    return layers;
  }

  /** In how many elements each layer differs: those of its own, and those that it says something of but that they were checked. */
  differenceCounts(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const element of this.all()) {
      this.layersOf(element).forEach((layer) => counts.set(layer, (counts.get(layer) ?? 0) + 1));
    }
    return counts;
  }

  confirm(id: string, element: BoardElement | undefined): void {
    if (element) {
      this.#elements.set(id, element);
    } else {
      this.#elements.delete(id);
    }
    this.#dirty.add(id);
  }

  confirmValue(change: LayerValueChange): void {
    this.#said.set(change.element, this.#with(this.#said.get(change.element) ?? NOTHING, change));
    this.#dirty.add(change.element);
  }

  /** All ids that are confirmed. */
  ids(): Set<string> {
    return new Set([...this.#elements.keys(), ...this.#said.keys()]);
  }

  /** Forgets what variants say. */
  unsay(): void {
    this.#said.forEach((_, id) => this.#dirty.add(id));
    this.#said.clear();
    this.#placed.clear();
  }

  lay(id: string, element: BoardElement | undefined): void {
    this.#laidElements.set(id, element);
    this.#dirty.add(id);
  }

  layValue(change: LayerValueChange): void {
    this.#laidSaid.set(change.element, this.#with(this.#of(change.element), change));
    this.#dirty.add(change.element);
  }

  takeOff(): void {
    this.#laidElements.forEach((_, id) => this.#dirty.add(id));
    this.#laidSaid.forEach((_, id) => this.#dirty.add(id));
    this.#laidElements.clear();
    this.#laidSaid.clear();
  }

  /** What has changed since this was asked last. */
  drain(): ReadonlySet<string> {
    const dirty = this.#dirty;
    this.#dirty = new Set();
    return dirty;
  }

  #of(element: string): Said {
    return this.#laidSaid.get(element) ?? this.#said.get(element) ?? NOTHING;
  }

  #with(said: Said, change: LayerValueChange): Said {
    const now = new Map(said);
    const key = keyOf(change.layer, change.property);
    if (change.gone) {
      now.delete(key);
    } else {
      now.set(key, valueOf(change));
    }
    if (change.property === POSITION) {
      this.#note(change.layer, change.element);
    }
    return now;
  }

  #note(layer: string, element: string): void {
    const placed = this.#placed.get(layer) ?? new Set();
    this.#placed.set(layer, placed.add(element));
  }
}

export function isDifference(value: LayerValue, layer: string): boolean {
  return value.layer === layer && value.property !== CHECKED;
}

function valueOf({ layer, element, property, value, was }: WireLayerValue): LayerValue {
  return { layer, element, property, value: value ?? null, was: was ?? null };
}
