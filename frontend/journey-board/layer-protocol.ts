/** The part of the protocol that is about variants. */
import type { Colour } from './protocol.ts';

/**
 * What a variant says of an element of the layer below: another value of a property, that it is `hidden`, or that it was
 * `checked`. Values are in the form of the log: absent is the default, a position is `parent lane rank`.
 */
export interface WireLayerValue {
  readonly layer: string;
  readonly element: string;
  readonly property: string;
  readonly value?: string | null;
  /** The value below that it stands for; of a position parent, lane and the element before. */
  readonly was?: string | null;
}
export type LayerValueChange = WireLayerValue & { readonly gone?: boolean };

/** An example person of a segment. */
export interface Persona {
  readonly name: string;
  readonly role: string;
  readonly quote: string;
  readonly picture?: string | null;
}
export interface Segment {
  readonly id: string;
  /** What its dimension is called, where another segment has the same name. */
  readonly dimension?: string;
  readonly name: string;
  readonly colour: Colour;
  readonly personas: readonly Persona[];
}
/** A variant: of its segments, or a future state with a title and perhaps a date. */
export interface Layer {
  readonly id: string;
  /** The variant that it lies over; absent for the base. */
  readonly below?: string | null;
  readonly future: boolean;
  readonly title: string;
  readonly date?: string | null;
  /** A future state has those of what it lies over. */
  readonly segments: readonly Segment[];
  readonly archived: boolean;
}

/** As below again: one property of an element, all of it, or (without an element) everything. */
export interface ResetOp {
  readonly op: 'reset';
  readonly element?: string;
  readonly property?: string;
  /** See `remove`, for what is the variant's own and goes. */
  readonly asked?: number;
}
/** For the layer below, too; `along` names the variant's own parents that go along. */
export interface PromoteOp {
  readonly op: 'promote';
  readonly element: string;
  readonly property?: string;
  readonly along?: readonly string[];
  readonly asked?: number;
}
/** A difference stays although below has moved on. */
export interface KeepOp {
  readonly op: 'keep';
  readonly element: string;
  readonly property: string;
}
export interface CheckOp {
  readonly op: 'check' | 'uncheck';
  readonly element: string;
}
/** What I did below in one revision holds only here. Stands alone in its command. */
export interface OnlyOp {
  readonly op: 'only';
  readonly revision: number;
}
export type LayerOp = ResetOp | PromoteOp | KeepOp | CheckOp | OnlyOp;
