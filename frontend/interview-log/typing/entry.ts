import { newId } from '../../live/ids.ts';
import { storedText } from '../../live/texts.ts';
import type { Acts } from '../input/acts.ts';
import { emptyLine, isEmptyLine, keepLine, type LineDraft, type Place, readLine } from '../line-draft.ts';
import type { Log } from '../log.ts';
import { folded } from '../model/tags.ts';
import { speakersOf } from '../people-who-speak.ts';
import { type AddOp, INTERVIEWER, LIMITS, type Settable, type Stance } from '../protocol.ts';
import type { Completion } from './completion.ts';
import { unquoted } from './line-keys.ts';
import { type FieldLine, LineField, type Sayable } from './line-field.ts';

/**
 * The line that is being typed: at the end, or behind the line that somebody chose. With each key it is kept in the tab,
 * so that a reload finds it as it was; it is there for the others with Enter.
 */
export class Entry implements FieldLine {
  readonly field: LineField;
  readonly #log: Log;
  readonly #acts: Acts;
  #line: LineDraft;
  /** The line that it comes behind; null: the last. */
  #after: string | null = null;
  message = '';

  constructor(log: Log, acts: Acts, completion: Completion) {
    this.#log = log;
    this.#acts = acts;
    this.#line = readLine(log.session.drafts) ?? emptyLine(null);
    this.field = new LineField(log, completion, log.texts.own('entry'), this.#line.text, this);
    this.field.input.placeholder = log.texts.own('entry.placeholder');
    this.field.input.addEventListener('paste', this.#onPaste);
  }

  get line(): LineDraft {
    return { ...this.#line, speaker: this.speaker };
  }

  get after(): string | null {
    return this.#after;
  }

  /** Whoever spoke last, until somebody else is chosen: at first the participant. */
  get speaker(): string | null {
    const speakers = speakersOf(this.#log.model.about);
    const { speaker } = this.#line;
    return speaker !== null && speakers.includes(speaker) ? speaker : (speakers[1] ?? INTERVIEWER);
  }

  get mood(): number | null {
    return this.#line.mood;
  }

  /** Words that cannot be saved just now are seen all the same. */
  get isShown(): boolean {
    this.field.input.readOnly = !this.#log.mayEdit;
    return this.#log.mayEdit || !isEmptyLine(this.#line);
  }

  /** The next line comes behind this one; null: at the end. */
  moveBehind(note: string | null): void {
    this.#after = note;
    this.#log.redraw();
  }

  /** The words are gone for good. */
  forget(): void {
    this.#become(emptyLine(this.#line.speaker));
    this.field.write('');
  }

  typed(text: string): void {
    this.message = '';
    const first = this.#line.text === '' && text !== '';
    this.#become({ ...this.#line, text, at: first ? this.#acts.timeNow() : this.#line.at });
  }

  set<P extends Sayable>(property: P, value: Settable[P]): void {
    this.#become({ ...this.#line, [property]: value });
  }

  tag(name: string): void {
    const others = this.#line.tags.filter((tag) => folded(tag) !== folded(name));
    this.#become({ ...this.#line, tags: [...others, name] });
  }

  untag(name: string): void {
    this.#become({ ...this.#line, tags: this.#line.tags.filter((tag) => tag !== name) });
  }

  link(place: Place, stance: Stance): void {
    this.#become({ ...this.#line, links: [...this.#line.links, { ...place, stance }] });
  }

  unlink(index: number): void {
    this.#become({ ...this.#line, links: this.#line.links.filter((_, at) => at !== index) });
  }

  enter(): void {
    const text = unquoted(this.#line.kind, storedText(this.field.text));
    if (text.length > LIMITS.text) {
      this.message = this.#log.texts.refusal('text-too-long', { length: text.length, limit: LIMITS.text });
      this.#log.redraw();
      return;
    }
    if (text === '') {
      if (this.#after !== null) {
        this.moveBehind(null);
      }
      return;
    }
    const links = this.#line.links;
    this.#add([text], (note) => links.map(({ stance, ...place }) => this.#acts.linkOp(note, place, stance)));
  }

  leave(): void {
    if (this.#after !== null && isEmptyLine(this.#line)) {
      this.moveBehind(null);
    }
  }

  split(): void {
    this.enter();
  }

  backspace(): void {
    if (this.#line.kind !== 'paraphrase') {
      this.set('kind', 'paraphrase');
    } else if (this.field.text === '') {
      const last = this.#after ?? this.#log.model.notes.at(-1)?.id;
      if (last) {
        this.#log.edit(last);
      }
    }
  }

  goBy(by: 1 | -1): void {
    const { model } = this.#log;
    const above = this.#after ?? model.notes.at(-1)?.id;
    const next = by < 0 ? above : this.#after && model.neighbour(this.#after, 1)?.id;
    if (next) {
      this.#log.goTo(next);
    }
  }

  mask(): void {
    this.#log.tell(this.#log.texts.own('mask.later'));
  }

  undo(redo: boolean): void {
    if (redo) {
      this.#acts.redo();
    } else {
      this.#acts.undo();
    }
  }

  /** Several lines at once become as many lines. */
  #onPaste = (event: ClipboardEvent): void => {
    const lines = (event.clipboardData?.getData('text/plain') ?? '').split(/\r?\n/).map(storedText).filter(Boolean);
    if (lines.length > 1 && this.field.text === '' && lines.length <= LIMITS.group) {
      event.preventDefault();
      const long = lines.find((line) => line.length > LIMITS.text);
      if (long) {
        this.#log.tell(this.#log.texts.refusal('text-too-long', { length: long.length, limit: LIMITS.text }));
      } else {
        this.#add(lines, () => []);
      }
    }
  };

  #add(texts: readonly string[], more: (note: string) => readonly ReturnType<Acts['linkOp']>[]): void {
    const { kind, at, mood, tags } = this.#line;
    let after = this.#after ?? this.#log.model.notes.at(-1)?.id ?? null;
    const ops = texts.flatMap((text) => {
      const note = newId();
      const add: AddOp = { op: 'add', note, after, kind, speaker: this.speaker, at, text, mood, tags };
      after = note;
      return [add, ...more(note)];
    });
    if (this.#log.session.perform(ops) === null) {
      return;
    }
    this.#after = this.#after === null ? null : after;
    this.#become(emptyLine(this.speaker));
    this.field.write('');
  }

  #become(line: LineDraft): void {
    this.#line = line;
    keepLine(this.#log.session.drafts, { ...line, speaker: this.speaker });
    this.#log.redraw();
    // Others see that a line is being typed as soon as it is.
    if (this.field.input.matches(':focus')) {
      this.#log.focused(null);
    }
  }
}
