import type { Board } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import type { SearchState } from './action-bar.ts';
import { find, spotFor } from './search.ts';

/** The search field's state: what is found, and which of it is shown. */
export class Finder {
  readonly #board: Board;
  readonly #changed: () => void;
  #words = '';
  #found: readonly BoardElement[] = [];
  #at = 0;
  #shown: HTMLElement | null = null;

  constructor(board: Board, changed: () => void) {
    this.#board = board;
    this.#changed = changed;
  }

  get state(): SearchState {
    return { words: this.#words, found: this.#found.length, at: this.#at };
  }

  search(words: string): void {
    this.#words = words;
    this.#found = find(this.#board, words);
    this.#at = 0;
    this.#show();
  }

  next(by: 1 | -1): void {
    if (this.#found.length > 0) {
      this.#at = (this.#at + by + this.#found.length) % this.#found.length;
      this.#show();
    }
  }

  /** Empties the field and puts the keyboard on what was shown. */
  leave(): void {
    const found = this.#found[this.#at];
    this.search('');
    if (found) {
      this.#board.goTo(spotFor(found));
    }
  }

  #show(): void {
    delete this.#shown?.dataset.found;
    const found = this.#found[this.#at];
    this.#shown = found ? this.#board.root.querySelector<HTMLElement>(`[data-at][data-id="${found.id}"]`) : null;
    if (this.#shown) {
      this.#shown.dataset.found = '';
      this.#shown.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    this.#changed();
  }
}
