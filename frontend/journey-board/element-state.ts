import { type LayerState, sameState } from './layer-state.ts';
import type { Colour, ElementChange, ElementType, LaneKind, WireElement } from './protocol.ts';

/** An element of a board with all its defaults filled in. Never changed in place: a change makes a new object. */
export interface BoardElement {
  readonly id: string;
  readonly type: ElementType;
  /** The variant whose own it is; null for the base. */
  readonly layer: string | null;
  /** How it stands to the layer below; null in the base. */
  readonly state: LayerState | null;
  /** The map of stages and lanes, the stage of a step, the step of a card; null for the map. */
  readonly parent: string | null;
  readonly lane: string | null;
  readonly rank: string;
  readonly kind: LaneKind | null;
  readonly text: string;
  /** What the customer asks at a stage; empty for none. */
  readonly question: string;
  readonly mood: number | null;
  readonly colour: Colour | null;
  readonly span: number;
  readonly channels: readonly string[];
  readonly loop: boolean;
}

export function elementOf(wire: WireElement): BoardElement {
  return {
    id: wire.id,
    type: wire.type,
    layer: wire.layer ?? null,
    state: null,
    parent: wire.parent ?? null,
    lane: wire.lane ?? null,
    rank: wire.rank ?? '',
    kind: wire.kind ?? null,
    text: wire.text ?? '',
    question: wire.question ?? '',
    mood: wire.mood ?? null,
    colour: wire.colour ?? null,
    span: wire.span ?? 1,
    channels: wire.channels ?? [],
    loop: wire.loop ?? false,
  };
}

/**
 * The element after a change, or undefined where it is gone or was never known. A change with a type is whole: what
 * stood here before does not matter.
 */
export function changed(before: BoardElement | undefined, change: ElementChange): BoardElement | undefined {
  if (change.removed) {
    return undefined;
  }
  if (change.type !== undefined) {
    return elementOf(change as WireElement);
  }
  return before && elementOf({ ...before, ...change });
}

export function sameElement(a: BoardElement | undefined, b: BoardElement | undefined): boolean {
  if (a === b || !a || !b) {
    return a === b;
  }
  return (
    a.type === b.type &&
    a.layer === b.layer &&
    sameState(a.state, b.state) &&
    a.parent === b.parent &&
    a.lane === b.lane &&
    a.rank === b.rank &&
    a.kind === b.kind &&
    a.text === b.text &&
    a.question === b.question &&
    a.mood === b.mood &&
    a.colour === b.colour &&
    a.span === b.span &&
    a.loop === b.loop &&
    a.channels.length === b.channels.length &&
    a.channels.every((channel, index) => channel === b.channels[index])
  );
}

/** Siblings stand in the plain order of their ranks, then of their ids. */
export function bySiblingOrder(a: BoardElement, b: BoardElement): number {
  return compare(a.rank, b.rank) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
