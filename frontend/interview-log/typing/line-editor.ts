import { draftKey } from '../../live/drafts.ts';
import type { Refused } from '../../live/session-types.ts';
import { storedText } from '../../live/texts.ts';
import { type Overtaken, overtakenIn } from '../../parts/overtaken.ts';
import type { Acts } from '../input/acts.ts';
import type { Place } from '../line-draft.ts';
import type { Log } from '../log.ts';
import type { Note } from '../model/note.ts';
import { LIMITS, type Op, type Settable, type Stance } from '../protocol.ts';
import type { Completion } from './completion.ts';
import { KeptEdit } from './kept-edit.ts';
import { type FieldLine, LineField, type Sayable } from './line-field.ts';

/**
 * Editing a line in place: one is open at a time. Its words are kept with each key, so that a reload finds the same field
 * with the same words; nothing from outside overwrites them. What else is said of the line holds at once.
 */
export class LineEditor implements FieldLine {
  readonly #log: Log;
  readonly #acts: Acts;
  readonly #completion: Completion;
  readonly #kept: KeptEdit;
  #note: string | null = null;
  #field: LineField | null = null;
  #before = '';
  message = '';
  overtaken: Overtaken | null = null;

  constructor(log: Log, acts: Acts, completion: Completion) {
    this.#log = log;
    this.#acts = acts;
    this.#completion = completion;
    this.#kept = new KeptEdit(log.session.drafts);
  }

  /** The line that is open. */
  get note(): string | null {
    return this.#note;
  }

  get field(): LineField | null {
    return this.#field;
  }

  get speaker(): string | null {
    return this.#line?.speaker ?? null;
  }

  get mood(): number | null {
    return this.#line?.mood ?? null;
  }

  /** Opens a line; what stood open is saved first. False where that cannot be. */
  open(note: string, caret?: number): boolean {
    if (!this.#log.mayEdit || !this.#log.model.get(note) || (this.#note !== note && !this.close(true))) {
      return false;
    }
    if (this.#note !== note) {
      this.#show(note, this.#kept.words(note));
    }
    const at = caret ?? this.#field!.text.length;
    this.#field!.input.setSelectionRange(at, at);
    return true;
  }

  /** Opens the line that was open before the page was loaded again; true where there is one. */
  reopen(): boolean {
    const { model, mayEdit } = this.#log;
    const { note } = this.#kept;
    if (this.#note || note === null || !model.get(note) || !mayEdit) {
      return false;
    }
    this.#show(note, this.#kept.words(note));
    return true;
  }

  /** A change arrived: where the line is gone, its words are shown; where somebody else wrote in it, theirs stand below. */
  changed(): void {
    const [note, field] = [this.#note, this.#field];
    if (note === null || !field) {
      return;
    }
    const line = this.#line;
    if (!line) {
      this.#shut();
      this.#log.tell(this.#log.texts.own('edit.gone', field.text));
    } else if (line.text !== this.#before && !this.overtaken) {
      this.#before = line.text;
      this.overtaken = line.text === storedText(field.text) ? null : { theirs: line.text, by: '' };
      this.#log.redrawLines();
    }
  }

  /** A text was refused: its words come back into their field, as soon as no other is open. True where that is so. */
  refused({ code, values, ops }: Refused<Op>): boolean {
    const [op] = ops;
    if (ops.length !== 1 || op.op !== 'set' || op.property !== 'text' || !this.#log.model.get(op.note) || this.#note !== null) {
      return false;
    }
    this.#show(op.note, op.value);
    this.typed(op.value);
    this.message = code === 'overtaken' ? '' : this.#log.texts.refusal(code, values);
    return true;
  }

  /** Somebody withdrew whose words these are. */
  withdrawn(keys: ReadonlySet<string>): void {
    if (this.#note !== null && keys.has(draftKey(this.#note, 'text'))) {
      this.#shut();
    }
  }

  /** Closes the open line. False where it stays open because its text cannot be saved. */
  close(save: boolean): boolean {
    const [note, field] = [this.#note, this.#field];
    if (note === null || !field) {
      return true;
    }
    const text = storedText(field.text);
    if (save && text.length > LIMITS.text) {
      this.message = this.#log.texts.refusal('text-too-long', { length: text.length, limit: LIMITS.text });
      this.#log.redrawLines();
      return false;
    }
    this.#shut();
    if (save && text === '' && this.#log.model.get(note)) {
      this.#acts.remove(note);
    } else if (save) {
      this.#acts.set(note, 'text', text);
    }
    return true;
  }

  /** Mine or theirs is to stand. */
  choose(mine: boolean): void {
    const note = this.#note;
    this.overtaken = null;
    if (this.close(mine)) {
      this.#log.goTo(note);
    }
  }

  typed(text: string): void {
    this.message = '';
    if (this.#note !== null) {
      this.#kept.keep(this.#note, text, this.speaker);
    }
    this.#log.redrawLines();
  }

  set<P extends Sayable>(property: P, value: Settable[P]): void {
    this.#acts.set(this.#note!, property, value);
  }

  tag(name: string): void {
    this.#acts.tag(this.#note!, name);
  }

  link(place: Place, stance: Stance): void {
    this.#acts.link(this.#note!, place, stance);
  }

  enter(): void {
    this.#leaveFor(this.#note, true);
  }

  leave(): void {
    this.#leaveFor(this.#note, false);
  }

  goBy(by: 1 | -1): void {
    this.#leaveFor(this.#log.model.neighbour(this.#note!, by)?.id ?? null, true);
  }

  /** The second half is opened at its start. */
  split(at: number): void {
    const note = this.#saveFirst(at);
    if (note !== null) {
      const into = this.#acts.split(note.id, note.at);
      this.#log.edit(into);
      this.#field?.input.setSelectionRange(0, 0);
    }
  }

  backspace(): void {
    const note = this.#note!;
    const text = storedText(this.#field!.text);
    if (this.#acts.canMergeUp(note)) {
      this.#shut();
      const merged = this.#acts.mergeUp(note, text === this.#before ? undefined : text);
      if (merged) {
        this.#log.edit(merged.into);
        this.#field?.input.setSelectionRange(merged.at, merged.at);
      }
    }
  }

  mask(from: number, to: number): void {
    const saved = this.#saveFirst(from);
    if (saved) {
      this.#acts.mask(saved.id, { from: saved.at, to: saved.at + to - from });
      this.open(saved.id, saved.at + to - from);
      this.#log.goTo(saved.id);
    }
  }

  undo(): void {}

  get #line(): Note | undefined {
    return this.#note === null ? undefined : this.#log.model.get(this.#note);
  }

  /** Saves what stands in the field and closes it; where the place in it is in the text as it is stored. */
  #saveFirst(at: number): { id: string; at: number } | null {
    const [note, field] = [this.#note, this.#field];
    if (note === null || !field) {
      return null;
    }
    const blanks = field.text.length - field.text.trimStart().length;
    return this.close(true) ? { id: note, at: Math.max(0, at - blanks) } : null;
  }

  #leaveFor(note: string | null, save: boolean): void {
    if (this.close(save)) {
      this.#log.goTo(note !== null && this.#log.model.get(note) ? note : this.#log.current);
    }
  }

  #show(note: string, words: string | null): void {
    const { texts, session } = this.#log;
    this.#note = note;
    this.#before = this.#line?.text ?? '';
    this.overtaken = overtakenIn(session, draftKey(note, 'text'));
    this.#field = new LineField(this.#log, this.#completion, texts.own('edit'), words ?? this.#before, this);
    this.#kept.open(note);
    this.#log.redrawLines();
  }

  #shut(): void {
    if (this.#note !== null) {
      this.#kept.drop(this.#note);
    }
    this.#note = null;
    this.#field = null;
    this.message = '';
    this.overtaken = null;
    this.#log.redrawLines();
  }
}
