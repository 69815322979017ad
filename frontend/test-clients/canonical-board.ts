import { createHash } from 'node:crypto';
import type { BoardElement } from '../journey-board/element-state.ts';
import type { BoardModel } from '../journey-board/model.ts';

/** An element as boards are compared: its place among its siblings as a number, not as a rank. */
export interface CanonicalElement extends Omit<BoardElement, 'rank' | 'layer' | 'state'> {
  readonly index: number;
}

/** All that is seen, sorted by id, with all properties, in this order of fields. */
export function canonicalBoard(model: BoardModel): readonly CanonicalElement[] {
  const lists = [
    model.map ? [model.map] : [],
    model.stages(),
    model.lanes(),
    ...model.stages().map((stage) => model.stepsOf(stage.id)),
    ...model.steps().flatMap((step) => model.lanes().map((lane) => model.cardsIn(step.id, lane.id))),
  ];
  return lists
    .flatMap((list) => list.map(canonicalElement))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function digest(board: readonly CanonicalElement[]): string {
  return createHash('sha256').update(JSON.stringify(board)).digest('hex');
}

/** The first element that differs, as both have it; null where the boards are the same. */
export function firstDifference(a: readonly CanonicalElement[], b: readonly CanonicalElement[]): object | null {
  const others = new Map(b.map((element) => [element.id, element]));
  const ids = [...new Set([...a, ...b].map((element) => element.id))].sort();
  const own = new Map(a.map((element) => [element.id, element]));
  const id = ids.find((each) => JSON.stringify(own.get(each)) !== JSON.stringify(others.get(each)));
  return id === undefined ? null : { first: own.get(id) ?? null, second: others.get(id) ?? null };
}

function canonicalElement(element: BoardElement, index: number): CanonicalElement {
  const { id, type, parent, lane, kind, text, question, mood, colour, span, channels, loop } = element;
  return { id, type, parent, lane, index, kind, text, question, mood, colour, span, channels, loop };
}
