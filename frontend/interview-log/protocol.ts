/**
 * The live protocol, number 2, as far as it is about interviews: the twin of docs/protocol.md and of the Java server.
 * Reading frames that come in is in frames.ts.
 */
import {
  type DoFrame as LiveDoFrame,
  type EnvelopeFrame,
  LIVE_LIMITS,
  type NoticeFrame,
  type PatchFrame as LivePatchFrame,
  type UpFrame as LiveUpFrame,
} from '../live/protocol.ts';

export const LIMITS = {
  ...LIVE_LIMITS,
  text: 2000,
  tagName: 100,
  tagsOfNote: 20,
  linksOfNote: 20,
  notes: 10_000,
  mood: 3,
} as const;

/** What kind of line a note is: word for word, in other words, seen, my thought. */
export const NOTE_KINDS = ['verbatim', 'paraphrase', 'seen', 'thought'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];
/** The speaker who asks; participants are named by their id. */
export const INTERVIEWER = 'i';
export type Stance = 'supports' | 'contradicts';

/** A link to a place on a map, of the whole line or of a part of its text. */
export interface WireLink {
  readonly id: string;
  readonly map: string;
  readonly element: string;
  /** Of a cell, whose step is the element. */
  readonly lane?: string | null;
  readonly stance: Stance;
  readonly mood?: number | null;
  readonly from?: number | null;
  readonly to?: number | null;
}

/** A line as it travels: what is absent there is none of. */
export interface WireNote {
  readonly id: string;
  readonly rank: string;
  readonly kind: NoteKind;
  readonly speaker?: string | null;
  /** Milliseconds since the interview began. */
  readonly at?: number | null;
  readonly text?: string | null;
  readonly mood?: number | null;
  /** Parts to be blacked out, like `3-7,10-12`. */
  readonly masks?: string | null;
  /** Ids. */
  readonly tags?: readonly string[] | null;
  readonly links?: readonly WireLink[] | null;
}
/** What a patch says of one line. One with a rank and a kind comes whole; else absent is unchanged, and null is none. */
export type NoteChange = { readonly id: string; readonly removed?: boolean } & Partial<Omit<WireNote, 'id'>>;

/** The shared clock: it stood at `at` when the server's clock was at `since`. */
export interface SharedClock {
  readonly running: boolean;
  readonly at: number;
  readonly since: number;
}

export interface AddOp {
  readonly op: 'add';
  readonly note: string;
  /** The line that it follows; null: it comes first. */
  readonly after: string | null;
  readonly kind: NoteKind;
  readonly speaker: string | null;
  readonly at: number | null;
  readonly text: string;
  readonly mood: number | null;
  /** Names. */
  readonly tags?: readonly string[];
}
/** The properties that `set` knows, with the type of their value. */
export interface Settable {
  readonly text: string;
  readonly kind: NoteKind;
  readonly speaker: string | null;
  readonly at: number | null;
  readonly mood: number | null;
  readonly masks: string;
}
export type Property = keyof Settable;
export type SetOp = {
  [P in Property]: { readonly op: 'set'; readonly note: string; readonly property: P; readonly value: Settable[P] };
}[Property];
/** By the tag's name. */
export interface TagOp {
  readonly op: 'tag' | 'untag';
  readonly note: string;
  readonly tag: string;
}
export interface LinkOp {
  readonly op: 'link';
  readonly note: string;
  readonly link: string;
  readonly map: string;
  readonly element: string;
  readonly lane: string | null;
  readonly stance: Stance;
  readonly mood: number | null;
  readonly from: number | null;
  readonly to: number | null;
}
export interface UnlinkOp {
  readonly op: 'unlink';
  readonly note: string;
  readonly link: string;
}
export interface MoveOp {
  readonly op: 'move';
  readonly note: string;
  readonly after: string | null;
}
export interface RemoveOp {
  readonly op: 'remove';
  readonly note: string;
}
export interface SplitOp {
  readonly op: 'split';
  readonly note: string;
  readonly at: number;
  readonly into: string;
}
export interface MergeOp {
  readonly op: 'merge';
  readonly note: string;
  readonly into: string;
}
export interface ClockOp {
  readonly op: 'clock';
  readonly running: boolean;
  readonly at: number;
}
/** Stands alone in its command. */
export interface StepBackOp {
  readonly op: 'undo' | 'redo';
}
export type Op =
  | AddOp | SetOp | TagOp | LinkOp | UnlinkOp | MoveOp | RemoveOp | SplitOp | MergeOp | ClockOp | StepBackOp;

export type DoFrame = LiveDoFrame<Op>;
export type UpFrame = LiveUpFrame<Op>;

export interface PatchFrame extends LivePatchFrame {
  readonly changes: readonly NoteChange[];
  readonly clock?: SharedClock;
}

export interface AboutParticipant {
  readonly id: string;
  readonly code: string;
  readonly withdrawn: boolean;
}
export interface AboutTag {
  readonly id: string;
  readonly name: string;
  /** On how many lines of the workspace. */
  readonly used: number;
}
/** How the place of a link is called. */
export interface AboutPlace {
  readonly text: string;
  readonly type: string;
  readonly gone: boolean;
}
/** What the interview is about, beside its lines. */
export interface About {
  /** The server's clock. */
  readonly now: number;
  readonly kind: string;
  readonly title: string;
  readonly released: boolean;
  readonly map: string | null;
  readonly segment: string | null;
  readonly participants: readonly AboutParticipant[];
  readonly interviewers: readonly string[];
  readonly guide: readonly { readonly id: string; readonly text: string }[];
  readonly recordings: readonly { readonly url: string; readonly title: string; readonly offset: number }[];
  /** All of the workspace, most used first. */
  readonly tags: readonly AboutTag[];
  /** By `element` or `element/lane`. */
  readonly places: Readonly<Record<string, AboutPlace>>;
}
export interface AboutFrame extends NoticeFrame, About {
  readonly t: 'about';
}
export type DownFrame = EnvelopeFrame | PatchFrame | AboutFrame;
