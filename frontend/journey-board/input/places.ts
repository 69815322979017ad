import type { BoardElement } from '../element-state.ts';
import type { Column } from '../grid/layout.ts';

/** Where the keyboard is on the board. Rows count from the top of the lanes: −2 stages, −1 steps. */
export type Spot =
  | { readonly at: 'stage' | 'step' | 'lane' | 'card'; readonly id: string }
  | { readonly at: 'cell'; readonly step: string; readonly lane: string };

export interface Places {
  readonly columns: readonly Column[];
  readonly lanes: readonly BoardElement[];
  cardsIn(step: string, lane: string): readonly BoardElement[];
  element(id: string): BoardElement | undefined;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

interface Position {
  /** −1: the lanes' names. */
  readonly column: number;
  /** −2: stages, −1: steps. */
  readonly row: number;
  /** Which card of the cell; −1: the cell itself. */
  readonly index: number;
}

/** The next spot in a direction, or null at the border. */
export function nextSpot(places: Places, spot: Spot, direction: Direction): Spot | null {
  const position = positionOf(places, spot);
  if (!position) {
    return firstSpot(places);
  }
  switch (direction) {
    case 'left':
    case 'right':
      return sideways(places, position, direction === 'left' ? -1 : 1);
    case 'up':
    case 'down':
      return vertically(places, position, direction === 'up' ? -1 : 1);
  }
}

export function firstSpot(places: Places): Spot | null {
  const { columns, lanes } = places;
  if (columns.length === 0) {
    return lanes.length > 0 ? { at: 'lane', id: lanes[0].id } : null;
  }
  return { at: 'stage', id: columns[0].stage.id };
}

/** Where the focus goes when what it was on is gone: the cell it stood in, its header, or the start. */
export function fallbackSpot(places: Places, step: string | null, lane: string | null): Spot | null {
  const column = places.columns.some((each) => each.step?.id === step);
  const row = places.lanes.some((each) => each.id === lane);
  if (step && lane && column && row) {
    return cellSpot(places, step, lane, 0);
  }
  return step && column ? { at: 'step', id: step } : lane && row ? { at: 'lane', id: lane } : firstSpot(places);
}

function sideways(places: Places, from: Position, by: -1 | 1): Spot | null {
  for (let column = from.column + by; column >= -1 && column < places.columns.length; column += by) {
    if (from.row === -2 && sameStage(places, column, from.column)) {
      continue;
    }
    const spot = spotAt(places, column, from.row, from.index < 0 ? 0 : from.index);
    if (spot) {
      return spot;
    }
  }
  return null;
}

function sameStage(places: Places, a: number, b: number): boolean {
  return a >= 0 && b >= 0 && places.columns[a].stage === places.columns[b].stage;
}

function vertically(places: Places, from: Position, by: -1 | 1): Spot | null {
  const cards = cardsAt(places, from);
  const within = from.index + by;
  if (from.index >= 0 && within >= 0 && within < cards.length) {
    return { at: 'card', id: cards[within].id };
  }
  for (let row = from.row + by; row >= -2 && row < places.lanes.length; row += by) {
    const spot = spotAt(places, from.column, row, by > 0 ? 0 : Infinity, true);
    if (spot) {
      return spot;
    }
  }
  return null;
}

function cardsAt(places: Places, at: Position): readonly BoardElement[] {
  const step = places.columns[at.column]?.step;
  const lane = places.lanes[at.row];
  return step && lane ? places.cardsIn(step.id, lane.id) : [];
}

function spotAt(places: Places, column: number, row: number, index: number, vertical = false): Spot | null {
  if (column < 0) {
    return row >= 0 ? { at: 'lane', id: places.lanes[row].id } : null;
  }
  const { stage, step } = places.columns[column];
  if (row === -2) {
    return { at: 'stage', id: stage.id };
  }
  if (!step) {
    return null;
  }
  if (row === -1) {
    return { at: 'step', id: step.id };
  }
  const lane = places.lanes[row];
  // Up and down set the mood of a point, so passing through an emotion lane stops at its cells.
  if (vertical && lane.kind === 'emotion') {
    return { at: 'cell', step: step.id, lane: lane.id };
  }
  return cellSpot(places, step.id, lane.id, index);
}

function cellSpot(places: Places, step: string, lane: string, index: number): Spot {
  const cards = places.cardsIn(step, lane);
  return cards.length > 0
    ? { at: 'card', id: cards[Math.min(index, cards.length - 1)].id }
    : { at: 'cell', step, lane };
}

function positionOf(places: Places, spot: Spot): Position | null {
  switch (spot.at) {
    case 'lane':
      return whole({ column: -1, row: places.lanes.findIndex((lane) => lane.id === spot.id), index: -1 });
    case 'stage':
      return headed(places, places.columns.findIndex((column) => column.stage.id === spot.id), -2);
    case 'step':
      return headed(places, columnOf(places, spot.id), -1);
    case 'cell':
      return whole({ column: columnOf(places, spot.step), row: laneOf(places, spot.lane), index: -1 });
    case 'card':
      return cardPosition(places, spot.id);
  }
}

function cardPosition(places: Places, id: string): Position | null {
  const card = places.element(id);
  if (!card?.parent || !card.lane) {
    return null;
  }
  const index = places.cardsIn(card.parent, card.lane).findIndex((each) => each.id === id);
  return whole({ column: columnOf(places, card.parent), row: laneOf(places, card.lane), index });
}

function headed(_: Places, column: number, row: number): Position | null {
  return column < 0 ? null : { column, row, index: -1 };
}

function whole(position: Position): Position | null {
  return position.row < 0 || position.column < -1 ? null : position;
}

function columnOf(places: Places, step: string): number {
  const index = places.columns.findIndex((column) => column.step?.id === step);
  return index < 0 ? -2 : index;
}

function laneOf(places: Places, lane: string): number {
  return places.lanes.findIndex((each) => each.id === lane);
}
