import { html, type TemplateResult } from 'lit';

interface Message {
  readonly id: number;
  readonly text: string;
}

const SHOWN_FOR = 12_000;
const AT_MOST = 3;

/** Calm messages at the foot of the element: what was refused and why, what an undo left as it is. */
export class Messages {
  #shown: readonly Message[] = [];
  #next = 0;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  tell(text: string): void {
    const id = this.#next++;
    this.#shown = [...this.#shown.filter((message) => message.text !== text), { id, text }].slice(-AT_MOST);
    this.#changed();
    setTimeout(() => this.#drop(id), SHOWN_FOR);
  }

  template(close: string): TemplateResult {
    return html`<div class="messages" role="status">
      ${this.#shown.map(
        ({ id, text }) => html`<div class="message">
          <span dir="auto">${text}</span>
          <button type="button" class="quiet" aria-label=${close} @click=${() => this.#drop(id)}>✕</button>
        </div>`,
      )}
    </div>`;
  }

  #drop(id: number): void {
    this.#shown = this.#shown.filter((message) => message.id !== id);
    this.#changed();
  }
}
