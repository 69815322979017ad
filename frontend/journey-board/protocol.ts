/**
 * The live protocol, number 2, as types: the twin of docs/protocol.md and of the Java server. Both sides are checked
 * against protocol-examples/. Reading frames that come in is in frames.ts.
 */
import type { Layer, LayerOp, LayerValueChange } from './layer-protocol.ts';

export type * from './layer-protocol.ts';

export const PROTOCOL = 2;

/**
 * The number under which unanswered commands and drafts are kept in a tab: the oldest protocol whose commands this one
 * still takes, so that a page sends what a page of that one left unsent.
 */
export const KEPT_AS = 1;

export const LIMITS = {
  frameBytes: 512 * 1024,
  framesPerSecond: 200,
  bytesPerTenSeconds: 4 * 1024 * 1024,
  group: 2000,
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
export const COLOURS = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'pink', 'grey'] as const;

export type ElementType = (typeof ELEMENT_TYPES)[number];
export type LaneKind = (typeof LANE_KINDS)[number];
export type Colour = (typeof COLOURS)[number];

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

export interface HelloFrame {
  readonly t: 'hello';
  readonly protocol: number;
  readonly tab: string;
  readonly layer: string | null;
  readonly revision: number | null;
}
export interface DoFrame {
  readonly t: 'do';
  readonly command: string;
  readonly seen: number;
  readonly again?: true;
  /** The variant that is written to; absent for the base. */
  readonly layer?: string;
  readonly ops: readonly Op[];
}
/** Where the focus of a tab is. */
export interface Place {
  readonly step: string | null;
  readonly lane: string | null;
  readonly element: string | null;
  readonly typing: boolean;
}
export interface AtFrame extends Place {
  readonly t: 'at';
  /** The variant that is looked at. */
  readonly layer: string | null;
}
export interface BeatFrame {
  readonly t: 'beat';
}
export type UpFrame = HelloFrame | DoFrame | AtFrame | BeatFrame;

// Down

export interface Person {
  readonly account: string;
  readonly name: string;
  readonly colour: string;
}
/** Somebody else's tab (or mine) and where its focus is. */
export interface Who extends Person, Place {
  readonly tab: string;
  readonly layer: string | null;
}
export interface WelcomeFrame {
  readonly t: 'welcome';
  readonly protocol: number;
  readonly revision: number;
  readonly you: Person;
  readonly mayEdit: boolean;
  readonly here: readonly Who[];
}
export interface SnapshotFrame {
  readonly t: 'snapshot';
  readonly revision: number;
  readonly parts: number;
}
export interface PatchFrame {
  readonly t: 'patch';
  readonly revision: number;
  readonly command: string;
  readonly author: string;
  readonly changes: readonly ElementChange[];
  /** What variants say otherwise than before. */
  readonly values?: readonly LayerValueChange[];
  readonly undoes?: number;
  readonly kept?: readonly string[];
}
export interface DoneFrame {
  readonly t: 'done';
  readonly command: string;
  readonly revision: number;
}
export type RefusalValues = Readonly<Record<string, unknown>>;
export interface RefusedFrame {
  readonly t: 'refused';
  readonly command: string;
  readonly code: string;
  readonly values: RefusalValues;
}
export interface WhoFrame extends Who {
  readonly t: 'who';
}
export interface LeftFrame {
  readonly t: 'left';
  readonly tab: string;
}
/** The variants of the map as they are now. */
export interface LayersFrame {
  readonly t: 'layers';
  readonly layers: readonly Layer[];
}
export interface RightsFrame {
  readonly t: 'rights';
  readonly mayEdit: boolean;
}
export interface OutdatedFrame {
  readonly t: 'outdated';
  readonly protocol: number;
}
export type DownFrame =
  | WelcomeFrame
  | SnapshotFrame
  | PatchFrame
  | DoneFrame
  | RefusedFrame
  | WhoFrame
  | LeftFrame
  | RightsFrame
  | LayersFrame
  | BeatFrame
  | OutdatedFrame;

/** Why the server closed the socket. */
export const CLOSE = {
  signedOut: 4401,
  notAllowed: 4403,
  notFound: 4404,
  tooLarge: 4413,
  tooMany: 4429,
  unavailable: 4503,
} as const;
