import type { Note } from '../model/note.ts';

/** Lines that are drawn together. Long interviews are drawn piece by piece. */
export interface Chunk {
  readonly key: number;
  readonly notes: readonly Note[];
}

const SIZE = 40;
const MOST = 120;
/** So many new lines may follow a moved one before it takes along what comes behind. */
const LOOK_AHEAD = 5;

/**
 * Parts the lines into chunks that stay: a line that came is in the chunk of the one before it, so that nothing that is
 * drawn moves from one to another.
 */
export class Chunks {
  #of = new Map<string, number>();
  #count = 0;

  arrange(notes: readonly Note[]): readonly Chunk[] {
    const parted = this.#part(notes);
    if (parted.some((chunk) => chunk.length > MOST)) {
      this.#of.clear();
      this.#count = 0;
      return this.#named(this.#part(notes));
    }
    return this.#named(parted);
  }

  #part(notes: readonly Note[]): Note[][] {
    const parted: Note[][] = Array.from({ length: Math.max(1, this.#count) }, () => []);
    let at = 0;
    const known = notes.map(({ id }) => this.#of.get(id));
    for (const [index, note] of notes.entries()) {
      const next = known.slice(index + 1, index + 1 + LOOK_AHEAD).find((key) => key !== undefined);
      // A line that was moved up would otherwise take the rest of them along.
      const own = Math.min(known[index] ?? at, next ?? Infinity);
      at = Math.max(at, own);
      if (at === parted.length - 1 && parted[at].length >= SIZE && !this.#of.has(note.id)) {
        at = parted.push([]) - 1;
      }
      parted[at].push(note);
    }
    return parted;
  }

  #named(parted: Note[][]): readonly Chunk[] {
    this.#of = new Map(parted.flatMap((notes, key) => notes.map((note) => [note.id, key] as const)));
    this.#count = parted.length;
    return parted.map((notes, key) => ({ key, notes })).filter(({ notes }) => notes.length > 0);
  }
}
