import { html, nothing, type TemplateResult } from 'lit';
import { type Board, nameOf } from '../board.ts';
import type { Acts } from '../input/acts.ts';
import type { Editor } from '../input/editor.ts';
import type { Person } from '../protocol.ts';
import type { Status } from '../session-types.ts';
import { peopleTemplate } from './people.ts';

/** The map's title, who is here, and what can be done to the map as a whole; the slot is for other modules. */
export function topBarTemplate(board: Board, acts: Acts, editor: Editor, share: (() => void) | null): TemplateResult {
  const { texts, session, mayEdit } = board;
  const people: Person[] = [...(session.me ? [session.me] : []), ...session.others];
  return html`<header class="top-bar">
    ${titleTemplate(board, editor)}
    <span class="space"></span>
    ${peopleTemplate(texts, people)}
    ${mayEdit
      ? html`<button type="button" class="icon" aria-label=${texts.of('board.undo')} title=${texts.of('board.undo')}
            @click=${() => acts.undo()}>↶</button>
          <button type="button" class="icon" aria-label=${texts.of('board.redo')} title=${texts.of('board.redo')}
            @click=${() => acts.redo()}>↷</button>`
      : nothing}
    <slot name="actions"></slot>
    ${share ? html`<button type="button" class="primary" @click=${share}>${texts.of('board.share')}</button>` : nothing}
  </header>`;
}

function titleTemplate(board: Board, editor: Editor): TemplateResult {
  const map = board.model.map;
  if (map && editor.isIn(map.id, 'title')) {
    return html`<div class="title-field">${editor.template()}</div>`;
  }
  const title = map ? nameOf(board.texts, map) : '';
  if (!board.mayEdit || !map) {
    return html`<h1 dir="auto">${title}</h1>`;
  }
  const edit = () => board.edit({ id: map.id, where: 'title' });
  return html`<h1>
    <button
      type="button"
      class="title"
      dir="auto"
      title=${board.texts.of('board.rename')}
      @click=${edit}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'F2') {
          event.preventDefault();
          edit();
        }
      }}
    >${title}</button>
  </h1>`;
}

/** In words how the board stands to its server; nothing while all is well. */
export function statusTemplate(board: Board): TemplateResult | typeof nothing {
  const { session, texts } = board;
  const { status, unsent } = session;
  if (status === 'live' || status === 'connecting') {
    return nothing;
  }
  const kept = unsent > 0 ? ` ${texts.count('board.status.kept', unsent)}` : '';
  return html`<div class="status ${status}" role="status">
    <span>${texts.of(`board.status.${status}`)}${kept}</span>
    ${remedy(board, status)}
  </div>`;
}

function remedy({ session, texts }: Board, status: Status): TemplateResult | typeof nothing {
  switch (status) {
    case 'offline':
    case 'unavailable':
    case 'blocked':
      return html`<button type="button" @click=${() => session.retry()}>${texts.of('board.status.retry')}</button>`;
    case 'signed-out':
    case 'outdated':
      return html`<button type="button" @click=${() => location.reload()}>${texts.of(`board.status.${status}.act`)}</button>`;
    default:
      return nothing;
  }
}
