import { type Check, count, fields, flag, list, object, optional, orNull, parse, text, whole } from '../live/checks.ts';
import type { FrameReading } from '../live/frames.ts';
import { NOTE_KINDS, type SharedClock, type WireNote } from './protocol.ts';

/** All of an interview's lines, and its clock. */
export interface SnapshotContent {
  readonly notes: readonly WireNote[];
  readonly clock: SharedClock;
}

const kind: Check = (value) => (NOTE_KINDS as readonly unknown[]).includes(value);
const link = fields({ id: text, map: text, element: text, stance: text });
const maybe = {
  speaker: optional(orNull(text)),
  at: optional(orNull(whole)),
  text: optional(orNull(text)),
  mood: optional(orNull(whole)),
  masks: optional(orNull(text)),
  tags: optional(orNull(list(text))),
  links: optional(orNull(list(link))),
};
const note = fields({ id: text, rank: text, kind, ...maybe });
const change = fields({ id: text, rank: optional(text), kind: optional(kind), ...maybe });
const clock = fields({ running: flag, at: whole, since: whole });

/** What a snapshot holds, unzipped; undefined where it is none. */
export function readSnapshot(content: string): SnapshotContent | undefined {
  const snapshot = parse(content);
  return fields({ notes: list(note), clock })(snapshot) ? (snapshot as SnapshotContent) : undefined;
}

/** How frames about an interview are read. */
export const INTERVIEW_READING: FrameReading = {
  patch: { changes: list(change), clock: optional(clock) },
  notices: {
    about: fields({
      now: count,
      kind: text,
      title: text,
      released: flag,
      map: optional(orNull(text)),
      segment: optional(orNull(text)),
      participants: list(fields({ id: text, code: text, withdrawn: flag })),
      interviewers: list(text),
      guide: list(fields({ id: text, text })),
      recordings: list(fields({ url: text, title: text, offset: whole })),
      tags: list(fields({ id: text, name: text, used: count })),
      places: object,
    }),
  },
  readSnapshot,
};
