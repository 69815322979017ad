import { html, nothing, render } from 'lit';
import type { Log } from '../log.ts';
import { suggestions, type Suggestion, type Taking } from './suggestions.ts';
import { type Token, tokenAt } from './token.ts';

const PAUSE_MS = 120;

/** Offers tags after `#` and places after `@` while somebody types; arrows choose, Enter and Tab take, Esc leaves. */
export class Completion {
  readonly element = document.createElement('div');
  readonly #log: Log;
  #field: HTMLTextAreaElement | null = null;
  #taking: Taking | null = null;
  #token: Token | null = null;
  /** Where the token stood that somebody left with Esc. */
  #left = -1;
  #offers: readonly Suggestion[] = [];
  #chosen = 0;
  #asked = 0;
  /** What is offered, if anything, is for fewer letters than were typed. */
  #waits = false;
  /** Somebody took what is not there yet: by Shift, otherwise. */
  #taken: { readonly otherwise: boolean } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(log: Log) {
    this.#log = log;
    this.element.popover = 'manual';
    this.element.className = 'completion';
    this.element.id = 'completion';
    this.element.role = 'listbox';
    // The field keeps the keyboard.
    this.element.addEventListener('pointerdown', (event) => event.preventDefault());
  }

  get isOpen(): boolean {
    return this.#offers.length > 0;
  }

  /** What stands in the field changed, or the caret moved. */
  typed(field: HTMLTextAreaElement, taking: Taking): void {
    const token = field.selectionStart === field.selectionEnd ? tokenAt(field.value, field.selectionStart) : null;
    this.#field = field;
    this.#taking = taking;
    if (!token || token.from === this.#left) {
      this.#left = token ? this.#left : -1;
      this.close();
      return;
    }
    const slow = token.sign === '@' && this.#token?.sign === '@';
    this.#token = token;
    this.#waits = true;
    this.#taken = null;
    // An answer that is still on its way was for other letters.
    this.#asked++;
    clearTimeout(this.#timer);
    if (slow) {
      this.#timer = setTimeout(() => void this.#ask(token, taking), PAUSE_MS);
    } else {
      void this.#ask(token, taking);
    }
  }

  /** There may be other tags by now. */
  tagsChanged(): void {
    if (this.#token?.sign === '#' && this.#field && this.#taking) {
      this.typed(this.#field, this.#taking);
    }
  }

  /** True where the key was meant for what is offered. */
  onKey(event: KeyboardEvent): boolean {
    if (this.#waits && this.#token?.sign === '@' && (event.key === 'Enter' || event.key === 'Tab')) {
      // Whoever types quickly means what their letters lead to, not what stands there just now.
      this.#taken = { otherwise: event.shiftKey };
      event.preventDefault();
      return true;
    }
    if (!this.isOpen) {
      return false;
    }
    switch (event.key) {
      case 'ArrowDown':
        this.#choose(this.#chosen + 1);
        break;
      case 'ArrowUp':
        this.#choose(this.#chosen - 1);
        break;
      case 'Enter':
      case 'Tab':
        this.#take(this.#chosen, event.shiftKey);
        break;
      case 'Escape':
        this.#left = this.#token?.from ?? -1;
        this.close();
        break;
      default:
        return false;
    }
    event.preventDefault();
    return true;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#asked++;
    this.#waits = false;
    this.#taken = null;
    this.#token = null;
    this.#offer([]);
  }

  async #ask(token: Token, taking: Taking): Promise<void> {
    const asked = ++this.#asked;
    const offers = await suggestions(this.#log, token, taking);
    if (asked === this.#asked) {
      this.#waits = false;
      this.#chosen = 0;
      this.#offer(offers);
      if (this.#taken) {
        this.#take(0, this.#taken.otherwise);
      }
    }
  }

  #offer(offers: readonly Suggestion[]): void {
    const field = this.#field;
    this.#offers = field?.isConnected ? offers : [];
    this.element.ariaLabel = this.#log.texts.own(this.#token?.sign === '@' ? 'complete.places' : 'complete.tags');
    this.#draw();
    if (!field || this.#offers.length === 0) {
      field?.removeAttribute('aria-activedescendant');
      field?.removeAttribute('aria-controls');
      if (this.element.matches(':popover-open')) {
        this.element.hidePopover();
      }
      return;
    }
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.element.id);
    this.element.showPopover();
    this.#place(field.getBoundingClientRect());
    this.#choose(this.#chosen);
  }

  #place(anchor: DOMRect): void {
    const { width, height } = this.element.getBoundingClientRect();
    const above = anchor.bottom + height + 6 > window.innerHeight;
    this.element.style.left = `${Math.max(4, Math.min(anchor.left, window.innerWidth - width - 4))}px`;
    this.element.style.top = `${above ? Math.max(4, anchor.top - height - 6) : anchor.bottom + 6}px`;
  }

  #choose(index: number): void {
    const count = this.#offers.length;
    this.#chosen = (index + count) % count;
    this.#draw();
    this.#field?.setAttribute('aria-activedescendant', `offer-${this.#chosen}`);
    this.element.querySelector(`#offer-${this.#chosen}`)?.scrollIntoView({ block: 'nearest' });
  }

  #draw(): void {
    const places = this.#token?.sign === '@';
    render(
      html`${this.#offers.map(({ label, detail }, index) => html`<div
          id="offer-${index}"
          role="option"
          aria-selected=${String(index === this.#chosen)}
          @click=${() => this.#take(index, false)}
        >
          <span dir="auto">${label}</span>
          ${detail ? html`<span class="muted" dir="auto">${detail}</span>` : nothing}
        </div>`)}
        ${places && this.#offers.length > 0 ? html`<div class="muted foot" role="presentation">${this.#log.texts.own('complete.stance')}</div>` : nothing}`,
      this.element,
    );
  }

  #take(index: number, otherwise: boolean): void {
    const [offer, token, taking] = [this.#offers[index], this.#token, this.#taking];
    this.close();
    if (offer && token && taking) {
      taking.cut(token);
      offer.take(otherwise);
    }
  }
}
