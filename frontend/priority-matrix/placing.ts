import { isPlaced, type MatrixItem } from './item.ts';
import type { Plane } from './plane.ts';

/** A bubble in its place, in pixels. */
export interface Bubble {
  readonly item: MatrixItem;
  readonly left: number;
  readonly top: number;
  readonly radius: number;
  /** What is higher lies on top. */
  readonly layer: number;
}

/** Neighbours in the same spot are so far apart, in pixels: enough to meet each of them. */
const APART = 14;
/** The angle by which a sunflower turns from seed to seed: no two of them lie in line. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * Lays items out, in the order in which they are given. The small lie on top of the large; those in the same spot lie around it,
 * the largest in its middle.
 */
export function placed(items: readonly MatrixItem[], plane: Plane): readonly Bubble[] {
  const inside = items.filter(isPlaced) as (MatrixItem & { x: number; y: number })[];
  const bySize = [...inside].sort((one, other) => other.customers - one.customers || one.rank - other.rank);
  const layers = new Map(bySize.map((item, index) => [item.id, index]));
  const turns = turnsInSpots(bySize);
  return inside.map((item) => {
    const turn = turns.get(item.id) ?? 0;
    const far = APART * Math.sqrt(turn);
    const point = within(plane, plane.x(item.x) + far * Math.cos(turn * TURN), plane.y(item.y) + far * Math.sin(turn * TURN));
    return { item, ...point, radius: plane.radius(item.customers), layer: layers.get(item.id) ?? 0 };
  });
}

function turnsInSpots(items: readonly (MatrixItem & { x: number; y: number })[]): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  const turns = new Map<string, number>();
  for (const { id, x, y } of items) {
    const spot = `${x} ${y}`;
    const turn = taken.get(spot) ?? 0;
    turns.set(id, turn);
    taken.set(spot, turn + 1);
  }
  return turns;
}

/** At an edge what would lie outside is folded back, so that neighbours stay apart there too. */
function within(plane: Plane, left: number, top: number): { readonly left: number; readonly top: number } {
  const [west, east] = plane.x.range() as [number, number];
  const [south, north] = plane.y.range() as [number, number];
  return { left: folded(left, west, east), top: folded(top, north, south) };
}

function folded(value: number, least: number, most: number): number {
  const back = value < least ? 2 * least - value : value > most ? 2 * most - value : value;
  return Math.min(most, Math.max(least, back));
}
