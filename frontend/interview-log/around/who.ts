import { html, type TemplateResult } from 'lit';
import { peopleTemplate } from '../../parts/people.ts';
import type { Log } from '../log.ts';

/** Who takes notes. */
export function whoTemplate(log: Log): TemplateResult {
  const { texts, session } = log;
  const people = [...(session.me ? [session.me] : []), ...session.others];
  return html`<span class="muted taking">${whoTakesNotes(log)}</span>
    ${peopleTemplate(texts, people, ({ name }) => name)}`;
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
