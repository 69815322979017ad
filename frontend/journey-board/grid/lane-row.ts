import { html, nothing, render } from 'lit';
import { type Board, isEmotion, nameOf } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import type { Editor } from '../input/editor.ts';
import { markWords } from '../layers/marks.ts';
import { layerColour } from '../layers/layer-names.ts';
import { Cell, type Lines } from './cell.ts';
import { curveTemplate } from './emotion.ts';
import { laneHeadTemplate } from './heads.ts';
import { coveredColumns, packLines, type Spanning } from './layout.ts';

/** The width of a step's column in pixels; the styles read it as `--step-width`. */
export const STEP_WIDTH = 206;

/** The row of a lane: its name, its cells, and behind the points of an emotion lane the curve. */
export class LaneRow {
  readonly element = document.createElement('div');
  readonly cells = new Map<string, Cell>();
  readonly #head = document.createElement('div');
  readonly #curve = document.createElement('div');
  readonly #board: Board;
  readonly #editor: Editor;
  readonly lane: string;
  #lines: Lines | null = null;

  constructor(board: Board, editor: Editor, lane: BoardElement) {
    this.#board = board;
    this.#editor = editor;
    this.lane = lane.id;
    this.element.className = `lane ${lane.kind}`;
    this.element.role = 'row';
    this.element.dataset.lane = lane.id;
    this.#head.className = 'lane-head';
    this.#head.role = 'rowheader';
    this.#head.ariaColIndex = '1';
    this.#head.tabIndex = -1;
    this.#head.dataset.at = 'lane';
    this.#head.dataset.id = lane.id;
    this.#curve.className = 'curve-layer';
    this.element.append(this.#head);
    if (isEmotion(lane)) {
      this.element.append(this.#curve);
    }
  }

  /** Brings the cells in line with the columns. New ones are drawn later, by `draw`. */
  arrange(rowIndex: number): void {
    const { columns } = this.#board;
    this.element.ariaRowIndex = String(rowIndex);
    const steps = new Set(columns.map((column) => column.step?.id));
    for (const [step, cell] of this.cells) {
      if (!steps.has(step)) {
        cell.element.remove();
        this.cells.delete(step);
      }
    }
    columns.forEach(({ step }, index) => step && this.#cellOf(step).place(index, this.#labelOf(step)));
    this.inOrder();
  }

  /** Puts the cells in the order of their steps, which is the order in which they are read out. */
  inOrder(): void {
    let before: Element = isEmotion(this.#lane) ? this.#curve : this.#head;
    for (const { step } of this.#board.columns) {
      const cell = step && this.cells.get(step.id);
      if (cell) {
        if (before.nextElementSibling !== cell.element) {
          before.after(cell.element);
        }
        before = cell.element;
      }
    }
  }

  drawHead(): void {
    const lane = this.#lane;
    if (lane) {
      this.#head.ariaLabel = nameOf(this.#board.texts, lane);
      this.#head.ariaDescription = markWords(this.#board, lane) || null;
      this.#head.classList.toggle('selected', this.#board.selected === lane.id);
      const curves = isEmotion(lane) ? html`${this.#board.lens.laneHead(lane.id)}${this.#board.curves.head(lane.id)}` : nothing;
      render(html`${laneHeadTemplate(this.#board, this.#editor, lane)}${curves}`, this.#head);
    }
  }

  /** The names of cells say their lane and step. */
  nameCells(): void {
    this.#board.columns.forEach(({ step }, index) => step && this.cells.get(step.id)?.place(index, this.#labelOf(step)));
  }

  /** Draws some cells; where cards span steps, all cells of the row, since lines may move. */
  draw(cells: Iterable<Cell>): void {
    const spanned = this.#lines !== null;
    this.#lines = this.#linesNow();
    this.element.classList.toggle('spanned', this.#lines !== null);
    const all = spanned || this.#lines !== null;
    for (const cell of all ? this.cells.values() : cells) {
      cell.draw(this.#board, this.#editor, this.#lines);
    }
    this.drawCurve();
  }

  /** Draws what the lens shows of the cells that are drawn. */
  drawLens(): void {
    if (isEmotion(this.#lane)) {
      this.drawHead();
      this.draw(this.cells.values());
    } else {
      this.cells.forEach((cell) => cell.drawn && cell.drawMark(this.#board));
    }
  }

  /** Draws the curve; `dragged` is a point that is on its way to another mood. */
  drawCurve(dragged?: { readonly id: string; readonly mood: number }): void {
    if (!isEmotion(this.#lane)) {
      return;
    }
    const moods = this.#board.columns.map(({ step }) => {
      const point = step && this.#board.model.emotionPoint(step.id, this.lane);
      return !point ? null : point.id === dragged?.id ? dragged.mood : (point.mood ?? 0);
    });
    const { curves, lens, texts, model } = this.#board;
    const own = model.layers.get(model.layer);
    this.element.style.setProperty('--own-curve', own ? `var(--${layerColour(own)})` : '');
    const behind = curves.behind(this.lane);
    const ofLens = lens.line(this.lane);
    const columns = ofLens?.parting ?? curves.parting([moods, ...behind.map((line) => line.moods)]);
    const parting = { columns, words: texts.of('board.curves.part-most'), besides: ofLens?.moods ?? [] };
    const drawn = lens.curve(this.lane, STEP_WIDTH);
    render(html`${curveTemplate(moods, STEP_WIDTH, behind, parting, drawn)}`, this.#curve);
  }

  get #lane(): BoardElement | undefined {
    return this.#board.element(this.lane);
  }

  #cellOf(step: BoardElement): Cell {
    let cell = this.cells.get(step.id);
    if (!cell) {
      cell = new Cell(step.id, this.lane);
      this.cells.set(step.id, cell);
    }
    return cell;
  }

  #labelOf(step: BoardElement): string {
    const lane = this.#lane;
    return `${lane ? nameOf(this.#board.texts, lane) : ''}, ${nameOf(this.#board.texts, step)}`;
  }

  #linesNow(): Lines | null {
    const { columns } = this.#board;
    let spans = false;
    const covers = new Map<string, number>();
    const cells = columns.map(({ step }, index): Spanning[] =>
      (step ? this.#board.cardsIn(step.id, this.lane) : []).map((card) => {
        const covered = card.span > 1 ? coveredColumns(columns, index, card.span) : 1;
        spans ||= covered > 1;
        covers.set(card.id, covered);
        return { id: card.id, covers: covered };
      }),
    );
    if (!spans) {
      return null;
    }
    const lines = packLines(cells);
    this.element.style.setProperty('--lines', String(Math.max(...lines.values(), 1)));
    return { line: (card) => lines.get(card) ?? 1, covers: (card) => covers.get(card) ?? 1 };
  }
}
