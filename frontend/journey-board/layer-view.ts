import { ElementIndex } from './element-index.ts';
import { type BoardElement, sameElement } from './element-state.ts';
import { fingerprint } from './fingerprint.ts';
import { type LayerState, OWN, UNTOUCHED } from './layer-state.ts';
import { CHECKED, HIDDEN, loggedPosition, loggedValue, type Position, POSITION, positionOf, withLogged } from './logged.ts';
import type { LayerValue, RawBoard } from './raw-board.ts';

/**
 * What is seen in one layer: what is seen below, not hidden, with what the layer says otherwise, and the layer's own. The
 * server has its twin in `LayerView`; both are checked against the same examples.
 *
 * The index holds what is neither removed nor hidden itself; whether its whole chain is there is `isSeen`'s to say.
 */
export class LayerView {
  readonly layer: string | null;
  readonly below: LayerView | null;
  readonly index = new ElementIndex();
  readonly #raw: RawBoard;

  constructor(raw: RawBoard, layer: string | null, below: LayerView | null) {
    this.#raw = raw;
    this.layer = layer;
    this.below = below;
    this.refresh([...raw.all()].map((element) => element.id), new Map());
  }

  get(id: string): BoardElement | undefined {
    return this.index.get(id);
  }

  /** Looks again at some elements, and at those whose place depends on others; notes in `before` what stood there. */
  refresh(ids: Iterable<string>, before: Map<string, BoardElement | undefined>): void {
    const again = new Set(ids);
    if (this.layer !== null) {
      this.#raw.placed(this.layer).forEach((id) => again.add(id));
    }
    // Parents first: whether a place is there is asked of what stands in the index by then.
    const inOrder = [...again].sort((a, b) => depth(this.#raw.get(a)) - depth(this.#raw.get(b)));
    for (const id of inOrder) {
      const old = this.index.get(id);
      const now = this.#resolve(id);
      if (!sameElement(old, now)) {
        if (!before.has(id)) {
          before.set(id, old);
        }
        this.index.put(id, now);
      }
    }
  }

  /** Whether the element and its whole chain (parents, lane) are seen. */
  isSeen(id: string): boolean {
    const element = this.get(id);
    return (
      element !== undefined &&
      (element.parent === null || this.isSeen(element.parent)) &&
      (element.lane === null || this.isSeen(element.lane))
    );
  }

  /** The point that is seen where several meet: the one that the highest layer made or put there. */
  point(step: string, lane: string): BoardElement | undefined {
    const points = this.index.cards(step, lane);
    return points.length < 2 ? points[0] : points.reduce((best, point) => (this.#height(point) > this.#height(best) ? point : best));
  }

  #height(point: BoardElement): number {
    let height = 0;
    let level = 0;
    for (const view of this.#upwards()) {
      const made = point.layer === view.layer;
      if (made || (view.layer !== null && this.#raw.value(view.layer, point.id, POSITION))) {
        height = level;
      }
      level++;
    }
    return height;
  }

  /** The layers from the base up to this one. */
  #upwards(): readonly LayerView[] {
    return [...(this.below ? this.below.#upwards() : []), this];
  }

  /** A place as it is compared when below moves on: parent, lane and what stands before, whatever the ranks. */
  place(id: string): string | null {
    const element = this.get(id);
    if (!element) {
      return null;
    }
    const ahead = this.index.siblings(element).filter((other) => other.id !== id && other.rank < element.rank && this.isSeen(other.id));
    return loggedPosition({ ...element, rank: ahead.at(-1)?.id ?? '-' });
  }

  #resolve(id: string): BoardElement | undefined {
    const raw = this.#raw.get(id);
    if (this.layer === null) {
      return raw?.layer === null ? raw : undefined;
    }
    if (raw?.layer === this.layer) {
      return { ...raw, state: OWN };
    }
    const under = this.below?.get(id);
    if (!under || this.#raw.isHidden(this.layer, id)) {
      return undefined;
    }
    return this.#laidOver(under, this.#said(id));
  }

  #said(id: string): readonly LayerValue[] {
    return [...this.#raw.said(id)].filter((value) => value.layer === this.layer);
  }

  #laidOver(under: BoardElement, said: readonly LayerValue[]): BoardElement {
    if (said.length === 0) {
      return { ...under, state: UNTOUCHED };
    }
    let element = under;
    const over: string[] = [];
    let adrift = false;
    for (const { property, value } of said) {
      if (property === POSITION) {
        const position = positionOf(value ?? '');
        const open = this.#stands(position.parent) && this.#stands(position.lane);
        adrift = !open;
        element = open ? { ...element, ...position } : element;
      } else if (property !== CHECKED && property !== HIDDEN) {
        element = withLogged(element, property, value);
      }
      if (property !== CHECKED) {
        over.push(property);
      }
    }
    return { ...element, state: { ...this.#compared(under, said), own: false, over: over.sort(), adrift } };
  }

  #compared(under: BoardElement, said: readonly LayerValue[]): Pick<LayerState, 'movedOn' | 'same' | 'checked'> {
    const movedOn: string[] = [];
    const same: string[] = [];
    let checked: LayerState['checked'] = 'no';
    for (const { property, value, was } of said) {
      if (property === CHECKED) {
        checked = value === fingerprint(under) ? 'yes' : 'moved-on';
        continue;
      }
      const now = property === POSITION ? this.below!.place(under.id) : loggedValue(under, property);
      if (property !== HIDDEN && now !== was) {
        movedOn.push(property);
      }
      if (property !== POSITION && now === value) {
        same.push(property);
      }
    }
    return { movedOn: movedOn.sort(), same: same.sort(), checked };
  }

  /** Whether something is there to stand on: what this layer itself hides still is. */
  #stands(id: string | null): boolean {
    if (id === null) {
      return true;
    }
    const raw = this.#raw.get(id);
    const there = raw?.layer === this.layer ? raw : this.below?.get(id);
    if (!there) {
      return false;
    }
    const { parent, lane } = this.#position(there);
    return this.#stands(parent) && this.#stands(lane);
  }

  #position(under: BoardElement): Position {
    const said = this.layer === null ? undefined : this.#raw.value(this.layer, under.id, POSITION);
    if (said?.value && under.layer !== this.layer) {
      const position = positionOf(said.value);
      if (this.#stands(position.parent) && this.#stands(position.lane)) {
        return position;
      }
    }
    return under;
  }
}

const DEPTHS = { map: 0, stage: 1, lane: 1, step: 2, card: 3 };

function depth(element: BoardElement | undefined): number {
  return element ? DEPTHS[element.type] : 0;
}
