import type { ElementIndex } from './element-index.ts';
import { type BoardElement, elementOf } from './element-state.ts';
import type { AddOp, MoveOp, Op, SetOp, TagOp } from './protocol.ts';
import { rankBetween } from './rank.ts';
import { storedQuestion, storedText } from './texts.ts';

type Put = (id: string, element: BoardElement | undefined) => void;

/**
 * Lays the operations of an unanswered command over the board by the server's own rules, so that its author sees at
 * once what the answer will bring. What the server would refuse is left out. Undo and redo are found by the server:
 * nothing shows before their answer.
 */
export function layOver(board: ElementIndex, put: Put, ops: readonly Op[]): void {
  ops.forEach((op) => {
    switch (op.op) {
      case 'add':
        return add(board, put, op);
      case 'set':
        return change(board, put, op.element, valueOf(op));
      case 'tag':
      case 'untag':
        return tag(board, put, op);
      case 'move':
        return move(board, put, op);
      case 'remove':
        return put(op.element, undefined);
      default:
        return undefined;
    }
  });
}

function add(board: ElementIndex, put: Put, op: AddOp): void {
  if (!board.get(op.parent) || (op.lane !== undefined && !board.get(op.lane))) {
    return;
  }
  const point = op.type === 'card' && board.get(op.lane ?? '')?.kind === 'emotion';
  const mood = point ? (op.mood ?? 0) : op.mood;
  const standing = point ? board.cards(op.parent, op.lane ?? '')[0] : undefined;
  if (standing) {
    change(board, put, standing.id, { mood });
    return;
  }
  const channels = [...new Set(op.channels?.map(storedText))].sort();
  const element = elementOf({ ...op, id: op.element, text: storedText(op.text), question: storedQuestion(op.question ?? ''), mood, channels });
  put(op.element, { ...element, rank: rankAfter(board, element, op.after) });
}

function valueOf(op: SetOp): Partial<BoardElement> {
  switch (op.property) {
    case 'text':
      return { text: storedText(op.value) };
    case 'question':
      return { question: storedQuestion(op.value) };
    default:
      return { [op.property]: op.value };
  }
}

function change(board: ElementIndex, put: Put, id: string, values: Partial<BoardElement>): void {
  const element = board.get(id);
  if (element) {
    put(id, { ...element, ...values });
  }
}

function tag(board: ElementIndex, put: Put, op: TagOp): void {
  const channel = storedText(op.channel);
  const others = (board.get(op.element)?.channels ?? []).filter((other) => other !== channel);
  change(board, put, op.element, { channels: op.op === 'tag' ? [...others, channel].sort() : others });
}

function move(board: ElementIndex, put: Put, op: MoveOp): void {
  const element = board.get(op.element);
  if (!element || !board.get(op.parent) || (op.lane !== undefined && !board.get(op.lane))) {
    return;
  }
  const moved = { ...element, parent: op.parent, lane: op.lane ?? null };
  put(op.element, { ...moved, rank: rankAfter(board, moved, op.after) });
}

function rankAfter(board: ElementIndex, element: BoardElement, after: string | null): string {
  const others = board.siblings(element).filter((sibling) => sibling.id !== element.id);
  const index = after === null ? 0 : others.findIndex((sibling) => sibling.id === after) + 1 || others.length;
  return rankBetween(others[index - 1]?.rank ?? null, others[index]?.rank ?? null);
}
