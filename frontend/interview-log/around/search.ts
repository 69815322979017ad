import { html, nothing, type TemplateResult } from 'lit';
import { linesWith } from '../lines/find.ts';
import type { LinesView } from '../lines/lines-view.ts';
import type { Log } from '../log.ts';

/** Finds lines by their words and tags. Enter leads to the next one, Shift+Enter back, Esc out. */
export class Search {
  readonly #log: Log;
  readonly #lines: () => LinesView;
  #found: readonly string[] = [];
  #at = -1;

  constructor(log: Log, lines: () => LinesView) {
    this.#log = log;
    this.#lines = lines;
  }

  focus(): void {
    this.#log.root.querySelector<HTMLInputElement>('.search input')?.select();
  }

  template(): TemplateResult {
    const { texts } = this.#log;
    const { words } = this.#lines();
    const count = texts.own('search.found', this.#at + 1, this.#found.length);
    return html`<div class="search" role="search">
      <input type="search" aria-label=${texts.own('search')} placeholder=${texts.own('search')} .value=${words}
        @input=${(event: Event) => this.#search((event.target as HTMLInputElement).value)} @keydown=${this.#onKey} />
      ${words.trim() === '' ? nothing : html`<span class="found-count" role="status">${this.#found.length > 0 ? count : texts.own('search.none')}</span>`}
    </div>`;
  }

  #search(words: string): void {
    const { model } = this.#log;
    this.#lines().words = words;
    this.#found = linesWith(model.notes, words, (tag) => model.tags.nameOf(tag));
    this.#at = -1;
    this.#log.redrawLines();
  }

  #next(by: 1 | -1): void {
    const count = this.#found.length;
    if (count > 0) {
      this.#at = (Math.max(this.#at, by > 0 ? -1 : 0) + by + count) % count;
      this.#show(this.#found[this.#at]);
    }
  }

  /** The line comes into view; the keyboard stays in the field. */
  #show(note: string): void {
    this.#lines().show(note);
    this.#log.redrawLines();
    requestAnimationFrame(() => {
      this.#log.root.querySelector(`[data-note="${note}"]`)?.scrollIntoView({ block: 'center' });
    });
  }

  #onKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#next(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      const found = this.#found[this.#at];
      this.#search('');
      this.#log.goTo(found ?? this.#log.current);
    }
  };
}
