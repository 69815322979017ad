import { html, type TemplateResult } from 'lit';
import type { Board } from '../board.ts';
import { layerColour, layerHeading } from '../layers/layer-names.ts';
import { alignedColumns, alignedLanes } from './aligned.ts';
import { ComparedGrid } from './compared-grid.ts';
import type { LayerComparison } from './comparison.ts';
import { type Marked, markedBy } from './marked.ts';

/** Two layers as grids beside each other, which scroll together; what differs is marked in both. */
export class SideBySide {
  readonly #board: Board;
  readonly #grids: readonly [ComparedGrid, ComparedGrid];

  constructor(board: Board) {
    this.#board = board;
    this.#grids = [new ComparedGrid(board), new ComparedGrid(board)];
  }

  /** @param all also steps and lanes in which nothing differs */
  show(comparison: LayerComparison, all: boolean): void {
    const marked = markedBy(comparison);
    const [a, b] = comparison.sides;
    const columns = alignedColumns(a, b);
    const lanes = alignedLanes(a, b);
    const wanted = columns[0].map(({ step }, index) => all || isIn(marked, step?.id ?? columns[1][index].step?.id));
    [comparison.a, comparison.b].forEach((model, index) => {
      const grid = this.#grids[index];
      grid.board.show(
        model,
        columns[index].filter((_, column) => wanted[column]),
        lanes[index].filter((lane) => all || marked.lanes.has(lane.id)),
      );
      grid.view.drawAll();
    });
    void Promise.all(this.#grids.map((grid) => grid.view.drawn)).then(() => {
      this.#grids.forEach((grid) => grid.mark(marked, this.#board.texts.of('board.compare.kind.different')));
      this.#level();
    });
  }

  template(comparison: LayerComparison): TemplateResult {
    const { texts, model } = this.#board;
    return html`<div class="beside">
      ${[comparison.a, comparison.b].map(({ layer }, index) => {
        const known = model.layers.get(layer);
        const name = layerHeading(texts, known);
        return html`<section class=${layerColour(known)} style="--layer:var(--tint)" aria-label=${name}>
          <h3 dir="auto">${name}</h3>
          <div
            class="scroller beside-scroller"
            tabindex="0"
            role="group"
            aria-label=${name}
            @scroll=${this.#scrolled}
            @keydown=${this.#grids[index].onKey}
          >
            ${this.#grids[index].view.element}
          </div>
        </section>`;
      })}
    </div>`;
  }

  /** Gives the rows that belong together one height. */
  #level(): void {
    const [rows, others] = this.#grids.map((grid) => grid.rows());
    [...rows, ...others].forEach((row) => (row.style.minHeight = ''));
    const heights = rows.map((row, index) => Math.max(row.offsetHeight, others[index]?.offsetHeight ?? 0));
    heights.forEach((height, index) => {
      [rows[index], others[index]].forEach((row) => row && (row.style.minHeight = `${height}px`));
    });
  }

  #scrolled = (event: Event): void => {
    const here = event.currentTarget as HTMLElement;
    const scrollers = here.closest('.beside')?.querySelectorAll<HTMLElement>('.beside-scroller') ?? [];
    scrollers.forEach((other) => other !== here && other.scrollTo(here.scrollLeft, here.scrollTop));
  };
}

function isIn(marked: Marked, step: string | undefined): boolean {
  return step !== undefined && marked.steps.has(step);
}
