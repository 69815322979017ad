import { render } from 'lit';
import { type Board, isEmotion, nameOf } from '../board.ts';
import type { BoardChange } from '../board-change.ts';
import { cellKey } from '../element-index.ts';
import type { Editor } from '../input/editor.ts';
import { PLAIN } from '../lens/lens.ts';
import type { Cell } from './cell.ts';
import { headsTemplate } from './heads.ts';
import { LaneRow, STEP_WIDTH } from './lane-row.ts';
import { inSlices } from './slices.ts';

/**
 * Draws the grid by hand: heads as one template, rows and cells each on their own, so that a change of one cell draws
 * one cell. What a big board needs at first is drawn in slices, the rows on top first, so that the page stays alive.
 */
export class GridView {
  readonly element = document.createElement('div');
  readonly #heads = document.createElement('div');
  readonly #lanes = document.createElement('div');
  readonly #rows = new Map<string, LaneRow>();
  readonly #board: Board;
  readonly #editor: Editor;
  #undrawn: Promise<void> = Promise.resolve();

  constructor(board: Board, editor: Editor) {
    this.#board = board;
    this.#editor = editor;
    this.element.className = 'grid';
    this.element.role = 'grid';
    this.#heads.className = 'heads';
    this.#heads.role = 'rowgroup';
    this.#lanes.className = 'lanes';
    this.#lanes.role = 'rowgroup';
    this.element.append(this.#heads, this.#lanes);
    this.element.style.setProperty('--step-width', `${STEP_WIDTH}px`);
  }

  /** Settles when everything is drawn. */
  get drawn(): Promise<void> {
    return this.#undrawn;
  }

  /** Draws everything. */
  drawAll(): void {
    this.#arrangeRows();
    this.element.dataset.lens = this.#board.lens.name;
    this.drawHeads();
    this.#rows.forEach((row) => row.drawHead());
    const cells = [...this.#rows.values()].flatMap((row) => [...row.cells.values()]);
    cells.forEach((cell) => (cell.drawn = false));
    this.#undrawn = inSlices(this.#work(true));
  }

  /** Draws what a change concerns. */
  update(change: BoardChange): void {
    if (change.structure) {
      this.#arrangeRows();
      this.#arrangeCells();
    }
    if (change.structure || change.map || change.columns.size > 0) {
      this.drawHeads();
    }
    change.rows.forEach((lane) => this.#rows.get(lane)?.drawHead());
    if (change.structure) {
      this.#rows.forEach((row) => row.draw([]));
      this.#undrawn = inSlices(this.#work(false));
    } else if (change.rows.size > 0 || change.columns.size > 0) {
      this.#rows.forEach((row) => row.nameCells());
    }
    this.drawCells(change.cells);
    if (this.#board.lens !== PLAIN) {
      // What lies in a step is what its head counts, and what its customers felt.
      this.drawHeads();
      this.drawCurves();
    }
  }

  /** Draws what the lens shows: there is another, or it shows something else. */
  drawLens(): void {
    this.element.dataset.lens = this.#board.lens.name;
    this.drawHeads();
    this.#rows.forEach((row) => row.drawLens());
  }

  drawHeads(): void {
    const { map } = this.#board.model;
    this.element.ariaLabel = map ? nameOf(this.#board.texts, map) : null;
    render(headsTemplate(this.#board, this.#editor), this.#heads);
  }

  /** Draws one element again: its selection, or the field in it, changed. */
  drawElement(id: string): void {
    const element = this.#board.element(id);
    if (id.includes('|')) {
      this.drawCells([id]);
    } else if (element?.type === 'card') {
      this.drawCells([cellKey(element.parent ?? '', element.lane ?? '')]);
    } else if (element?.type === 'lane') {
      this.#rows.get(id)?.drawHead();
    } else if (element) {
      this.drawHeads();
    }
  }

  drawCells(keys: Iterable<string>): void {
    const byRow = new Map<LaneRow, Cell[]>();
    for (const key of keys) {
      const [step, lane] = key.split('|');
      const row = this.#rows.get(lane);
      const cell = row?.cells.get(step);
      if (row && cell) {
        byRow.set(row, [...(byRow.get(row) ?? []), cell]);
      }
    }
    byRow.forEach((cells, row) => row.draw(cells));
  }

  /** Draws the curves of emotion lanes again: those of other layers changed, or others are wanted. */
  drawCurves(): void {
    for (const lane of this.#board.lanes.filter(isEmotion)) {
      this.#rows.get(lane.id)?.drawHead();
      this.#rows.get(lane.id)?.drawCurve();
    }
  }

  row(lane: string): LaneRow | undefined {
    return this.#rows.get(lane);
  }

  /** Brings the rows in line with the lanes. */
  #arrangeRows(): void {
    const { columns, lanes } = this.#board;
    this.element.style.setProperty('--columns', String(columns.length));
    this.element.ariaColCount = String(columns.length + 1);
    this.element.ariaRowCount = String(lanes.length + 2);
    const kept = new Set(lanes.map((lane) => lane.id));
    for (const [id, row] of this.#rows) {
      if (!kept.has(id)) {
        row.element.remove();
        this.#rows.delete(id);
      }
    }
    lanes.forEach((lane, index) => {
      const row = this.#rows.get(lane.id) ?? new LaneRow(this.#board, this.#editor, lane);
      if (!this.#rows.has(lane.id)) {
        this.#rows.set(lane.id, row);
        row.drawHead();
      }
      if (this.#lanes.children[index] !== row.element) {
        this.#lanes.insertBefore(row.element, this.#lanes.children[index] ?? null);
      }
    });
  }

  #arrangeCells(): void {
    this.#board.lanes.forEach((lane, index) => this.#rows.get(lane.id)?.arrange(rowIndex(index)));
  }

  /** What is to be drawn, row by row. A row may be gone by the time its turn comes. */
  *#work(arranging: boolean): Iterable<() => void> {
    for (const [index, lane] of this.#board.lanes.entries()) {
      const row = this.#rows.get(lane.id);
      if (row && arranging) {
        yield () => row.arrange(rowIndex(index));
      }
      for (const cells of row ? chunks(row) : []) {
        yield () => row?.draw(cells);
      }
    }
  }
}

/** Below the rows of stages and steps; the first row has number 1. */
function rowIndex(lane: number): number {
  return lane + 3;
}

const CELLS_AT_ONCE = 20;

function chunks(row: LaneRow): Cell[][] {
  const undrawn = [...row.cells.values()].filter((cell) => !cell.drawn);
  const groups: Cell[][] = [];
  for (let start = 0; start < undrawn.length; start += CELLS_AT_ONCE) {
    groups.push(undrawn.slice(start, start + CELLS_AT_ONCE));
  }
  return groups;
}
