/** What stands in the matrix, or beside it where one of its two values is missing. */
export interface MatrixItem {
  readonly id: string;
  readonly rank: number;
  readonly title: string;
  readonly x: number | null;
  readonly y: number | null;
  /** Distinct customers behind it. */
  readonly customers: number;
}

/** One of the two sides that items are laid out by. */
export interface MatrixAxis {
  /** Its words stand under `priority.axis.<code>`. */
  readonly code: string;
  readonly from: number;
  readonly to: number;
  /** What people judge moves in such steps; what is counted has none, and cannot be moved. */
  readonly step: number | null;
}

/** Where an item is, or would be. */
export interface Spot {
  readonly x: number | null;
  readonly y: number | null;
}

export interface Axes {
  readonly x: MatrixAxis;
  readonly y: MatrixAxis;
}

/** Whether the item has both values, so that it stands in the matrix. */
export function isPlaced(spot: Spot): spot is { x: number; y: number } {
  return spot.x !== null && spot.y !== null;
}

/** Whether somebody may give the item the values that it lacks, or others, by moving it. */
export function isMovable(spot: Spot, axes: Axes): boolean {
  const lacksCounted = (spot.x === null && axes.x.step === null) || (spot.y === null && axes.y.step === null);
  return !lacksCounted && (axes.x.step !== null || axes.y.step !== null);
}
