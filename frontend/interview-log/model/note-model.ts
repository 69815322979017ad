import type { LiveDocument, Pending, Whole } from '../../live/document.ts';
import type { SnapshotContent } from '../frames.ts';
import type { InterviewTypes, NotesChange } from '../interview-kind.ts';
import type { About, Op, PatchFrame, SharedClock } from '../protocol.ts';
import { Lines } from './lines.ts';
import { changed, type Note, noteOf, sameNote } from './note.ts';
import { layOver } from './overlay.ts';
import { Tags } from './tags.ts';

const STANDING: SharedClock = { running: false, at: 0, since: 0 };

/**
 * The lines of an interview as its reader sees them: the confirmed copy with the unanswered commands laid on top.
 * Patches change the confirmed copy; what is unanswered is then laid on it again. To read: `revision`, `notes`, `get`,
 * `behind`, `ahead`, `clock`, `about`, `tags`. A line stays the same object until it changes.
 */
export class NoteModel implements LiveDocument<InterviewTypes> {
  readonly #confirmed = new Map<string, Note>();
  readonly #seen = new Map<string, Note>();
  /** What unanswered commands were laid on. */
  readonly #laid = new Set<string>();
  readonly #lines = new Lines();
  #before = new Map<string, Note | undefined>();
  #revision: number | null = null;
  #confirmedClock = STANDING;
  #clock = STANDING;
  #about: About | null = null;
  #tags = new Tags();
  /** How far the server's clock is ahead of this page's, in milliseconds. */
  #ahead = 0;

  get revision(): number | null {
    return this.#revision;
  }

  /** All lines in their order. */
  get notes(): readonly Note[] {
    return this.#lines.all;
  }

  get clock(): SharedClock {
    return this.#clock;
  }

  /** What the interview is about; null until it was told. */
  get about(): About | null {
    return this.#about;
  }

  get tags(): Tags {
    return this.#tags;
  }

  get(id: string): Note | undefined {
    return this.#seen.get(id);
  }

  /** Where the line stands, from 0; −1 where it is not there. */
  indexOf(id: string): number {
    const note = this.#seen.get(id);
    return note ? this.#lines.indexOf(note) : -1;
  }

  /** The line so many places further down, or up; undefined past the ends. */
  neighbour(id: string, by: number): Note | undefined {
    const index = this.indexOf(id);
    return index < 0 || index + by < 0 ? undefined : this.notes[index + by];
  }

  /** What the shared clock shows, in milliseconds since the interview began. */
  time(now = Date.now()): number {
    const { running, at, since } = this.#clock;
    return Math.max(0, Math.round(running ? at + now + this.#ahead - since : at));
  }

  tell(about: About): void {
    this.#about = about;
    this.#tags = new Tags(about.tags);
    this.#ahead = about.now - Date.now();
  }

  load({ revision, content }: Whole<SnapshotContent>, pending: readonly Pending<Op>[]): NotesChange {
    const clock = this.#clock;
    this.#before = new Map(this.#seen);
    this.#laid.clear();
    this.#confirmed.clear();
    this.#seen.clear();
    for (const wire of content.notes) {
      const note = noteOf(wire);
      const known = this.#before.get(note.id);
      const kept = sameNote(known, note) ? known! : note;
      this.#confirmed.set(kept.id, kept);
      this.#seen.set(kept.id, kept);
      this.#before.set(kept.id, known);
    }
    this.#lines.reset(this.#seen.values());
    this.#revision = revision;
    this.#confirmedClock = content.clock;
    this.#layAll(pending);
    return this.#described(clock);
  }

  patch(frame: PatchFrame, pending: readonly Pending<Op>[]): NotesChange {
    return this.#change(pending, () => {
      for (const change of frame.changes) {
        const note = changed(this.#confirmed.get(change.id), change);
        if (note) {
          this.#confirmed.set(change.id, note);
        } else {
          this.#confirmed.delete(change.id);
        }
        this.#put(change.id, note);
      }
      this.#confirmedClock = frame.clock ?? this.#confirmedClock;
      this.#revision = frame.revision;
    });
  }

  lay(command: Pending<Op>): NotesChange {
    const clock = this.#clock;
    this.#before = new Map();
    this.#layOne(command);
    return this.#described(clock);
  }

  layAgain(pending: readonly Pending<Op>[]): NotesChange {
    return this.#change(pending, () => {});
  }

  #change(pending: readonly Pending<Op>[], work: () => void): NotesChange {
    const clock = this.#clock;
    this.#before = new Map();
    this.#laid.forEach((id) => this.#put(id, this.#confirmed.get(id)));
    this.#laid.clear();
    work();
    this.#layAll(pending);
    return this.#described(clock);
  }

  #layAll(pending: readonly Pending<Op>[]): void {
    this.#clock = this.#confirmedClock;
    pending.forEach((command) => this.#layOne(command));
  }

  #layOne({ ops }: Pending<Op>): void {
    const ground = {
      lines: this.#lines,
      tags: this.#tags,
      get: (id: string) => this.#seen.get(id),
      put: (id: string, note: Note | undefined) => {
        this.#laid.add(id);
        this.#put(id, note);
      },
      setClock: ({ running, at }: Pick<SharedClock, 'running' | 'at'>) => {
        this.#clock = { running, at, since: Date.now() + this.#ahead };
      },
    };
    ops.forEach((op) => layOver(ground, op));
  }

  #put(id: string, note: Note | undefined): void {
    const before = this.#seen.get(id);
    if (!this.#before.has(id)) {
      this.#before.set(id, before);
    }
    this.#lines.replace(before, note);
    if (note) {
      this.#seen.set(id, note);
    } else {
      this.#seen.delete(id);
    }
  }

  #described(clock: SharedClock): NotesChange {
    const notes = new Set<string>();
    let order = false;
    for (const [id, old] of this.#before) {
      const now = this.#seen.get(id);
      if (sameNote(old, now)) {
        this.#restore(old, now);
      } else {
        notes.add(id);
        order ||= old?.rank !== now?.rank;
      }
    }
    this.#before = new Map();
    return { notes, order, clock: JSON.stringify(clock) !== JSON.stringify(this.#clock) };
  }

  /** What changed and changed back is the same object as before. */
  #restore(old: Note | undefined, now: Note | undefined): void {
    if (old && now && old !== now) {
      this.#lines.replace(now, old);
      this.#seen.set(old.id, old);
      if (this.#confirmed.get(old.id) === now) {
        this.#confirmed.set(old.id, old);
      }
    }
  }
}
