import { html, type TemplateResult } from 'lit';
import type { TabStore } from '../../live/tab-store.ts';
import type { Menu } from '../../parts/menu.ts';
import type { Board } from '../board.ts';
import { type Lens, type LensName, PLAIN } from './lens.ts';

const KEY = 'lens';

/** The lens that this tab's reader looks through, one at a time; kept over reloads and the way back. */
export class Lenses {
  readonly #board: Board;
  readonly #store: TabStore;
  readonly #lenses: readonly Lens[];
  readonly #changed: () => void;
  #chosen: Lens;

  /** @param lenses besides the plain look */
  constructor(board: Board, store: TabStore, lenses: readonly Lens[], changed: () => void) {
    this.#board = board;
    this.#store = store;
    this.#lenses = [PLAIN, ...lenses];
    this.#changed = changed;
    this.#chosen = this.#lenses.find(({ name }) => name === store.get(KEY)) ?? PLAIN;
  }

  get chosen(): Lens {
    return this.#chosen;
  }

  choose(name: LensName): void {
    const chosen = this.#lenses.find((lens) => lens.name === name) ?? PLAIN;
    if (chosen !== this.#chosen) {
      this.#chosen = chosen;
      this.#store.set(KEY, chosen.name);
      this.#changed();
      this.#board.announce(this.#label(chosen));
    }
  }

  /** The button that names the lens and offers the others. */
  button(menu: Menu): TemplateResult {
    const open = (event: Event) => this.#open(menu, event.currentTarget as HTMLElement);
    return html`<button type="button" class="lens-button" aria-haspopup="menu" @click=${open}>${this.#label(this.#chosen)} ▾</button>`;
  }

  #open(menu: Menu, button: HTMLElement): void {
    const items = this.#lenses.map((lens) => ({
      label: this.#board.texts.of(`board.lens.${lens.name}`),
      one: lens === this.#chosen,
      act: () => this.choose(lens.name),
    }));
    menu.open(this.#board.texts.of('board.lens.choose'), items, button.getBoundingClientRect(), undefined, () => button.focus());
  }

  #label({ name }: Lens): string {
    return this.#board.texts.of('board.lens', this.#board.texts.of(`board.lens.${name}`));
  }
}
