import type { Drafts } from '../live/drafts.ts';
import type { NoteKind, Stance } from './protocol.ts';

/** A place on a map that a line is to be linked to. */
export interface Place {
  readonly map: string;
  readonly element: string;
  readonly lane: string | null;
  readonly type: string;
  /** Its own words. */
  readonly text: string;
  /** What it stands in, and its own words. */
  readonly path?: string;
}

/** A line that is being typed and is not there before Enter. */
export interface LineDraft {
  readonly text: string;
  readonly kind: NoteKind;
  readonly speaker: string | null;
  /** What the clock showed at its first key; null before it. */
  readonly at: number | null;
  readonly mood: number | null;
  /** Names. */
  readonly tags: readonly string[];
  readonly links: readonly (Place & { readonly stance: Stance })[];
}

/** The key under which the line that is being typed is kept. */
export const NEW_LINE = 'new.line';

export function emptyLine(speaker: string | null): LineDraft {
  return { text: '', kind: 'paraphrase', speaker, at: null, mood: null, tags: [], links: [] };
}

/** Whether there is anything in it that somebody would miss. */
export function isEmptyLine({ text, tags, links }: LineDraft): boolean {
  return text.trim() === '' && tags.length === 0 && links.length === 0;
}

export function readLine(drafts: Drafts): LineDraft | null {
  const kept = drafts.words(NEW_LINE);
  try {
    return kept === null ? null : { ...emptyLine(null), ...(JSON.parse(kept) as LineDraft) };
  } catch {
    return null;
  }
}

export function keepLine(drafts: Drafts, line: LineDraft): void {
  if (isEmptyLine(line)) {
    drafts.drop(NEW_LINE);
  } else {
    drafts.keep(NEW_LINE, JSON.stringify(line));
  }
}
