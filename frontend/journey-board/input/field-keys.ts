import { draftKey as textKey } from '../drafts.ts';
import type { Field } from '../board.ts';
import type { SetOp } from '../protocol.ts';
import type { BoardSession } from '../session.ts';
import type { Refused } from '../session-types.ts';

/** The key under which the words of a field are kept. */
export function draftKey(field: Field): string {
  return field.id === null ? `new:${field.step}:${field.lane}` : textKey(field.id, 'text');
}

export function sameField(a: Field, b: Field): boolean {
  return draftKey(a) === draftKey(b) && (a.id === null || b.id === null || a.where === b.where);
}

/** The one text that a refused command wanted to set. */
export function textOp(refused: Refused): { readonly element: string; readonly value: string } | undefined {
  const isText = (op: Refused['ops'][number]): op is SetOp & { property: 'text' } =>
    op.op === 'set' && op.property === 'text';
  return refused.ops.length === 1 ? refused.ops.find(isText) : undefined;
}

const OPEN = 'open';

/** Which field is open, kept beside the drafts. */
export class OpenField {
  readonly #session: () => BoardSession;

  constructor(session: () => BoardSession) {
    this.#session = session;
  }

  read(): Field | null {
    const kept = this.#session().draft(OPEN);
    return kept ? (JSON.parse(kept) as Field) : null;
  }

  write(field: Field): void {
    this.#session().keepDraft(OPEN, JSON.stringify(field));
  }

  forget(): void {
    this.#session().dropDraft(OPEN);
  }
}
