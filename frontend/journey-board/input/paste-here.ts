import type { Board } from '../board.ts';
import type { FocusKeeper } from './focus-keeper.ts';
import { isTable } from './paste.ts';
import { pasteTable } from './paste-table.ts';

/** Pastes a text, or the cells of a table, into the cell that has the keyboard and those right of and below it. */
export function pasteHere(board: Board, focus: FocusKeeper, event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const spot = focus.spotOf(event.composedPath()[0] as Element);
  const { step, lane } = focus.place;
  if (!spot || !step || !lane || !board.mayEdit || text.trim() === '') {
    return;
  }
  event.preventDefault();
  const { filled, left } = pasteTable(board, isTable(text) ? text : quoted(text), step, lane);
  if (left > 0) {
    board.tell(board.texts.of('board.paste.left', filled, left));
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
