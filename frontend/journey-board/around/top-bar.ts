import { html, nothing, type TemplateResult } from 'lit';
import { REDO, UNDO } from '../../parts/arrows.ts';
import { peopleTemplate } from '../../parts/people.ts';
import { type Board, nameOf } from '../board.ts';
import type { Acts } from '../input/acts.ts';
import type { Editor } from '../input/editor.ts';
import { layerColour, layerScope } from '../layers/layer-names.ts';
import { facesTemplate } from '../layers/personas.ts';
import { type Here, whoAndWhere } from './people.ts';

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
    ${board.badges.none ? html`<span class="no-evidence">${texts.of('board.evidence.none')}</span>` : nothing}
    <span class="space"></span>
    ${peopleTemplate(texts, people, (person) => whoAndWhere(texts, person, model.layers))}
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
