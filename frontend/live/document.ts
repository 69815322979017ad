import type { FrameReading } from './frames.ts';
import type { Command } from './outbox.ts';
import type { PatchFrame } from './protocol.ts';

/** The types that are one kind of document's own. */
export interface DocumentTypes {
  readonly op: object;
  readonly patch: PatchFrame;
  /** What a snapshot holds, unzipped. */
  readonly content: object;
  /** What a change of the document means for those who draw it. */
  readonly change: object;
  /** What its session tells, besides what all do. */
  readonly events: object;
}

/** A snapshot, put together and unzipped. */
export interface Whole<Content extends object = object> {
  readonly t: 'whole';
  readonly revision: number;
  readonly content: Content;
}

/** A command without an answer yet. */
export type Pending<Op> = Omit<Command<Op>, 'seen'>;

/** What an operation writes, where that is somebody's words. */
export interface WordsOf {
  readonly element: string;
  readonly property: string;
  readonly words: string;
}

/** One kind of document that is edited live: maps, interviews. */
export interface DocumentKind<D extends DocumentTypes> extends FrameReading {
  /** Names it in addresses: `live/{path}/{id}`. */
  readonly path: string;
  /** Under what its unanswered commands and drafts are kept in a tab. No colon in it. */
  readonly keptAs: string;
  /** Nothing has to be drawn for it. */
  readonly isEmpty: (change: D['change']) => boolean;
  /** The words that are still wanted where this operation was refused. */
  readonly wordsOf: (op: D['op']) => WordsOf | null;
  /** Refusals after which they are. */
  readonly wordsKept: readonly string[];
}

/** The confirmed copy of a document with the unanswered commands laid on top. */
export interface LiveDocument<D extends DocumentTypes> {
  /** The confirmed one; null before the first snapshot. */
  readonly revision: number | null;
  /** Puts a snapshot in place of the confirmed copy. */
  load(whole: Whole<D['content']>, pending: readonly Pending<D['op']>[]): D['change'];
  /** Brings the confirmed copy to the next revision. */
  patch(patch: D['patch'], pending: readonly Pending<D['op']>[]): D['change'];
  /** Lays one more command on top of the others. */
  lay(command: Pending<D['op']>): D['change'];
  /** Lays these commands on the confirmed copy, in place of those that lay there. */
  layAgain(pending: readonly Pending<D['op']>[]): D['change'];
}
