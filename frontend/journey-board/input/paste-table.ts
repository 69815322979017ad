import { newId } from '../../live/ids.ts';
import { type Board, isEmotion } from '../board.ts';
import { clampMood } from '../grid/mood.ts';
import { LIMITS, type Op } from '../protocol.ts';
import { tableOf } from './paste.ts';

/**
 * Puts a table from a spreadsheet into the cells from a step and lane on to the right and down: one command, one undo.
 * Empty cells of the table are left out. In an emotion lane numbers are moods, other words are left out.
 *
 * @return how many cells were filled, and how many did not fit
 */
export function pasteTable(board: Board, text: string, step: string, lane: string): { filled: number; left: number } {
  const steps = board.model.steps();
  const [column, row] = [steps.findIndex((each) => each.id === step), board.lanes.findIndex((each) => each.id === lane)];
  const ops: Op[] = [];
  let left = 0;
  tableOf(text).forEach((cells, down) =>
    cells.forEach((words, right) => {
      if (words.trim() === '') {
        return;
      }
      const op = addOp(board, steps[column + right]?.id, board.lanes[row + down]?.id, words);
      if (op && ops.length < LIMITS.group) {
        ops.push(op);
      } else {
        left++;
      }
    }),
  );
  if (ops.length > 0) {
    board.session.perform(ops);
  }
  return { filled: ops.length, left };
}

function addOp(board: Board, step: string | undefined, lane: string | undefined, text: string): Op | null {
  if (!step || !lane) {
    return null;
  }
  const emotion = isEmotion(board.element(lane));
  const mood = Number(text.trim().replace('\u2212', '-'));
  if (emotion && !Number.isFinite(mood)) {
    return null;
  }
  const after = emotion ? null : (board.cardsIn(step, lane).at(-1)?.id ?? null);
  const card = { op: 'add', element: newId(), type: 'card', parent: step, lane, after } as const;
  return emotion ? { ...card, text: '', mood: clampMood(Math.round(mood)) } : { ...card, text };
}
