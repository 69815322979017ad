import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Board, nameOf } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import type { Editor } from '../input/editor.ts';
import { markOf, markWords, signTemplate } from '../layers/marks.ts';
import type { Shown } from '../lens/lens.ts';

/** The stages and steps on top of the board. */
export function headsTemplate(board: Board, editor: Editor): TemplateResult {
  const shown = new Set(board.columns.map((column) => column.stage.id));
  const stages = board.model.stages().filter((stage) => shown.has(stage.id));
  return html`
    ${board.model.map?.loop && stages.length > 1 ? loopTemplate(board) : nothing}
    <div role="row" class="stages" aria-rowindex="1">
      <div class="corner" role="gridcell" aria-colindex="1" aria-label=${board.texts.of('board.corner')}></div>
      ${repeat(stages, (stage) => stage.id, (stage) => stageTemplate(board, editor, stage))}
    </div>
    <div role="row" class="steps" aria-rowindex="2">
      <div class="corner" role="gridcell" aria-colindex="1" aria-label=${board.texts.of('board.corner')}></div>
      ${repeat(board.columns, ({ stage, step }) => step?.id ?? stage.id, ({ step }, index) =>
        step ? stepTemplate(board, editor, step, index) : nothing,
      )}
    </div>
  `;
}

function stageTemplate(board: Board, editor: Editor, stage: BoardElement): TemplateResult {
  const start = board.columns.findIndex((column) => column.stage.id === stage.id);
  const width = board.columns.filter((column) => column.stage.id === stage.id).length;
  const shown = board.lens.head(stage);
  return html`<div
    role="columnheader"
    class="stage ${markOf(stage) ?? ''} ${board.selected === stage.id ? 'selected' : ''}"
    data-id=${stage.id}
    data-at="stage"
    tabindex="-1"
    aria-label=${nameOf(board.texts, stage)}
    aria-describedby=${stage.question ? `${questionId(stage)}${shown ? ` ${lensId(stage)}` : ''}` : nothing}
    aria-description=${stage.question ? nothing : descriptionOf(board, stage, shown)}
    aria-colindex=${start + 2}
    aria-colspan=${width}
    style="grid-column:${start + 2} / span ${width}"
  >
    <div class="title">
      ${editor.isIn(stage.id, 'board')
        ? editor.template()
        : html`<div class="name" dir="auto">${nameOf(board.texts, stage)}</div>`}
      ${editor.isIn(stage.id, 'board', 'question')
        ? html`<div class="asking">${editor.template()}</div>`
        : questionTemplate(stage)}
      ${signTemplate(board, stage)} ${lensTemplate(stage, shown)}
    </div>
  </div>`;
}

/** What the lens shows of a stage or step. */
function lensTemplate(element: BoardElement, shown: Shown | null): TemplateResult | typeof nothing {
  return shown
    ? html`<div class="lens-mark" data-look=${shown.look} aria-hidden="true">${shown.mark}</div>
        <span hidden id=${lensId(element)}>${shown.words}</span>`
    : nothing;
}

function lensId(element: BoardElement): string {
  return `lens-${element.id}`;
}

function descriptionOf(board: Board, element: BoardElement, shown: Shown | null): string | typeof nothing {
  return [markWords(board, element), shown?.words].filter(Boolean).join(', ') || nothing;
}

/** What the customer asks at the stage, as much of it as two lines hold; a click opens its field. */
function questionTemplate(stage: BoardElement): TemplateResult | typeof nothing {
  return stage.question
    ? html`<div class="question" id=${questionId(stage)} dir="auto" title=${stage.question}>${stage.question}</div>`
    : nothing;
}

function questionId(stage: BoardElement): string {
  return `question-${stage.id}`;
}

function stepTemplate(board: Board, editor: Editor, step: BoardElement, index: number): TemplateResult {
  const shown = board.lens.head(step);
  return html`<div
    role="columnheader"
    class="step ${markOf(step) ?? ''} ${board.selected === step.id ? 'selected' : ''}"
    data-id=${step.id}
    data-at="step"
    tabindex="-1"
    aria-label=${nameOf(board.texts, step)}
    aria-description=${descriptionOf(board, step, shown)}
    aria-colindex=${index + 2}
    style="grid-column:${index + 2}"
  >
    ${editor.isIn(step.id, 'board')
      ? editor.template()
      : html`<div class="name" dir="auto">${nameOf(board.texts, step)}</div>${signTemplate(board, step)}`}
    ${lensTemplate(step, shown)}
  </div>`;
}

export function laneHeadTemplate(board: Board, editor: Editor, lane: BoardElement): TemplateResult {
  return editor.isIn(lane.id, 'board')
    ? html`${editor.template()}`
    : html`<div class="name" dir="auto">${nameOf(board.texts, lane)}</div>${signTemplate(board, lane)}`;
}

/** The way back from the last stage to the first. */
function loopTemplate(board: Board): TemplateResult {
  return html`<div class="loop" role="presentation">
    <div class="way"></div>
    <span class="hint">${board.texts.of('board.loop.way')}</span>
  </div>`;
}
