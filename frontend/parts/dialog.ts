import { html, render, type TemplateResult } from 'lit';
import type { Texts } from './reader-texts.ts';

/** One modal dialog for the whole element; its content is drawn anew as often as its owner wants. */
export class Dialog {
  readonly element = document.createElement('dialog');
  readonly #texts: () => Texts;

  constructor(texts: () => Texts, closed: () => void) {
    this.#texts = texts;
    this.element.className = 'dialog';
    this.element.addEventListener('keydown', (event) => event.stopPropagation());
    this.element.addEventListener('close', closed);
  }

  show(title: string, content: TemplateResult, apply?: { readonly label: string; readonly act: () => void }): void {
    this.element.ariaLabel = title;
    render(
      html`<form
        method="dialog"
        @submit=${(event: SubmitEvent) => {
          if ((event.submitter as HTMLButtonElement | null)?.value === 'apply') {
            apply?.act();
          }
        }}
      >
        <h2>${title}</h2>
        <div class="content">${content}</div>
        <div class="buttons">
          <button type="submit" value="close" formnovalidate>${this.#texts().own(apply ? 'cancel' : 'close')}</button>
          ${apply ? html`<button type="submit" value="apply" class="primary">${apply.label}</button>` : ''}
        </div>
      </form>`,
      this.element,
    );
    if (!this.element.open) {
      this.element.showModal();
    }
  }

  close(): void {
    this.element.close();
  }
}
