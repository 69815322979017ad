import { html, nothing, type TemplateResult } from 'lit';
import { storedText } from '../../live/texts.ts';
import { type Overtaken, overtakenIn, overtakenTemplate } from '../../parts/overtaken.ts';
import { fitHeight, keepingFocus, textField } from '../../parts/text-field.ts';
import { type Board, type Field, nameOf, type Words } from '../board.ts';
import { LIMITS } from '../protocol.ts';
import { storedQuestion } from '../questions.ts';
import type { Refused } from '../session-types.ts';
import { lengthTemplate, scopeTemplate } from './below-field.ts';
import { draftKey, OpenField, sameField, wordsOf, wordsOp } from './field-keys.ts';

/**
 * Editing in place: one field is open at a time. What is typed is kept as a draft with each keystroke, so that a reload
 * finds the same field with the same words; nothing from outside overwrites it.
 */
export class Editor {
  readonly #board: Board;
  readonly #redraw: (field: Field) => void;
  readonly #done: (field: Field, saved: string | null, byKey: boolean) => void;
  readonly #open: OpenField;
  #field: Field | null = null;
  #input: HTMLTextAreaElement | null = null;
  #before = '';
  #message = '';
  #overtaken: Overtaken | null = null;
  #redrawing = false;
  /** Refused while another field was open. */
  #waiting: Refused[] = [];

  /**
   * @param redraw draws the place of a field, where it opened, closed or has something to say
   * @param done the field closed; `saved` is the id of what was written, null where nothing was
   */
  constructor(
    board: Board,
    redraw: (field: Field) => void,
    done: (field: Field, saved: string | null, byKey: boolean) => void,
  ) {
    this.#board = board;
    this.#redraw = redraw;
    this.#done = done;
    this.#open = new OpenField(() => board.session);
  }

  get field(): Field | null {
    return this.#field;
  }

  isIn(id: string, where: 'board' | 'panel' | 'title', property: Words = 'text'): boolean {
    return this.#field?.id === id && this.#field.where === where && wordsOf(this.#field) === property;
  }

  addsIn(step: string, lane: string): boolean {
    return this.#field?.id === null && this.#field.step === step && this.#field.lane === lane;
  }

  /** Opens a field and puts the keyboard into it; what stood open is saved first. */
  open(field: Field): void {
    if (!this.#board.mayEdit || (this.#field && (sameField(this.#field, field) || !this.#close(true, false)))) {
      this.#input?.focus();
      return;
    }
    this.#show(field, this.#board.session.drafts.words(draftKey(field)));
    this.#input?.select();
  }

  /** Opens the field that was open before the page was loaded again. */
  reopen(): void {
    const field = this.#open.read();
    const there = field && (field.id === null ? this.#board.element(field.step) : this.#board.element(field.id));
    if (field && there && this.#board.mayEdit && !this.#field) {
      this.#show(field, this.#board.session.drafts.words(draftKey(field)));
    }
  }

  /** Another layer is about to be looked at: what is written is saved in this one; what cannot be is kept for the way back. */
  finish(): void {
    const field = this.#field;
    if (field && !this.#close(true, false)) {
      this.#shut(field);
    }
  }

  /** Draws around the open field without taking the keyboard out of it. */
  around(work: () => void): void {
    this.#redrawing = true;
    keepingFocus(this.#input, this.#board.root, work);
    this.#redrawing = false;
  }

  /** A change arrived: where the edited element is gone, the field closes and its words are shown. */
  changed(): void {
    const field = this.#field;
    const place = field && (field.id === null ? field.step : field.id);
    if (field && place && !this.#board.element(place)) {
      const words = this.#input?.value ?? '';
      this.#leave(field, null, false);
      this.#board.tell(this.#board.texts.of('board.edit.gone', words));
    } else if (field?.id && this.#current(field) !== this.#before && !this.#overtaken) {
      this.#overtaken = { theirs: this.#current(field), by: '' };
      this.#redraw(field);
    }
  }

  /** A text or question was refused: its words come back into their field, as soon as no other is open. True where that is so. */
  refused(refused: Refused): boolean {
    const op = wordsOp(refused);
    if (!op || refused.layer !== this.#board.model.layer || !this.#board.element(op.element)) {
      return false;
    }
    if (this.#field) {
      this.#waiting.push(refused);
      return true;
    }
    const where = op.element === this.#board.model.mapId ? 'title' : 'board';
    this.#show({ id: op.element, where, property: op.property }, op.value);
    this.#keep();
    if (refused.code !== 'overtaken') {
      this.#message = this.#board.texts.refusal(refused.code, refused.values);
      this.#redraw(this.#field!);
    }
    return true;
  }

  template(): TemplateResult {
    const { texts } = this.#board;
    return html`<div class="editing" @keydown=${this.#onKey} @focusout=${this.#onLeave}>
      ${this.#input}
      ${lengthTemplate(texts, this.#input?.value.length ?? 0, this.#limit())}
      ${scopeTemplate(this.#board, this.#field?.id ?? null)}
      ${this.#message ? html`<div class="field-message" role="alert">${this.#message}</div>` : nothing}
      ${this.#overtaken ? overtakenTemplate(texts, this.#overtaken, (mine) => this.#close(mine, true)) : nothing}
    </div>`;
  }

  #show(field: Field, words: string | null): void {
    this.#field = field;
    this.#before = this.#current(field);
    this.#input = textField(this.#label(field), words ?? this.#before, () => this.#typed());
    this.#overtaken = overtakenIn(this.#board.session, draftKey(field));
    this.#open.write(field);
    this.#redraw(field);
    fitHeight(this.#input);
    this.#input.focus();
  }

  #label(field: Field): string {
    const element = field.id === null ? undefined : this.#board.element(field.id);
    const what = wordsOf(field) === 'question' ? 'question' : (element?.type ?? 'new');
    return this.#board.texts.of(`board.edit.${what}`, element ? nameOf(this.#board.texts, element) : '');
  }

  #typed(): void {
    this.#message = '';
    this.#keep();
    if (this.#field) {
      const field = this.#field;
      this.around(() => this.#redraw(field));
    }
  }

  #keep(): void {
    if (this.#field && this.#input) {
      this.#board.session.drafts.keep(draftKey(this.#field), this.#input.value);
    }
  }

  #onKey = (event: KeyboardEvent): void => {
    // What is typed here is the field's, undo included. While an input method composes, Enter and Esc are its own.
    event.stopPropagation();
    if (event.isComposing || event.target !== this.#input) {
      return;
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      this.#close(true, true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.#close(false, true);
    }
  };

  #onLeave = (event: FocusEvent): void => {
    const inside = event.relatedTarget instanceof Node && (event.currentTarget as Node).contains(event.relatedTarget);
    // A window that loses the focus keeps its field; so does one that is only drawn again.
    if (!inside && !this.#redrawing && !this.#overtaken && document.hasFocus()) {
      this.#close(true, false);
    }
  };

  /** Closes the open field. False where it stays open because its text is too long. */
  #close(save: boolean, byKey: boolean): boolean {
    const [field, input] = [this.#field, this.#input];
    if (!field || !input) {
      return true;
    }
    const text = storedText(input.value);
    if (save && text.length > this.#limit()) {
      this.#message = this.#board.texts.refusal('text-too-long', { length: text.length, limit: this.#limit() });
      this.around(() => this.#redraw(field));
      return false;
    }
    this.#leave(field, save ? this.#save(field, text) : null, byKey);
    return true;
  }

  #leave(field: Field, saved: string | null, byKey: boolean): void {
    this.#board.session.drafts.drop(draftKey(field));
    this.#open.forget();
    this.#shut(field);
    this.#done(field, saved, byKey);
    // Not at once: another field may be about to open.
    queueMicrotask(() => this.#showWaiting());
  }

  #shut(field: Field): void {
    this.#field = null;
    this.#input = null;
    this.#message = '';
    this.#overtaken = null;
    this.#redraw(field);
  }

  #showWaiting(): void {
    const next = this.#field ? undefined : this.#waiting.shift();
    if (next && !this.refused(next)) {
      this.#board.tell(this.#board.texts.refusal(next.code, next.values));
    }
  }

  /** Writes what is new, and returns the id of what was written. */
  #save(field: Field, text: string): string | null {
    const { session } = this.#board;
    if (field.id === null) {
      const { step, lane, after } = field;
      return text ? session.add({ type: 'card', parent: step, lane, after, text }) : null;
    }
    const property = wordsOf(field);
    const words = property === 'question' ? storedQuestion(text) : text;
    const mayBeEmpty = property === 'question' || this.#board.element(field.id)?.type === 'card';
    if (words !== this.#current(field) && (words || mayBeEmpty)) {
      session.set(field.id, property, words);
    }
    return field.id;
  }

  /** What stands where a field writes. */
  #current(field: Field): string {
    return (field.id !== null && this.#board.element(field.id)?.[wordsOf(field)]) || '';
  }

  #limit(): number {
    const id = this.#field?.id;
    return !id || this.#board.element(id)?.type === 'card' ? LIMITS.card : LIMITS.title;
  }
}
