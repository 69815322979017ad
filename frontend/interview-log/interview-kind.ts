import type { DocumentKind } from '../live/document.ts';
import { INTERVIEW_READING, type SnapshotContent } from './frames.ts';
import type { About, Op, PatchFrame } from './protocol.ts';

/** What of an interview has to be drawn again. */
export interface NotesChange {
  /** Ids of all lines that came, went or changed. */
  readonly notes: ReadonlySet<string>;
  /** Lines came, went or moved. */
  readonly order: boolean;
  readonly clock: boolean;
}

/** What is told of an interview, besides what is told of every live document. */
export interface InterviewEvents {
  /** What the interview is about changed, or was told for the first time. */
  readonly about: About;
  /** Somebody withdrew: words of theirs that were not sent are gone for good. */
  readonly withdrawn: ReadonlySet<string>;
}

export interface InterviewTypes {
  readonly op: Op;
  readonly patch: PatchFrame;
  readonly content: SnapshotContent;
  readonly change: NotesChange;
  readonly events: InterviewEvents;
}

/** Interviews as live documents. */
export const INTERVIEW_KIND: DocumentKind<InterviewTypes> = {
  ...INTERVIEW_READING,
  path: 'interview',
  // What maps keep has a number alone in this place.
  keptAs: 'interview-1',
  isEmpty: ({ notes, clock }) => notes.size === 0 && !clock,
  wordsOf: (op) =>
    op.op === 'set' && op.property === 'text' ? { element: op.note, property: 'text', words: op.value } : null,
  wordsKept: ['overtaken', 'text-too-long', 'text-invalid'],
};
