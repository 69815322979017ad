import { type BoardElement, bySiblingOrder } from './element-state.ts';

const NONE: readonly BoardElement[] = [];

/** The key of the cell where a step and a lane meet. */
export function cellKey(step: string, lane: string): string {
  return `${step}|${lane}`;
}

function groupOf(element: BoardElement): string {
  return element.type === 'card'
    ? cellKey(element.parent ?? '', element.lane ?? '')
    : groupKey(element.type, element.parent);
}

function groupKey(type: string, parent: string | null): string {
  return `${type}:${parent}`;
}

/** Elements by id and by the place they stand in. A sibling list is sorted when it is asked for, and kept until it changes. */
export class ElementIndex {
  readonly #elements = new Map<string, BoardElement>();
  readonly #groups = new Map<string, Map<string, BoardElement>>();
  readonly #sorted = new Map<string, readonly BoardElement[]>();

  get(id: string): BoardElement | undefined {
    return this.#elements.get(id);
  }

  ids(): IterableIterator<string> {
    return this.#elements.keys();
  }

  /** Puts an element in place of what stood under its id; undefined takes it away. */
  put(id: string, element: BoardElement | undefined): void {
    const before = this.#elements.get(id);
    if (before) {
      this.#leave(groupOf(before), id);
    }
    if (element) {
      this.#elements.set(id, element);
      this.#enter(groupOf(element), element);
    } else {
      this.#elements.delete(id);
    }
  }

  cards(step: string, lane: string): readonly BoardElement[] {
    return this.#inOrder(cellKey(step, lane));
  }

  children(type: 'stage' | 'step' | 'lane' | 'map', parent: string | null): readonly BoardElement[] {
    return this.#inOrder(groupKey(type, parent));
  }

  /** All that stand where the element stands, itself included. */
  siblings(element: BoardElement): readonly BoardElement[] {
    return this.#inOrder(groupOf(element));
  }

  #inOrder(group: string): readonly BoardElement[] {
    const known = this.#sorted.get(group);
    if (known) {
      return known;
    }
    const members = this.#groups.get(group);
    if (!members) {
      return NONE;
    }
    const sorted = [...members.values()].sort(bySiblingOrder);
    this.#sorted.set(group, sorted);
    return sorted;
  }

  #leave(group: string, id: string): void {
    const members = this.#groups.get(group);
    members?.delete(id);
    if (members?.size === 0) {
      this.#groups.delete(group);
    }
    this.#sorted.delete(group);
  }

  #enter(group: string, element: BoardElement): void {
    let members = this.#groups.get(group);
    if (!members) {
      members = new Map();
      this.#groups.set(group, members);
    }
    members.set(element.id, element);
    this.#sorted.delete(group);
  }
}
