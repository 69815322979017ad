import { html, nothing, type TemplateResult } from 'lit';
import type { Status } from '../live/session-types.ts';
import type { Texts } from './reader-texts.ts';

/** What of a session is told here. */
interface Standing {
  readonly status: Status;
  readonly unsent: number;
  retry(): void;
}

/** In words how a document stands to its server; nothing while all is well. */
export function statusTemplate(texts: Texts, session: Standing): TemplateResult | typeof nothing {
  const { status, unsent } = session;
  if (status === 'live' || status === 'connecting') {
    return nothing;
  }
  const kept = unsent > 0 ? ` ${texts.own(unsent === 1 ? 'status.kept.one' : 'status.kept', unsent)}` : '';
  return html`<div class="status ${status}" role="status">
    <span>${texts.own(`status.${status}`)}${kept}</span>
    ${remedy(texts, session)}
  </div>`;
}

function remedy(texts: Texts, session: Standing): TemplateResult | typeof nothing {
  switch (session.status) {
    case 'offline':
    case 'unavailable':
    case 'blocked':
      return html`<button type="button" @click=${() => session.retry()}>${texts.own('status.retry')}</button>`;
    case 'signed-out':
    case 'outdated':
      return html`<button type="button" @click=${() => location.reload()}>${texts.own(`status.${session.status}.act`)}</button>`;
    default:
      return nothing;
  }
}
