import { html, type TemplateResult } from 'lit';
import { peopleTemplate } from '../../parts/people.ts';
import type { Log } from '../log.ts';

/** What the interview is, and who takes notes. */
export function headTemplate(log: Log): TemplateResult {
  const { texts, session, model } = log;
  const people = [...(session.me ? [session.me] : []), ...session.others];
  return html`<header class="head">
    <h2 dir="auto">${model.about?.title ?? ''}</h2>
    <span class="muted taking">${whoTakesNotes(log)}</span>
    <span class="space"></span>
    ${peopleTemplate(texts, people, ({ name }) => name)}
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
