import { rankBetween } from '../../live/rank.ts';
import { byRank, type Note } from './note.ts';

/** The lines of an interview in their order. */
export class Lines {
  #notes: Note[] = [];

  get all(): readonly Note[] {
    return this.#notes;
  }

  reset(notes: Iterable<Note>): void {
    this.#notes = [...notes].sort(byRank);
  }

  /** One line as it is now in place of what it was; undefined where it was not there, or is not any more. */
  replace(before: Note | undefined, now: Note | undefined): void {
    const index = before ? this.#find(before) : -1;
    if (before && now && before.rank === now.rank) {
      this.#notes[index] = now;
      return;
    }
    if (before) {
      this.#notes.splice(index, 1);
    }
    if (now) {
      this.#notes.splice(this.#find(now), 0, now);
    }
  }

  indexOf(note: Note): number {
    const index = this.#find(note);
    return this.#notes[index]?.id === note.id ? index : -1;
  }

  /** A rank right behind a line; null: ahead of all. */
  rankBehind(neighbour: Note | null): string {
    const index = neighbour ? this.indexOf(neighbour) : -1;
    return rankBetween(neighbour?.rank ?? null, this.#notes[index + 1]?.rank ?? null);
  }

  /** Where the line is, or would have to be put. */
  #find(note: Note): number {
    let [low, high] = [0, this.#notes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (byRank(this.#notes[middle], note) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
