import type { BoardElement } from '../element-state.ts';
import type { LayerView } from '../layer-view.ts';
import { loggedValue, POSITION } from '../logged.ts';
import { merged } from './merged.ts';
import { differing } from './properties.ts';
import { Side } from './side.ts';

/**
 * - `different`: both have it, and say other things of it
 * - `moved`: all that differs is where it stands
 * - `base-changed`: what one of them says otherwise, the layer right below has changed since
 * - `same`: nothing differs
 * - `only-a`, `only-b`: the other has never had it
 * - `hidden-a`, `hidden-b`: that one, or a layer below, has taken it away
 */
export type DifferenceKind = 'different' | 'moved' | 'base-changed' | 'same' | 'only-a' | 'only-b' | 'hidden-a' | 'hidden-b';

/** One element that two layers do not show in the same way. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** As A shows it; null where A does not. */
  readonly a: BoardElement | null;
  /** As B shows it; of two points in one cell, the one that B shows there. */
  readonly b: BoardElement | null;
  /** What differs, by the names of the log; nothing where only one of them has it. */
  readonly properties: readonly string[];
  /** How many cards are missing with it. */
  readonly entries: number;
}

/**
 * What differs between two layers, in the order of the map: the map itself, its lanes, then stage by stage and step by
 * step. What is missing only because its stage, step or lane is missing is counted with that.
 */
export function differences(a: LayerView, b: LayerView, map: string): Difference[] {
  return compared(a, b, map).filter(({ kind }) => kind !== 'same');
}

/** As `differences`, with all that is the same in between. */
export function compared(a: LayerView, b: LayerView, map: string): Difference[] {
  return new Comparison(new Side(a, map), new Side(b, map)).all(map);
}

class Comparison {
  readonly #sides: readonly [Side, Side];
  readonly #found: Difference[] = [];

  constructor(a: Side, b: Side) {
    this.#sides = [a, b];
  }

  all(map: string): Difference[] {
    const [a, b] = this.#sides;
    const lanes = merged(a.lanes(), b.lanes());
    this.#compare(map);
    lanes.forEach((lane) => this.#compare(lane));
    for (const stage of merged(a.stages(), b.stages())) {
      this.#compare(stage);
      const steps = merged(a.stepsOf(stage), b.stepsOf(stage)).filter((step) => this.#isToldIn(step, stage));
      for (const step of steps) {
        this.#compare(step);
        lanes.forEach((lane) => this.#cell(step, lane));
      }
    }
    return this.#found;
  }

  #cell(step: string, lane: string): void {
    const [a, b] = this.#sides;
    merged(a.cardsIn(step, lane), b.cardsIn(step, lane))
      .filter((card) => this.#isToldIn(card, step, lane))
      .forEach((card) => this.#compare(card));
  }

  /** What the sides show in two places is told where A has it. */
  #isToldIn(id: string, parent: string, lane: string | null = null): boolean {
    const there = this.#sides[0].seen(id);
    return !there || (there.parent === parent && there.lane === lane);
  }

  #compare(id: string): void {
    const [a, b] = this.#sides;
    const [inA, inB] = [a.seen(id), b.seen(id)];
    if (inA && inB) {
      this.#both(inA, inB);
    } else if (inA) {
      this.#one(inA, a, b);
    } else if (inB) {
      this.#one(inB, b, a);
    }
  }

  #both(a: BoardElement, b: BoardElement): void {
    const properties = differing(a, b, this.#sides);
    const movedOn = this.#movedOn(a, b);
    const all = [...new Set([...properties, ...movedOn])];
    this.#found.push({ kind: kindOf(all, movedOn), a, b, properties: all, entries: 0 });
  }

  #movedOn(a: BoardElement, b: BoardElement): readonly string[] {
    const [sideA, sideB] = this.#sides;
    const upper = sideB.isOver(sideA) ? b : sideA.isOver(sideB) ? a : null;
    return upper?.state?.movedOn ?? [];
  }

  /** An element that one side shows and the other does not. */
  #one(element: BoardElement, here: Side, there: Side): void {
    const missing = (id: string | null) => id !== null && there.seen(id) === null;
    if (missing(element.parent) || missing(element.lane)) {
      return;
    }
    const hereIsA = here === this.#sides[0];
    const point = here.isPoint(element) ? there.view.point(element.parent!, element.lane!) : undefined;
    if (point && !here.seen(point.id)) {
      if (hereIsA) {
        this.#points(element, point);
      }
      return;
    }
    const taken = there.knows(element);
    const kind = hereIsA ? (taken ? 'hidden-b' : 'only-a') : taken ? 'hidden-a' : 'only-b';
    const [a, b] = hereIsA ? [element, null] : [null, element];
    this.#found.push({ kind, a, b, properties: [], entries: this.#entries(element, here, there) });
  }

  /** A cell in which each side shows a point of its own. */
  #points(a: BoardElement, b: BoardElement): void {
    const same = loggedValue(a, 'mood') === loggedValue(b, 'mood');
    this.#found.push({ kind: same ? 'same' : 'different', a, b, properties: same ? [] : ['mood'], entries: 0 });
  }

  #entries(element: BoardElement, here: Side, there: Side): number {
    const steps = here.stages().flatMap((stage) => here.stepsOf(stage));
    const cells: readonly (readonly string[])[] =
      element.type === 'stage'
        ? here.stepsOf(element.id).flatMap((step) => this.#cardsOf(step, here))
        : element.type === 'step'
          ? this.#cardsOf(element.id, here)
          : element.type === 'lane'
            ? steps.map((step) => here.cardsIn(step, element.id))
            : [];
    return cells.flat().filter((card) => there.seen(card) === null).length;
  }

  #cardsOf(step: string, side: Side): (readonly string[])[] {
    return side.lanes().map((lane) => side.cardsIn(step, lane));
  }
}

function kindOf(properties: readonly string[], movedOn: readonly string[]): DifferenceKind {
  if (movedOn.length > 0) {
    return 'base-changed';
  }
  if (properties.length === 0) {
    return 'same';
  }
  return properties.every((property) => property === POSITION) ? 'moved' : 'different';
}
