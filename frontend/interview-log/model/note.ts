import type { NoteChange, NoteKind, Stance, WireLink, WireNote } from '../protocol.ts';
import { readSpans, type Span } from './spans.ts';

export interface NoteLink {
  readonly id: string;
  readonly map: string;
  readonly element: string;
  readonly lane: string | null;
  readonly stance: Stance;
  readonly mood: number | null;
  /** The part of the text that it is about; null: the whole line. */
  readonly part: Span | null;
}

/** One line of an interview. It stays the same object until it changes. */
export interface Note {
  readonly id: string;
  readonly rank: string;
  readonly kind: NoteKind;
  /** A participant's id, `i` for whoever asks, null where nobody is named. */
  readonly speaker: string | null;
  /** Milliseconds since the interview began. */
  readonly at: number | null;
  readonly text: string;
  readonly mood: number | null;
  readonly masks: readonly Span[];
  /** Ids of tags; of one that has none yet, `newTag` of its name. */
  readonly tags: readonly string[];
  readonly links: readonly NoteLink[];
}

const NEW_TAG = 'new:';

/** Stands for the id of a tag that is about to be made. */
export function newTag(name: string): string {
  return NEW_TAG + name;
}

/** The name of a tag that is about to be made; null for one that is there. */
export function nameOfNewTag(tag: string): string | null {
  return tag.startsWith(NEW_TAG) ? tag.slice(NEW_TAG.length) : null;
}

export function noteOf(wire: WireNote): Note {
  return changed({ ...EMPTY, id: wire.id, rank: wire.rank, kind: wire.kind }, wire)!;
}

const EMPTY: Note = {
  id: '', rank: '', kind: 'paraphrase', speaker: null, at: null, text: '', mood: null, masks: [], tags: [], links: [],
};

/** The line after a change; undefined where it went, or is not known. */
export function changed(note: Note | undefined, change: NoteChange): Note | undefined {
  if (change.removed) {
    return undefined;
  }
  if (!note) {
    return change.rank !== undefined && change.kind !== undefined ? noteOf(change as WireNote) : undefined;
  }
  const { rank = note.rank, kind = note.kind, speaker, at, text, mood, masks, tags, links } = change;
  return {
    id: note.id,
    rank,
    kind,
    speaker: speaker === undefined ? note.speaker : speaker,
    at: at === undefined ? note.at : at,
    text: text === undefined ? note.text : (text ?? ''),
    mood: mood === undefined ? note.mood : mood,
    masks: masks === undefined ? note.masks : readSpans(masks),
    tags: tags === undefined ? note.tags : (tags ?? []),
    links: links === undefined ? note.links : (links ?? []).map(linkOf),
  };
}

function linkOf(wire: WireLink): NoteLink {
  const { id, map, element, lane = null, stance, mood = null, from, to } = wire;
  const part = typeof from === 'number' && typeof to === 'number' ? { from, to } : null;
  return { id, map, element, lane, stance, mood, part };
}

export function sameNote(a: Note | undefined, b: Note | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));
}

export function byRank(a: Note, b: Note): number {
  if (a.rank !== b.rank) {
    return a.rank < b.rank ? -1 : 1;
  }
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
