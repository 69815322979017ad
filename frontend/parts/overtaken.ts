import { html, type TemplateResult } from 'lit';
import type { Drafts } from '../live/drafts.ts';
import type { Who } from '../live/protocol.ts';
import type { Texts } from './reader-texts.ts';

interface Session {
  readonly drafts: Drafts;
  readonly others: readonly Who[];
}

/** What somebody else wrote while I was writing. */
export interface Overtaken {
  readonly theirs: string;
  /** Their name, as far as it is known. */
  readonly by: string;
}

/** What the server says that others wrote where the words of this draft were to go. */
export function overtakenIn(session: Session, draft: string): Overtaken | null {
  const theirs = session.drafts.theirs(draft);
  const by = session.others.find((who) => who.account === theirs?.by);
  return theirs && { theirs: String(theirs.value ?? ''), by: by?.name ?? '' };
}

/** Shows theirs below mine, and asks which of the two is to stand. */
export function overtakenTemplate(
  texts: Texts, { theirs, by }: Overtaken, choose: (mine: boolean) => void,
): TemplateResult {
  return html`<div class="overtaken" role="alert">
    <div>${by ? texts.own('edit.overtaken-by', by) : texts.own('edit.overtaken')}</div>
    <blockquote dir="auto">${theirs}</blockquote>
    <button type="button" @click=${() => choose(false)}>${texts.own('edit.take-theirs')}</button>
    <button type="button" @click=${() => choose(true)}>${texts.own('edit.keep-mine')}</button>
  </div>`;
}
