import { draftKey as textKey } from '../../live/drafts.ts';
import type { Field, Words } from '../board.ts';
import type { Op, SetOp } from '../protocol.ts';
import type { Refused } from '../session-types.ts';
import type { BoardSession } from '../session.ts';

/** The key under which the words of a field are kept. */
export function draftKey(field: Field): string {
  return field.id === null ? `new:${field.step}:${field.lane}` : textKey(field.id, wordsOf(field));
}

/** The property that a field writes. */
export function wordsOf(field: Field): Words {
  return field.id === null ? 'text' : (field.property ?? 'text');
}

export function sameField(a: Field, b: Field): boolean {
  return draftKey(a) === draftKey(b) && (a.id === null || b.id === null || a.where === b.where);
}

/** An operation that sets words. */
type WordsOp = SetOp & { readonly property: Words };

/** The one text or question that a refused command wanted to set. */
export function wordsOp(refused: Refused): WordsOp | undefined {
  const isWords = (op: Op): op is WordsOp => op.op === 'set' && (op.property === 'text' || op.property === 'question');
  return refused.ops.length === 1 ? refused.ops.find(isWords) : undefined;
}

const OPEN = 'open';

/** Which field is open, kept beside the drafts. */
export class OpenField {
  readonly #session: () => BoardSession;

  constructor(session: () => BoardSession) {
    this.#session = session;
  }

  read(): Field | null {
    const kept = this.#session().drafts.words(OPEN);
    return kept ? (JSON.parse(kept) as Field) : null;
  }

  write(field: Field): void {
    this.#session().drafts.keep(OPEN, JSON.stringify(field));
  }

  forget(): void {
    this.#session().drafts.drop(OPEN);
  }
}
