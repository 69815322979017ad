import { html, nothing, type TemplateResult } from 'lit';
import { colourOf } from '../../parts/people.ts';
import { shownTime } from '../clock-time.ts';
import type { Log } from '../log.ts';
import { speakerName, speakerSign } from '../people-who-speak.ts';
import { placeText } from '../place-names.ts';
import { LIMITS } from '../protocol.ts';
import type { Entry } from './entry.ts';
import { signed } from './line-keys.ts';

/** What the buttons of the entry open. */
export interface EntryMenus {
  readonly kind: (anchor: Element) => void;
  readonly speaker: (anchor: Element) => void;
}

/** The line that is being typed, who else is typing one, and what the keys do. */
export function entryTemplate(log: Log, entry: Entry, menus: EntryMenus): TemplateResult {
  const { texts, model } = log;
  const { line } = entry;
  const behind = entry.after === null ? undefined : model.get(entry.after);
  const length = line.text.length;
  return html`<div class="entry ${line.kind}">
    ${othersTemplate(log)}
    ${behind ? html`<div class="muted behind">${texts.own('entry.behind', behind.text.slice(0, 60))}
      <button type="button" class="quiet" @click=${() => entry.moveBehind(null)}>${texts.own('entry.to-end')}</button></div>` : nothing}
    <div class="line new">
      <span class="at ${line.at === null ? 'muted' : ''}">${line.at === null ? shownTime(model.time()) : shownTime(line.at)}</span>
      <button type="button" class="speaker" tabindex="-1" title=${texts.own('entry.speaker', speakerName(texts, model.about, line.speaker))}
        aria-label=${texts.own('entry.speaker', speakerName(texts, model.about, line.speaker))} aria-haspopup="menu"
        @click=${(event: Event) => menus.speaker(event.currentTarget as Element)}>${speakerSign(texts, model.about, line.speaker)}</button>
      <div class="said">
        ${entry.field.input}
        <div class="chips">
          ${line.links.map((link, index) => html`<span class="chip place ${link.stance}"><span dir="auto">${link.stance === 'contradicts' ? '≠' : '↳'} ${placeText(link)}</span>${remove(texts.own('unlink', link.text), () => entry.unlink(index))}</span>`)}
          ${line.tags.map((tag) => html`<span class="chip tag"><span dir="auto">#${tag}</span>${remove(texts.own('untag', tag), () => entry.untag(tag))}</span>`)}
          ${line.mood === null ? nothing : html`<span class="chip felt">${texts.own('mood.felt', signed(line.mood))}</span>`}
        </div>
        ${length > LIMITS.text - 200 ? html`<div class="counter ${length > LIMITS.text ? 'over' : ''}">${texts.own('edit.length', length, LIMITS.text)}</div>` : nothing}
        ${entry.message ? html`<div class="field-message" role="alert">${entry.message}</div>` : nothing}
      </div>
      <button type="button" class="kind-of" tabindex="-1" aria-haspopup="menu" aria-label=${texts.own('entry.kind', texts.own(`kind.${line.kind}`))}
        @click=${(event: Event) => menus.kind(event.currentTarget as Element)}>${texts.own(`kind.${line.kind}`)}</button>
    </div>
    <div class="hint muted" id="keys">${texts.own('entry.hint')}</div>
  </div>`;
}

function remove(label: string, act: () => void): TemplateResult {
  return html`<button type="button" class="quiet" tabindex="-1" aria-label=${label} @click=${act}>✕</button>`;
}

/** Others who are typing a line at the end. */
function othersTemplate({ texts, session }: Log): TemplateResult | typeof nothing {
  const typing = session.others.filter((who) => who.element === null && who.typing && who.account !== session.me?.account);
  return typing.length === 0
    ? nothing
    : html`<div class="typing">${typing.map((who) => html`<span class="who-types" style="--who: ${colourOf(who)}">${texts.own('here.types', who.name)}</span>`)}</div>`;
}
