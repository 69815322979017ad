import type { Colour } from '../protocol.ts';

/** A cut through the customers, as evidence names it. */
export interface EvidenceSegment {
  readonly id: string;
  /** What its dimension is called, where another segment has the same name. */
  readonly dimension?: string;
  readonly name: string;
  readonly colour: Colour;
}

/** Somebody who was asked, known by a number alone: the index in the list. */
export interface AskedPerson {
  readonly segments?: readonly string[];
  /** A source that nobody is known for; never a customer. */
  readonly anonymous?: boolean;
}

/** What one person said for or against one place: when last, and the sum and number of the moods in it. */
export type SaidBy = readonly [person: number, stance: 1 | -1, newest: string, moods: number, moodCount: number];

/** What was said of one place: of an element, or, with a lane, of a step's cell in it. */
export interface Said {
  readonly element: string;
  readonly lane?: string | null;
  readonly by: readonly SaidBy[];
}

/** What customers said of a map: who was asked, and who said what of which place. The same for all readers and layers. */
export interface Evidence {
  readonly segments: readonly EvidenceSegment[];
  readonly people: readonly AskedPerson[];
  readonly said: readonly Said[];
}

export const NO_EVIDENCE: Evidence = { segments: [], people: [], said: [] };
