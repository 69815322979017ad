import { html, nothing } from 'lit';
import type { Dialog } from '../../parts/dialog.ts';
import type { Acts } from '../input/acts.ts';
import type { Place } from '../line-draft.ts';
import type { Log } from '../log.ts';
import type { Span } from '../model/spans.ts';
import { placeText } from '../place-names.ts';
import type { Stance } from '../protocol.ts';
import { signed } from '../typing/line-keys.ts';

/** Where on a map a line, or a part of it, says something. */
export class PlaceDialog {
  readonly #log: Log;
  readonly #acts: Acts;
  readonly #dialog: Dialog;
  #places: readonly Place[] = [];
  #asked = 0;
  #note = '';
  #stance: Stance = 'supports';
  #mood: number | null = null;
  #part: Span | null = null;

  constructor(log: Log, acts: Acts, dialog: Dialog) {
    this.#log = log;
    this.#acts = acts;
    this.#dialog = dialog;
  }

  async open(note: string, stance: Stance, part: Span | null): Promise<void> {
    this.#note = note;
    this.#stance = stance;
    this.#mood = null;
    this.#part = part;
    this.#places = [];
    this.#draw();
    this.#dialog.element.querySelector<HTMLElement>('input[type=search]')?.focus();
    await this.#search('');
  }

  async #search(words: string): Promise<void> {
    const asked = ++this.#asked;
    const places = await this.#log.places(words);
    if (asked === this.#asked) {
      this.#places = places;
      this.#draw();
    }
  }

  #draw(): void {
    const { texts, model } = this.#log;
    const text = model.get(this.#note)?.text ?? '';
    const words = this.#part ? text.slice(this.#part.from, this.#part.to) : text;
    this.#dialog.show(
      texts.own(`link.title.${this.#stance}`),
      html`<p class="quoted" dir="auto">${words}</p>
        <label><span>${texts.own('place')}</span>
          <input type="search" autocomplete="off" @input=${(event: Event) => this.#search((event.target as HTMLInputElement).value)}
            @keydown=${this.#onKey} /></label>
        <div class="places" role="group" aria-label=${texts.own('complete.places')}>
          ${this.#places.map((place) => html`<button type="button" class="place-choice" @click=${() => this.#take(place)}>
            <span dir="auto">${placeText(place)}</span> <span class="muted">${texts.own(`place.${place.type}`)}</span></button>`)}
          ${this.#places.length === 0 ? html`<p class="muted">${texts.own('place.none')}</p>` : nothing}
        </div>
        <label><span>${texts.own('mood.said')}</span><select @change=${(event: Event) => this.#felt((event.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${this.#mood === null}>${texts.own('mood.none')}</option>
          ${[3, 2, 1, 0, -1, -2, -3].map((mood) => html`<option value=${mood} ?selected=${this.#mood === mood}>${signed(mood)}</option>`)}
        </select></label>`,
    );
  }

  #felt(value: string): void {
    this.#mood = value === '' ? null : Number(value);
  }

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      const [first] = this.#places;
      if (first) {
        this.#take(first);
      }
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.#dialog.element.querySelector<HTMLElement>('.place-choice')?.focus();
    }
  };

  #take(place: Place): void {
    this.#acts.link(this.#note, place, this.#stance, this.#mood, this.#part);
    this.#dialog.close();
  }
}
