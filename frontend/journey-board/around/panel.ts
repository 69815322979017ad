import { html, nothing, type TemplateResult } from 'lit';
import { type Board, isEmotion, nameOf } from '../board.ts';
import { cellKey } from '../element-index.ts';
import type { BoardElement } from '../element-state.ts';
import { textTemplate } from '../grid/card.ts';
import { signed } from '../grid/mood.ts';
import type { Acts } from '../input/acts.ts';
import type { Editor } from '../input/editor.ts';
import type { LayerParts } from '../layers/layer-parts.ts';
import { channelsTemplate } from './channels.ts';
import { colourRow, questionKey } from './menu-items.ts';

/** Details of what is selected, on the right, while the map stays in view. Other modules add sections by slot. */
export function panelTemplate(
  board: Board, acts: Acts, editor: Editor, layers: LayerParts, element: BoardElement,
): TemplateResult {
  const { texts } = board;
  const point = isEmotion(board.element(element.lane ?? ''));
  return html`<aside class="panel" aria-label=${texts.of('board.panel')}>
    <div class="panel-head">
      <span class="what">${texts.of(`board.type.${point ? 'point' : element.type}`)}</span>
      <button type="button" class="quiet" aria-label=${texts.of('board.panel.close')} @click=${() => board.select(null)}>✕</button>
    </div>
    ${point ? moodSection(board, acts, element) : textSection(board, editor, element)}
    ${element.type === 'stage' ? questionSection(board, editor, element) : nothing}
    ${layers.section(element)} ${sectionsSlot(board, element.id)}
    ${element.type === 'card' && !point ? cardSections(board, acts, element) : nothing}
    <section>
      <h3>${texts.of('board.panel.place')}</h3>
      <p>${placeOf(board, element)}</p>
      ${board.mayEdit && !point
        ? html`<button type="button" @click=${() => board.askWhereTo(element.id)}>${texts.of('board.menu.move-to')}</button>`
        : nothing}
    </section>
    ${board.mayEdit
      ? html`<section class="last">
          <button type="button" class="danger" @click=${() => acts.remove(element)}>${texts.of('board.menu.remove')}</button>
        </section>`
      : nothing}
  </aside>`;
}

/** What was said of a cell as a whole, and of its cards. */
export function cellPanelTemplate(board: Board, step: BoardElement, lane: BoardElement): TemplateResult {
  const { texts } = board;
  return html`<aside class="panel" aria-label=${texts.of('board.panel')}>
    <div class="panel-head">
      <span class="what">${texts.of('board.type.cell')}</span>
      <button type="button" class="quiet" aria-label=${texts.of('board.panel.close')} @click=${() => board.select(null)}>✕</button>
    </div>
    <section><h2 dir="auto">${nameOf(texts, lane)}, ${nameOf(texts, step)}</h2></section>
    ${sectionsSlot(board, cellKey(step.id, lane.id))}
  </aside>`;
}

/** The sections of other modules, as soon as they are about what is selected. */
function sectionsSlot(board: Board, selected: string): TemplateResult {
  return html`<slot name="panel" ?hidden=${board.sectionsOf !== selected}></slot>`;
}

function textSection(board: Board, editor: Editor, element: BoardElement): TemplateResult {
  const { texts } = board;
  if (editor.isIn(element.id, 'panel')) {
    return html`<section>${editor.template()}</section>`;
  }
  const edit = () => board.edit({ id: element.id, where: 'panel' });
  const item = board.items.of(element);
  if (item) {
    const own = element.text.trim();
    return html`<section class="panel-text">
      <h2>${textTemplate(item.title)}</h2>
      ${own && own !== item.title ? html`<p class="own-words" dir="auto">${texts.of('board.item.own-words', own)}</p>` : nothing}
    </section>`;
  }
  return html`<section class="panel-text">
    <h2>${textTemplate(nameOf(texts, element))}</h2>
    ${board.mayEdit ? html`<button type="button" @click=${edit}>${texts.of('board.panel.edit')}</button>` : nothing}
  </section>`;
}

/** What the customer asks at a stage; nothing where none is asked and none may be added. */
function questionSection(board: Board, editor: Editor, stage: BoardElement): TemplateResult | typeof nothing {
  const { texts } = board;
  const heading = html`<h3>${texts.of('board.question')}</h3>`;
  if (editor.isIn(stage.id, 'panel', 'question')) {
    return html`<section>${heading}${editor.template()}</section>`;
  }
  if (!stage.question && !board.mayEdit) {
    return nothing;
  }
  const edit = () => board.edit({ id: stage.id, where: 'panel', property: 'question' });
  return html`<section>
    ${heading}
    ${stage.question ? html`<p class="question" dir="auto">${stage.question}</p>` : nothing}
    ${board.mayEdit ? html`<button type="button" @click=${edit}>${texts.of(questionKey(stage))}</button>` : nothing}
  </section>`;
}

function moodSection(board: Board, acts: Acts, point: BoardElement): TemplateResult {
  const { texts } = board;
  const set = (event: Event) => acts.setMood(point, Number((event.target as HTMLInputElement).value));
  return html`<section>
    <h3>${texts.of('board.mood')}</h3>
    <label class="mood">
      <input
        type="range" min="-3" max="3" step="1"
        aria-label=${texts.of('board.mood')}
        .value=${String(point.mood ?? 0)}
        ?disabled=${!board.mayEdit}
        @change=${set}
      />
      <output>${signed(point.mood ?? 0)}</output>
    </label>
  </section>`;
}

function cardSections(board: Board, acts: Acts, card: BoardElement): TemplateResult {
  const { texts } = board;
  const channels = board.element(card.lane ?? '')?.kind === 'touchpoints' || card.channels.length > 0;
  return html`${channels ? channelsTemplate(board, card) : nothing}
  ${board.mayEdit ? colourSection(board, card) : nothing}
  <section>
    <h3>${texts.of('board.span')}</h3>
    <div class="span">
      ${board.mayEdit
        ? html`<button type="button" aria-label=${texts.of('board.menu.narrower')} ?disabled=${card.span <= 1}
            @click=${() => acts.widen(card, -1)}>−</button>`
        : nothing}
      <span>${texts.count('board.span.steps', board.model.spanOf(card))}</span>
      ${board.mayEdit
        ? html`<button type="button" aria-label=${texts.of('board.menu.wider')} ?disabled=${!acts.mayWiden(card)}
            @click=${() => acts.widen(card, 1)}>+</button>`
        : nothing}
    </div>
  </section>`;
}

function colourSection(board: Board, card: BoardElement): TemplateResult {
  const row = colourRow(board, card);
  return html`<section>
    <h3>${row.label}</h3>
    <div class="swatches" role="group" aria-label=${row.label}>
      ${row.colours.map(
        ({ colour, label, chosen }) => html`<button
          type="button"
          class="swatch ${colour ?? 'none'}"
          aria-label=${label}
          title=${label}
          aria-pressed=${String(chosen)}
          @click=${() => row.act(colour)}
        ></button>`,
      )}
    </div>
  </section>`;
}

function placeOf(board: Board, element: BoardElement): string {
  const parent = board.element(element.parent ?? '');
  const step = element.type === 'card' ? parent : undefined;
  const stage = step ? board.element(step.parent ?? '') : element.type === 'step' ? parent : undefined;
  const lane = board.element(element.lane ?? '');
  const names = [stage, step, lane].flatMap((each) => (each ? [nameOf(board.texts, each)] : []));
  if (element.type === 'lane') {
    return board.texts.of(`board.kind.${element.kind}`);
  }
  return names.length > 0 ? names.join(' › ') : nameOf(board.texts, board.model.map ?? element);
}
