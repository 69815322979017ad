import { html, nothing, render, type TemplateResult } from 'lit';
import type { Colour } from '../live/protocol.ts';

export interface MenuItem {
  readonly label: string;
  readonly act: () => void;
  readonly disabled?: boolean;
  /** Starts a new group. */
  readonly apart?: boolean;
  readonly checked?: boolean;
  /** Whether it is the chosen one of items of which always one is. */
  readonly one?: boolean;
}

export interface ColourRow {
  readonly label: string;
  readonly colours: readonly { readonly colour: Colour | null; readonly label: string; readonly chosen: boolean }[];
  readonly act: (colour: Colour | null) => void;
}

/** One menu for the whole element, in the browser's top layer so that nothing cuts it off. */
export class Menu {
  readonly element = document.createElement('div');
  readonly #closed: () => void;
  #back: () => void;

  /** @param closed the menu went; the keyboard has to go somewhere */
  constructor(closed: () => void) {
    this.#closed = closed;
    this.#back = closed;
    this.element.popover = 'auto';
    this.element.className = 'menu';
    this.element.role = 'menu';
    this.element.addEventListener('keydown', this.#onKey);
    this.element.addEventListener('focusout', (event) => {
      if (event.relatedTarget && !this.element.contains(event.relatedTarget as Node)) {
        this.element.hidePopover();
      }
    });
  }

  /** @param back where the keyboard goes when this menu goes, if it is somewhere of its own */
  open(label: string, items: readonly MenuItem[], anchor: DOMRect, colours?: ColourRow, back = this.#closed): void {
    this.#back = back;
    this.element.ariaLabel = label;
    render(html`${items.map((item) => this.#item(item))}${colours ? this.#colours(colours) : nothing}`, this.element);
    this.element.showPopover();
    this.#place(anchor);
    this.#buttons()[0]?.focus();
  }

  close(): void {
    if (this.element.matches(':popover-open')) {
      this.element.hidePopover();
    }
  }

  #place(anchor: DOMRect): void {
    const { width, height } = this.element.getBoundingClientRect();
    const below = anchor.bottom + height + 4 <= window.innerHeight;
    this.element.style.left = `${Math.max(4, Math.min(anchor.left, window.innerWidth - width - 4))}px`;
    this.element.style.top = `${below ? anchor.bottom + 4 : Math.max(4, anchor.top - height - 4)}px`;
  }

  #item(item: MenuItem): TemplateResult {
    return html`${item.apart ? html`<div role="separator"></div>` : nothing}
      <button
        type="button"
        role=${item.one !== undefined ? 'menuitemradio' : item.checked !== undefined ? 'menuitemcheckbox' : 'menuitem'}
        aria-checked=${item.one ?? item.checked ?? nothing}
        ?disabled=${item.disabled ?? false}
        tabindex="-1"
        @click=${() => this.#choose(item.act)}
      >
        ${item.checked || item.one ? '✓ ' : ''}${item.label}
      </button>`;
  }

  #colours(row: ColourRow): TemplateResult {
    return html`<div role="separator"></div>
      <div class="swatches" role="group" aria-label=${row.label}>
        ${row.colours.map(
          ({ colour, label, chosen }) => html`<button
            type="button"
            role="menuitemradio"
            aria-checked=${String(chosen)}
            aria-label=${label}
            title=${label}
            class="swatch ${colour ?? 'none'}"
            tabindex="-1"
            @click=${() => this.#choose(() => row.act(colour))}
          ></button>`,
        )}
      </div>`;
  }

  #choose(act: () => void): void {
    this.element.hidePopover();
    this.#back();
    act();
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.element.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  }

  #onKey = (event: KeyboardEvent): void => {
    const buttons = this.#buttons();
    const at = buttons.indexOf((this.element.getRootNode() as ShadowRoot).activeElement as HTMLButtonElement);
    const next: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: buttons.length - 1,
    };
    event.stopPropagation();
    if (event.key in next) {
      event.preventDefault();
      buttons.at(next[event.key] % buttons.length)?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      this.element.hidePopover();
      this.#back();
    }
  };
}
