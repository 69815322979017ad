import { html, type TemplateResult } from 'lit';
import type { Texts } from '../../live/reader-texts.ts';
import type { BoardSession } from '../session.ts';

/** What somebody else wrote while I was writing. */
export interface Overtaken {
  readonly theirs: string;
  /** Their name, as far as it is known. */
  readonly by: string;
}

/** What the server says that others wrote where the words of this draft were to go. */
export function overtakenIn(session: BoardSession, draft: string): Overtaken | null {
  const theirs = session.drafts.theirs(draft);
  const by = session.others.find((who) => who.account === theirs?.by);
  return theirs && { theirs: String(theirs.value ?? ''), by: by?.name ?? '' };
}

/** Shows theirs below mine, and asks which of the two is to stand. */
export function overtakenTemplate(
  texts: Texts, { theirs, by }: Overtaken, choose: (mine: boolean) => void,
): TemplateResult {
  return html`<div class="overtaken" role="alert">
    <div>${by ? texts.of('board.edit.overtaken-by', by) : texts.of('board.edit.overtaken')}</div>
    <blockquote dir="auto">${theirs}</blockquote>
    <button type="button" @click=${() => choose(false)}>${texts.of('board.edit.take-theirs')}</button>
    <button type="button" @click=${() => choose(true)}>${texts.of('board.edit.keep-mine')}</button>
  </div>`;
}
