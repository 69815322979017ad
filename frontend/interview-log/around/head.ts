import { html, nothing, type TemplateResult } from 'lit';
import { REDO, UNDO } from '../../parts/arrows.ts';
import { peopleTemplate } from '../../parts/people.ts';
import type { Acts } from '../input/acts.ts';
import type { Log } from '../log.ts';
import type { Search } from './search.ts';

/** What the interview is, who takes notes, and what can be done to it as a whole. */
export function headTemplate(log: Log, acts: Acts, search: Search, help: () => void): TemplateResult {
  const { texts, session, model, mayEdit } = log;
  const people = [...(session.me ? [session.me] : []), ...session.others];
  const button = (key: string, act: () => void, sign: unknown) => html`<button type="button" class="icon"
    aria-label=${texts.own(key)} title=${texts.own(key)} @click=${act}>${sign}</button>`;
  return html`<header class="head">
    <h2 dir="auto">${model.about?.title ?? ''}</h2>
    <span class="muted taking">${whoTakesNotes(log)}</span>
    <span class="space"></span>
    ${peopleTemplate(texts, people, ({ name }) => name)}
    ${search.template()}
    ${mayEdit ? html`${button('undo', () => acts.undo(), UNDO)}${button('redo', () => acts.redo(), REDO)}` : nothing}
    ${button('help', help, '?')}
  </header>`;
}

/** "Ines and Jonas are taking notes". */
function whoTakesNotes({ texts, session }: Log): string {
  const names = [...new Set(session.others.filter(({ account }) => account !== session.me?.account).map(({ name }) => name))];
  if (names.length === 0) {
    return '';
  }
  const all = new Intl.ListFormat(texts.locale, { type: 'conjunction' }).format(names);
  return texts.own(names.length === 1 ? 'here.one' : 'here', all);
}
