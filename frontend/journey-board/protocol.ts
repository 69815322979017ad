/**
 * The live protocol, number 2, as far as it is about maps: the twin of docs/protocol.md and of the Java server. Both sides
 * are checked against protocol-examples/. Reading frames that come in is in frames.ts.
 */
import {
  type Colour,
  type DoFrame as LiveDoFrame,
  type EnvelopeFrame,
  LIVE_LIMITS,
  type NoticeFrame,
  type PatchFrame as LivePatchFrame,
  type UpFrame as LiveUpFrame,
} from '../live/protocol.ts';
import type { EvidenceFrame } from './evidence/frames.ts';
import type { ItemsFrame } from './items/frames.ts';
import type { PriorityFrame } from './priority/frames.ts';
import type { Layer, LayerOp, LayerValueChange } from './layer-protocol.ts';

export * from '../live/protocol.ts';
export type * from './layer-protocol.ts';

/**
 * The number under which unanswered commands and drafts are kept in a tab: the oldest protocol whose commands this one
 * still takes, so that a page sends what a page of that one left unsent.
 */
export const KEPT_AS = '1';

export const LIMITS = {
  ...LIVE_LIMITS,
  title: 200,
  card: 2000,
  cards: 10000,
  stages: 60,
  steps: 300,
  lanes: 60,
  mood: 3,
  span: 300,
} as const;

export const ELEMENT_TYPES = ['map', 'stage', 'step', 'lane', 'card'] as const;
export const LANE_KINDS = [
  'actions', 'touchpoints', 'thoughts', 'emotion', 'pain', 'opportunities', 'backstage', 'metrics', 'text',
] as const;

export type ElementType = (typeof ELEMENT_TYPES)[number];
export type LaneKind = (typeof LANE_KINDS)[number];

/** An element as it travels: what is absent has its default. */
export interface WireElement {
  readonly id: string;
  readonly type: ElementType;
  /** The variant whose own it is; absent for the base. */
  readonly layer?: string | null;
  readonly parent?: string | null;
  readonly lane?: string | null;
  readonly rank?: string | null;
  readonly kind?: LaneKind | null;
  readonly text?: string | null;
  readonly question?: string | null;
  readonly mood?: number | null;
  readonly colour?: Colour | null;
  readonly span?: number | null;
  readonly channels?: readonly string[] | null;
  readonly loop?: boolean | null;
}

/** What a patch says of one element. One with a type comes whole; else absent is unchanged, and null is the default. */
export type ElementChange = { readonly id: string; readonly removed?: boolean } & Partial<Omit<WireElement, 'id'>>;

export interface AddOp {
  readonly op: 'add';
  readonly element: string;
  readonly type: Exclude<ElementType, 'map'>;
  readonly parent: string;
  readonly lane?: string;
  /** The sibling that it follows; null: it comes first. */
  readonly after: string | null;
  readonly kind?: LaneKind;
  readonly text: string;
  /** Stages only. */
  readonly question?: string;
  readonly mood?: number | null;
  readonly colour?: Colour | null;
  readonly span?: number;
  readonly channels?: readonly string[];
}

/** The properties that `set` knows, with the type of their value. */
export interface Settable {
  readonly text: string;
  readonly question: string;
  readonly mood: number | null;
  readonly colour: Colour | null;
  readonly span: number;
  readonly loop: boolean;
}
export type Property = keyof Settable;
export type SetOp = {
  [P in Property]: { readonly op: 'set'; readonly element: string; readonly property: P; readonly value: Settable[P] };
}[Property];

export interface TagOp {
  readonly op: 'tag' | 'untag';
  readonly element: string;
  readonly channel: string;
}
export interface MoveOp {
  readonly op: 'move';
  readonly element: string;
  readonly parent: string;
  readonly lane?: string;
  readonly after: string | null;
}
export interface RemoveOp {
  readonly op: 'remove';
  readonly element: string;
  /** The revision at which the author was told which variants that concerns, and agreed. */
  readonly asked?: number;
}
/** Stands alone in its command. */
export interface StepBackOp {
  readonly op: 'undo' | 'redo';
}
export type Op = AddOp | SetOp | TagOp | MoveOp | RemoveOp | LayerOp | StepBackOp;

// Up

export type DoFrame = LiveDoFrame<Op>;
export type UpFrame = LiveUpFrame<Op>;

// Down

/** One committed command. */
export interface PatchFrame extends LivePatchFrame {
  readonly changes: readonly ElementChange[];
  /** What variants say otherwise than before. */
  readonly values?: readonly LayerValueChange[];
}
/** The variants of the map as they are now. */
export interface LayersFrame extends NoticeFrame {
  readonly t: 'layers';
  readonly layers: readonly Layer[];
}
export type DownFrame = EnvelopeFrame | PatchFrame | LayersFrame | EvidenceFrame | ItemsFrame | PriorityFrame;
