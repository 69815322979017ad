import { fitHeight, textField } from '../../parts/text-field.ts';
import type { Log } from '../log.ts';
import { nextSpeaker, speakersOf } from '../people-who-speak.ts';
import type { Settable } from '../protocol.ts';
import type { Completion } from './completion.ts';
import { kindOfKey, moodAfterKey } from './line-keys.ts';
import type { Taking } from './suggestions.ts';
import { finishedTag, type Token, without } from './token.ts';

/** What is said of a line besides its words. */
export type Sayable = 'kind' | 'speaker' | 'mood';

/** The line that a field writes. */
export interface FieldLine extends Omit<Taking, 'cut'> {
  readonly speaker: string | null;
  readonly mood: number | null;
  set<P extends Sayable>(property: P, value: Settable[P]): void;
  /** The text is another. */
  typed(text: string): void;
  enter(): void;
  leave(): void;
  /** Ctrl+Enter at a place inside the text. */
  split(at: number): void;
  /** Backspace with nothing before it. */
  backspace(): void;
  /** Out of the field, to the line above or below. */
  goBy(by: 1 | -1): void;
  /** Masks the words that are selected. */
  mask(from: number, to: number): void;
  undo(redo: boolean): void;
}

/** The field that one line is typed into, and its keys. It stays the same node while it is open. */
export class LineField implements Taking {
  readonly input: HTMLTextAreaElement;
  readonly #log: Log;
  readonly #line: FieldLine;
  readonly #completion: Completion;
  /** After Esc, Tab leaves the field as everywhere else. */
  #tabLeaves = false;

  constructor(log: Log, completion: Completion, label: string, text: string, line: FieldLine) {
    this.#log = log;
    this.#completion = completion;
    this.#line = line;
    this.input = textField(label, text, () => this.#typed());
    this.input.setAttribute('aria-describedby', 'keys');
    this.input.addEventListener('keydown', this.#onKey);
    this.input.addEventListener('compositionend', () => this.#typed());
    this.input.addEventListener('blur', () => completion.close());
  }

  get text(): string {
    return this.input.value;
  }

  write(text: string, caret = text.length): void {
    this.input.value = text;
    fitHeight(this.input);
    this.input.setSelectionRange(caret, caret);
  }

  cut(token: Token): void {
    const { text, caret } = without(this.input.value, token);
    this.write(text, caret);
    this.#line.typed(text);
  }

  tag(name: string): void {
    this.#line.tag(name);
  }

  link(...chosen: Parameters<Taking['link']>): void {
    this.#line.link(...chosen);
  }

  #typed(): void {
    this.#tabLeaves = false;
    const kind = kindOfKey(this.input.value[0] ?? '');
    if (kind && this.input.selectionStart === 1) {
      this.write(this.input.value.slice(1), 0);
      this.#line.set('kind', kind);
    }
    const tag = finishedTag(this.input.value, this.input.selectionStart);
    if (tag && !this.#log.model.tags.goesOn(tag.query)) {
      this.cut(tag);
      this.tag(tag.query);
    }
    this.#line.typed(this.input.value);
    this.#completion.typed(this.input, this);
  }

  #onKey = (event: KeyboardEvent): void => {
    // What is typed here is the field's. While an input method composes, Enter and Esc are its own.
    event.stopPropagation();
    if (!event.isComposing && (this.#completion.onKey(event) || this.#does(event))) {
      event.preventDefault();
    }
  };

  /** Does what the key means here; false where it means what it means in every field. */
  #does(event: KeyboardEvent): boolean {
    const { key } = event;
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey && !control) {
      return this.#doesWithAlt(event);
    }
    switch (key) {
      case 'Enter':
        return this.#enter(control, event.shiftKey);
      case 'Escape':
        this.#tabLeaves = true;
        this.#line.leave();
        return true;
      case 'Tab':
        return !event.shiftKey && !control && !this.#tabLeaves && this.#speakerIs(nextSpeaker(this.#log.model.about, this.#line.speaker));
      case 'Backspace':
        return this.#caretAt(0) && this.#then(() => this.#line.backspace());
      case 'ArrowUp':
        return this.#leavesAt(0) && this.#then(() => this.#line.goBy(-1));
      case 'ArrowDown':
        return this.#leavesAt(this.text.length) && this.#then(() => this.#line.goBy(1));
      case 'z':
      case 'Z':
      case 'y':
        return control && this.text === '' && this.#then(() => this.#line.undo(event.shiftKey || key === 'y'));
      default:
        return false;
    }
  }

  #doesWithAlt(event: KeyboardEvent): boolean {
    const number = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
    if (number) {
      const speaker = speakersOf(this.#log.model.about)[Number(number) - 1];
      return speaker === undefined || this.#speakerIs(speaker);
    }
    if (event.code === 'KeyM') {
      const { selectionStart, selectionEnd } = this.input;
      return selectionStart < selectionEnd && this.#then(() => this.#line.mask(selectionStart, selectionEnd));
    }
    const mood = moodAfterKey(event.key, this.#line.mood);
    return mood !== undefined && this.#then(() => this.#line.set('mood', mood));
  }

  #enter(control: boolean, shift: boolean): boolean {
    if (shift) {
      return false;
    }
    const at = this.input.selectionStart;
    if (control && at > 0 && at < this.text.length) {
      this.#line.split(at);
    } else {
      this.#line.enter();
    }
    return true;
  }

  #speakerIs(speaker: string | null): boolean {
    this.#line.set('speaker', speaker);
    return true;
  }

  #caretAt(place: number): boolean {
    return this.input.selectionStart === place && this.input.selectionEnd === place;
  }

  /** Whether an arrow key leaves the field: at its end, or where there is but one row. */
  #leavesAt(end: number): boolean {
    const { lineHeight } = getComputedStyle(this.input);
    const oneRow = !this.text.includes('\n') && this.input.scrollHeight < Number.parseFloat(lineHeight) * 1.8;
    return oneRow || this.#caretAt(end);
  }

  #then(act: () => void): true {
    act();
    return true;
  }
}
