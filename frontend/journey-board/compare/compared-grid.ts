import type { Board } from '../board.ts';
import { cellKey } from '../element-index.ts';
import { GridView } from '../grid/grid-view.ts';
import { Editor } from '../input/editor.ts';
import { FocusKeeper } from '../input/focus-keeper.ts';
import { ComparedBoard } from './compared-board.ts';
import type { Marked } from './marked.ts';
import { readByKeys } from './reading-keys.ts';

/** One of two grids beside each other. */
export class ComparedGrid {
  readonly board: ComparedBoard;
  readonly view: GridView;
  readonly #focus: FocusKeeper;

  constructor(board: Board) {
    this.board = new ComparedBoard(board);
    const nothingToWrite = new Editor(this.board, () => {}, () => {});
    this.view = new GridView(this.board, nothingToWrite);
    this.#focus = new FocusKeeper(this.board, this.view.element);
  }

  readonly onKey = (event: KeyboardEvent): void => readByKeys(event, this.board, this.#focus);

  /** Marks what differs, in words too. */
  mark({ cells, elements }: Marked, words: string): void {
    for (const node of this.view.element.querySelectorAll<HTMLElement>('[data-at]')) {
      const { at, id, step, lane } = node.dataset;
      const differs = at === 'cell' ? cells.has(cellKey(step ?? '', lane ?? '')) : at !== 'card' && elements.has(id ?? '');
      node.classList.toggle('differing', differs);
      if (at === 'cell') {
        node.ariaDescription = differs ? words : null;
      }
    }
  }

  /** The rows of heads and lanes, from the top. */
  rows(): HTMLElement[] {
    return [...this.view.element.querySelectorAll<HTMLElement>('.stages, .steps, .lane')];
  }
}
