import { type Check, fields, flag, list, optional, text, whole } from '../../live/checks.ts';
import type { NoticeFrame } from '../../live/protocol.ts';
import { type AskedPerson, type Evidence, type EvidenceSegment, NO_EVIDENCE, type Said } from './evidence.ts';

/** What customers said of the map. Too much for one frame comes in several; the first has the segments and the people. */
export interface EvidenceFrame extends NoticeFrame {
  readonly t: 'evidence';
  readonly segments?: readonly EvidenceSegment[];
  readonly people?: readonly AskedPerson[];
  readonly said: readonly Said[];
  /** Another frame follows with more places. */
  readonly more?: boolean;
}

const voice: Check = (value) => {
  const [person, stance, newest, mood, moods] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return whole(person) && (stance === 1 || stance === -1) && text(newest) && whole(mood) && whole(moods);
};

export const EVIDENCE_CHECK: Check = fields({
  segments: optional(list(fields({ id: text, name: text, colour: text }))),
  people: optional(list(fields({ segments: optional(list(text)), anonymous: optional(flag) }))),
  said: list(fields({ element: text, lane: optional(text), by: list(voice) })),
  more: optional(flag),
});

/** Puts the frames of evidence together. */
export class EvidenceArrival {
  #begun: Evidence = NO_EVIDENCE;

  /** All that customers said, with the last frame of it; null while more is to come. */
  take({ segments, people, said, more }: EvidenceFrame): Evidence | null {
    this.#begun =
      segments && people ? { segments, people, said } : { ...this.#begun, said: [...this.#begun.said, ...said] };
    return more ? null : this.#begun;
  }
}
