import { html, nothing, svg, type TemplateResult } from 'lit';
import { type Board, nameOf } from '../board.ts';
import type { Acts } from '../input/acts.ts';
import type { Editor } from '../input/editor.ts';
import type { Status } from '../session-types.ts';
import { layerColour, layerScope } from '../layers/layer-names.ts';
import { facesTemplate } from '../layers/personas.ts';
import { type Here, peopleTemplate } from './people.ts';

/** Drawn, since few fonts have these arrows. */
const UNDO = arrow('M8 5 3.5 9.5 8 14M4 9.5h8a4.5 4.5 0 0 1 0 9h-3');
const REDO = arrow('M14 5l4.5 4.5L14 14M18 9.5h-8a4.5 4.5 0 0 0 0 9h3');

/** What the page around the board does when asked. */
export interface PageActs {
  readonly history: () => void;
  /** Null for who may not share the map. */
  readonly share: (() => void) | null;
}

/** The map's title, who is here, and what can be done to the map as a whole; the slot is for other modules. */
export function topBarTemplate(board: Board, acts: Acts, editor: Editor, ask: PageActs): TemplateResult {
  const { texts, session, model, mayEdit } = board;
  const people: Here[] = [...(session.me ? [{ ...session.me, layer: model.layer }] : []), ...session.others];
  return html`<header class="top-bar">
    ${titleTemplate(board, editor)} ${scopeTemplate(board)}
    <span class="space"></span>
    ${peopleTemplate(texts, people, model.layers)}
    ${mayEdit
      ? html`<button type="button" class="icon" aria-label=${texts.of('board.undo')} title=${texts.of('board.undo')}
            @click=${() => acts.undo()}>${UNDO}</button>
          <button type="button" class="icon" aria-label=${texts.of('board.redo')} title=${texts.of('board.redo')}
            @click=${() => acts.redo()}>${REDO}</button>`
      : nothing}
    <slot name="actions"></slot>
    <button type="button" class="history" @click=${ask.history}>${texts.of('board.history')}</button>
    ${ask.share
      ? html`<button type="button" class="primary" @click=${ask.share}>${texts.of('board.share')}</button>`
      : nothing}
  </header>`;
}

/** For whom holds what one sees and writes, and the faces of these persons. */
function scopeTemplate({ texts, model }: Board): TemplateResult | typeof nothing {
  const layer = model.layers.get(model.layer);
  return layer
    ? html`<span class="scope ${layerColour(layer)}" dir="auto">${layerScope(texts, layer)}</span>${facesTemplate(layer)}`
    : nothing;
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

function arrow(path: string): TemplateResult {
  return html`<svg class="arrow" width="20" height="20" viewBox="0 0 22 22" aria-hidden="true">${svg`<path d=${path} />`}</svg>`;
}
