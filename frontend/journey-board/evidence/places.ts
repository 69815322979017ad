import { cellKey } from '../element-index.ts';
import type { BoardElement } from '../element-state.ts';

/** What of a board in one layer says what lies where. */
export interface Seen {
  readonly lanes: () => readonly BoardElement[];
  readonly stepsOf: (stage: string) => readonly BoardElement[];
  readonly cardsIn: (step: string, lane: string) => readonly BoardElement[];
}

/** A cell: itself and its cards. */
export function* placesOfCell(seen: Seen, step: string, lane: string): Iterable<string> {
  yield cellKey(step, lane);
  for (const card of seen.cardsIn(step, lane)) {
    yield card.id;
  }
}

/** A step: itself, its cells, their cards. */
export function* placesOfStep(seen: Seen, step: string): Iterable<string> {
  yield step;
  for (const lane of seen.lanes()) {
    yield* placesOfCell(seen, step, lane.id);
  }
}

/** A stage: itself and its steps. */
export function* placesOfStage(seen: Seen, stage: string): Iterable<string> {
  yield stage;
  for (const step of seen.stepsOf(stage)) {
    yield* placesOfStep(seen, step.id);
  }
}

/** What counts for an element that is seen; a lane's are its cells. */
export function placesOf(seen: Seen, element: BoardElement, steps: readonly BoardElement[] = []): Iterable<string> {
  switch (element.type) {
    case 'stage':
      return placesOfStage(seen, element.id);
    case 'step':
      return placesOfStep(seen, element.id);
    case 'lane':
      return [element.id, ...steps.flatMap((step) => [...placesOfCell(seen, step.id, element.id)])];
    default:
      return [element.id];
  }
}
