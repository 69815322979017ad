import { html } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Dialog } from '../../parts/dialog.ts';
import { type Board, nameOf } from '../board.ts';
import { signed } from '../grid/mood.ts';

/** What a note, or a part of it, is while it is dragged out of an interview's log: ids and places in its text, no words. */
export const DRAGGED_NOTE = 'application/x-etappe-note';

type Stance = 'supports' | 'contradicts';

/** What is told of a note that was dropped. */
export interface DroppedNote {
  /** An element's id, or the key of a cell. */
  readonly on: string;
  /** What was dragged, and how it is meant. */
  readonly what: Readonly<Record<string, unknown>> & { readonly stance: Stance; readonly mood: number | null };
}

/** Takes notes that are dragged onto the board, asks how they are meant, and tells the page. */
export class NoteDrop {
  readonly #board: Board;
  readonly #dialog: Dialog;
  readonly #told: (dropped: DroppedNote) => void;
  #marked: Element | null = null;
  #stance: Stance = 'supports';
  #mood: number | null = null;

  constructor(board: Board, dialog: Dialog, told: (dropped: DroppedNote) => void) {
    this.#board = board;
    this.#dialog = dialog;
    this.#told = told;
  }

  listen(scroller: HTMLElement): void {
    scroller.addEventListener('dragover', this.#onOver);
    scroller.addEventListener('dragleave', this.#onLeave);
    scroller.addEventListener('drop', this.#onDrop);
  }

  #onOver = (event: DragEvent): void => {
    const node = this.#targetOf(event);
    this.#mark(node);
    if (node && event.dataTransfer) {
      event.preventDefault();
      event.dataTransfer.dropEffect = 'link';
    }
  };

  #onLeave = (event: DragEvent): void => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) {
      this.#mark(null);
    }
  };

  #onDrop = (event: DragEvent): void => {
    const node = this.#targetOf(event);
    this.#mark(null);
    const dragged = parse(event.dataTransfer?.getData(DRAGGED_NOTE) ?? '');
    const on = node && selectionKey(node);
    if (!on || !dragged) {
      return;
    }
    event.preventDefault();
    this.#stance = 'supports';
    this.#mood = null;
    this.#ask(on, dragged);
  };

  /** Where a note would go: a card, step, stage or cell; null where it does not, or nobody may. */
  #targetOf(event: DragEvent): HTMLElement | null {
    if (!this.#board.takesNotes || !event.dataTransfer?.types.includes(DRAGGED_NOTE)) {
      return null;
    }
    const node = (event.composedPath()[0] as Element).closest?.<HTMLElement>('[data-at]') ?? null;
    return node && node.dataset.at !== 'lane' ? node : null;
  }

  #mark(node: Element | null): void {
    if (node !== this.#marked) {
      this.#marked?.classList.remove('takes-note');
      node?.classList.add('takes-note');
      this.#marked = node;
    }
  }

  #ask(on: string, dragged: Readonly<Record<string, unknown>>): void {
    const { texts } = this.#board;
    const choice = (stance: Stance) => html`<label class="choice"><input type="radio" name="stance" .checked=${live(this.#stance === stance)}
      @change=${() => (this.#stance = stance)} /><span>${texts.of(`board.drop.${stance}`)}</span></label>`;
    const felt = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      this.#mood = value === '' ? null : Number(value);
    };
    this.#dialog.show(
      texts.of('board.drop.title'),
      html`<p dir="auto">${this.#nameOf(on)}</p>
        <fieldset class="stances"><legend>${texts.of('board.drop.how')}</legend>${choice('supports')}${choice('contradicts')}</fieldset>
        <label><span>${texts.of('board.drop.mood')}</span><select .value=${live(this.#mood === null ? '' : String(this.#mood))} @change=${felt}>
          <option value="">${texts.of('board.drop.mood.none')}</option>
          ${[3, 2, 1, 0, -1, -2, -3].map((mood) => html`<option value=${mood}>${signed(mood)}</option>`)}
        </select></label>`,
      {
        label: texts.of('board.drop.link'),
        act: () => this.#told({ on, what: { ...dragged, stance: this.#stance, mood: this.#mood } }),
      },
    );
  }

  #nameOf(on: string): string {
    const { texts } = this.#board;
    const parts = on.split('|').flatMap((id) => this.#board.element(id) ?? []);
    return parts.reverse().map((element) => nameOf(texts, element)).join(', ');
  }
}

function selectionKey({ dataset }: HTMLElement): string | null {
  return dataset.id ?? (dataset.step && dataset.lane ? `${dataset.step}|${dataset.lane}` : null);
}

function parse(payload: string): Readonly<Record<string, unknown>> | null {
  try {
    const dragged: unknown = JSON.parse(payload);
    return typeof dragged === 'object' && dragged !== null ? (dragged as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
