import { draftKey, type Drafts } from '../live/drafts.ts';
import { NEW_LINE, readLine } from './line-draft.ts';
import type { NoteModel } from './model/note-model.ts';
import type { Op } from './protocol.ts';

const TEXT = '.text';

/** Whose words the drafts of this tab are: those of a person who withdraws are gone for good. */
export class WordsOfPeople {
  readonly #drafts: Drafts;
  readonly #model: NoteModel;

  constructor(drafts: Drafts, model: NoteModel) {
    this.#drafts = drafts;
    this.#model = model;
  }

  /** Notes whose words those are that a refused command left as drafts: their line may go before they have to. */
  name(ops: readonly Op[]): void {
    for (const op of ops) {
      const speaker = op.op === 'set' && op.property === 'text' ? this.#model.get(op.note)?.speaker : null;
      if (speaker && op.op === 'set' && this.#drafts.words(draftKey(op.note, 'text')) !== null) {
        this.#drafts.keep(draftKey(op.note, 'speaker'), speaker);
      }
    }
  }

  /** Drops the drafts of these participants' words, and returns their keys. */
  forgetPeople(people: ReadonlySet<string>): ReadonlySet<string> {
    const keys = people.size > 0 ? this.#drafts.keys() : [];
    return this.#drop(keys.filter((key) => people.has(this.#speakerOf(key) ?? '')));
  }

  /** Drops what is kept of the words in a command that was refused since its speaker withdrew; returns the keys. */
  forget(ops: readonly Op[]): ReadonlySet<string> {
    const notes = ops.flatMap((op) => ('note' in op ? [op.note] : []));
    const named = ops.flatMap((op) => {
      if (op.op === 'add') {
        return [op.speaker];
      }
      return op.op === 'set' && op.property === 'speaker' ? [op.value] : [];
    });
    const speakers = [...named, ...notes.map((note) => this.#speakerOf(draftKey(note, 'text')))];
    const people = new Set(speakers.filter((speaker) => speaker !== null && speaker !== 'i') as string[]);
    const kept = new Set(this.#drafts.keys());
    const ofNotes = notes.map((note) => draftKey(note, 'text')).filter((key) => kept.has(key));
    return new Set([...this.#drop(ofNotes), ...this.forgetPeople(people)]);
  }

  #speakerOf(key: string): string | null {
    if (key === NEW_LINE) {
      return readLine(this.#drafts)?.speaker ?? null;
    }
    const note = key.endsWith(TEXT) ? key.slice(0, -TEXT.length) : null;
    return note && (this.#drafts.words(draftKey(note, 'speaker')) ?? this.#model.get(note)?.speaker ?? null);
  }

  #drop(keys: readonly string[]): ReadonlySet<string> {
    for (const key of keys) {
      this.#drafts.drop(key);
      if (key.endsWith(TEXT)) {
        this.#drafts.drop(draftKey(key.slice(0, -TEXT.length), 'speaker'));
      }
    }
    return new Set(keys);
  }
}
