import { type Check, count, fields, flag, list, object, optional, orNull, parse, text } from './checks.ts';
import type { DownFrame, EnvelopeFrame, NoticeFrame, UpFrame } from './protocol.ts';

/** How frames of one kind of document are read, where they are not the same for all. */
export interface FrameReading {
  /** What its patches hold, besides what all do. */
  readonly patch: Readonly<Record<string, Check>>;
  /** The notices that it knows. */
  readonly notices: Readonly<Partial<Record<NoticeFrame['t'], Check>>>;
  /** What a snapshot holds, unzipped; undefined where it is none. */
  readonly readSnapshot: (content: string) => object | undefined;
}

const person = { account: text, name: text, colour: text };
const place = { step: orNull(text), lane: orNull(text), element: orNull(text), typing: flag };
const who = { tab: text, ...person, layer: orNull(text), ...place };
const patch = {
  revision: count,
  command: text,
  author: text,
  changes: list(fields({ id: text })),
  undoes: optional(count),
  kept: optional(list(text)),
};

const ENVELOPE: Readonly<Record<EnvelopeFrame['t'], Check>> = {
  welcome: fields({ protocol: count, revision: count, you: fields(person), mayEdit: flag, here: list(fields(who)) }),
  snapshot: fields({ revision: count, parts: count }),
  done: fields({ command: text, revision: count }),
  refused: fields({ command: text, code: text, values: object }),
  who: fields(who),
  left: fields({ tab: text }),
  rights: fields({ mayEdit: flag }),
  beat: fields({}),
  outdated: fields({ protocol: count }),
};

/**
 * The frames of one message, in order. Kinds that this page does not know, and what is malformed, are left out: a
 * patch that is missing shows as a gap in the revisions.
 */
export function readFrames(message: string, reading: FrameReading): readonly DownFrame[] {
  const known: Readonly<Record<string, Check>> = { ...ENVELOPE, patch: fields({ ...patch, ...reading.patch }), ...reading.notices };
  const isKnown = (value: unknown): value is DownFrame => {
    const kind = object(value) ? (value as { t: unknown }).t : undefined;
    return typeof kind === 'string' && Object.hasOwn(known, kind) && known[kind](value);
  };
  const content = parse(message);
  return (Array.isArray(content) ? content : [content]).filter(isKnown);
}

export function writeFrame(frame: UpFrame): string {
  return JSON.stringify(frame);
}
