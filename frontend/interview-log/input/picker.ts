import { html, render } from 'lit';
import type { Dialogs } from '../around/dialogs.ts';
import type { Log } from '../log.ts';
import type { Acts } from './acts.ts';
import { type SelectedWords, selectedWords } from './selected-words.ts';

/** What can be done with selected words, beside them: link them, tag their line, mask them. */
export class Picker {
  readonly element = document.createElement('div');
  readonly #log: Log;
  readonly #acts: Acts;
  readonly #dialogs: Dialogs;

  constructor(log: Log, acts: Acts, dialogs: Dialogs) {
    this.#log = log;
    this.#acts = acts;
    this.#dialogs = dialogs;
    this.element.popover = 'manual';
    this.element.className = 'picker';
    this.element.role = 'toolbar';
    // The selection stays while the picker is used.
    this.element.addEventListener('pointerdown', (event) => event.preventDefault());
    this.element.addEventListener('keydown', (event) => event.key === 'Escape' && this.close());
  }

  /** Somebody has selected something, or nothing any more. */
  selected = (): void => {
    const words = this.#log.mayEdit ? selectedWords(this.#log.root) : null;
    if (words) {
      this.#show(words);
    } else {
      this.close();
    }
  };

  close(): void {
    if (this.element.matches(':popover-open')) {
      this.element.hidePopover();
    }
  }

  #show(words: SelectedWords): void {
    const { texts, model } = this.#log;
    const { note, from, to, anchor } = words;
    const masked = model.get(note)?.masks.some((mask) => mask.from <= from && to <= mask.to) ?? false;
    const part = { from, to };
    const button = (key: string, act: () => void) => html`<button type="button" @click=${() => this.#do(act)}>${texts.own(key)}</button>`;
    this.element.ariaLabel = texts.own('picker');
    render(
      html`${button('pick.supports', () => void this.#dialogs.link(note, 'supports', part))}
        ${button('pick.contradicts', () => void this.#dialogs.link(note, 'contradicts', part))}
        ${button('pick.tag', () => this.#dialogs.tag(note))}
        ${button(masked ? 'pick.unmask' : 'pick.mask', () => this.#acts.mask(note, part))}`,
      this.element,
    );
    this.element.showPopover();
    const { width, height } = this.element.getBoundingClientRect();
    this.element.style.left = `${Math.max(4, Math.min(anchor.left, window.innerWidth - width - 4))}px`;
    this.element.style.top = `${anchor.top - height - 6 > 4 ? anchor.top - height - 6 : anchor.bottom + 6}px`;
  }

  #do(act: () => void): void {
    this.close();
    document.getSelection()?.removeAllRanges();
    act();
  }
}
