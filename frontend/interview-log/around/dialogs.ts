import { html, type TemplateResult } from 'lit';
import type { Dialog } from '../../parts/dialog.ts';
import { readTime, shownTime } from '../clock-time.ts';
import type { Acts } from '../input/acts.ts';
import type { Log } from '../log.ts';
import type { Span } from '../model/spans.ts';
import { LIMITS, type Stance } from '../protocol.ts';
import { signed } from '../typing/line-keys.ts';
import { PlaceDialog } from './place-dialog.ts';

/** What is asked for in a dialog: a time, a tag, a mood, a place. */
export class Dialogs {
  readonly #log: Log;
  readonly #acts: Acts;
  readonly #dialog: Dialog;
  readonly #places: PlaceDialog;

  constructor(log: Log, acts: Acts, dialog: Dialog) {
    this.#log = log;
    this.#acts = acts;
    this.#dialog = dialog;
    this.#places = new PlaceDialog(log, acts, dialog);
  }

  /** The clock shows something else from now on. */
  clock(): void {
    const { model } = this.#log;
    this.#askTime('clock.correct.title', model.time(), (at) => this.#acts.clock(model.clock.running, at ?? 0));
  }

  time(note: string): void {
    this.#askTime('do.time', this.#log.model.get(note)?.at ?? null, (at) => this.#acts.set(note, 'at', at));
  }

  tag(note: string): void {
    const { texts, model } = this.#log;
    const field = html`<label><span>${texts.own('tag.name')}</span>
      <input name="tag" list="known-tags" required maxlength=${LIMITS.tagName} autocomplete="off" autofocus /></label>
      <datalist id="known-tags">${model.tags.all.slice(0, 200).map(({ name }) => html`<option value=${name}></option>`)}</datalist>`;
    this.#ask('do.tag', field, (form) => {
      const name = form.get('tag')?.trim().replace(/^#/, '') ?? '';
      if (name) {
        this.#acts.tag(note, name);
      }
    });
  }

  mood(note: string): void {
    const { texts, model } = this.#log;
    const now = model.get(note)?.mood ?? null;
    const moods = [3, 2, 1, 0, -1, -2, -3];
    const field = html`<label><span>${texts.own('mood')}</span><select name="mood" autofocus>
      <option value="" ?selected=${now === null}>${texts.own('mood.none')}</option>
      ${moods.map((mood) => html`<option value=${mood} ?selected=${now === mood}>${signed(mood)}</option>`)}
    </select></label>`;
    this.#ask('do.mood', field, (form) => this.#acts.set(note, 'mood', form.get('mood') ? Number(form.get('mood')) : null));
  }

  link(note: string, stance: Stance, part: Span | null): Promise<void> {
    return this.#places.open(note, stance, part);
  }

  #askTime(title: string, now: number | null, set: (at: number | null) => void): void {
    const field = html`<label><span>${this.#log.texts.own('time')}</span>
      <input name="time" .value=${now === null ? '' : shownTime(now)} placeholder="00:00:00" autocomplete="off" autofocus
        pattern="\\d{1,3}([:.]\\d{1,2}){0,2}" /></label>`;
    this.#ask(title, field, (form) => {
      const written = form.get('time') ?? '';
      const at = readTime(written);
      if (at !== null || written.trim() === '') {
        set(at);
      } else {
        this.#log.tell(this.#log.texts.own('time.wrong', written));
      }
    });
  }

  #ask(title: string, content: TemplateResult, act: (form: ReadonlyMap<string, string>) => void): void {
    const { texts } = this.#log;
    const apply = { label: texts.own('apply'), act: () => act(this.#fields()) };
    this.#dialog.show(texts.own(title), content, apply);
    this.#dialog.element.querySelector<HTMLElement>('[autofocus]')?.focus();
  }

  #fields(): ReadonlyMap<string, string> {
    const fields = this.#dialog.element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]');
    return new Map([...fields].map((field) => [field.name, field.value]));
  }
}
