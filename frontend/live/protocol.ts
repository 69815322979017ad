/**
 * What is the same in the live protocol, number 2, for every kind of document: the twin of docs/protocol.md and of the
 * Java server. Operations, what patches and snapshots hold, and notices are each kind's own (see `document.ts`).
 */
export const PROTOCOL = 2;

export const LIVE_LIMITS = {
  frameBytes: 512 * 1024,
  framesPerSecond: 200,
  bytesPerTenSeconds: 4 * 1024 * 1024,
  /** Operations, or elements, in one command. */
  group: 2000,
} as const;

/** Of people, segments and cards. */
export const COLOURS = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'pink', 'grey'] as const;
export type Colour = (typeof COLOURS)[number];

// Up

export interface HelloFrame {
  readonly t: 'hello';
  readonly protocol: number;
  readonly tab: string;
  readonly layer: string | null;
  readonly revision: number | null;
}
export interface DoFrame<Op = unknown> {
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
export type UpFrame<Op = unknown> = HelloFrame | DoFrame<Op> | AtFrame | BeatFrame;

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
/** One committed command. */
export interface PatchFrame {
  readonly t: 'patch';
  readonly revision: number;
  readonly command: string;
  readonly author: string;
  readonly changes: readonly { readonly id: string }[];
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
export interface RightsFrame {
  readonly t: 'rights';
  readonly mayEdit: boolean;
}
export interface OutdatedFrame {
  readonly t: 'outdated';
  readonly protocol: number;
}
/** What is told beside the document, without a revision: a map's variants, evidence, items and priorities, what an interview is about. */
export interface NoticeFrame {
  readonly t: 'layers' | 'evidence' | 'items' | 'priority' | 'about';
}
/** The frames that are the same for every kind of document. */
export type EnvelopeFrame =
  | WelcomeFrame
  | SnapshotFrame
  | DoneFrame
  | RefusedFrame
  | WhoFrame
  | LeftFrame
  | RightsFrame
  | BeatFrame
  | OutdatedFrame;
export type DownFrame = EnvelopeFrame | PatchFrame | NoticeFrame;

/** Why the server closed the socket. */
export const CLOSE = {
  signedOut: 4401,
  notAllowed: 4403,
  notFound: 4404,
  tooLarge: 4413,
  tooMany: 4429,
  unavailable: 4503,
} as const;
