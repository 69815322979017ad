import type { Board } from '../board.ts';
import { cellKey } from '../element-index.ts';
import { placesOf, placesOfCell } from '../evidence/places.ts';
import type { BoardElement } from '../element-state.ts';

/** What the page around the board is told of what the panel shows. */
export interface SelectionDetail {
  /** An element's id, or the key of a cell. */
  readonly selected: string;
  /** The variant that is looked at; null for the base. */
  readonly layer: string | null;
  /** It and all that stands in it: ids of elements, keys of cells. */
  readonly within: readonly string[];
}

/** So many places are told; no stage has more that anybody could oversee. */
const MOST_WITHIN = 2_000;

/** A cell, by the key that it is selected with; null for an element's id. */
export function cellOf(board: Board, selected: string | null): { readonly step: BoardElement; readonly lane: BoardElement } | null {
  const [step, lane] = (selected ?? '').split('|').map((id) => board.element(id));
  return step && lane ? { step, lane } : null;
}

/** Whether what is selected is still seen. */
export function isSelectable(board: Board, selected: string): boolean {
  return board.element(selected) !== undefined || cellOf(board, selected) !== null;
}

export function selectionDetail(board: Board, selected: string | null): SelectionDetail | null {
  const cell = cellOf(board, selected);
  const element = board.element(selected ?? '');
  const { model } = board;
  if (cell) {
    return detail(board, cellKey(cell.step.id, cell.lane.id), placesOfCell(model, cell.step.id, cell.lane.id));
  }
  return element ? detail(board, element.id, placesOf(model, element, model.steps())) : null;
}

function detail(board: Board, selected: string, within: Iterable<string>): SelectionDetail {
  return { selected, layer: board.model.layer, within: [...within].slice(0, MOST_WITHIN) };
}
