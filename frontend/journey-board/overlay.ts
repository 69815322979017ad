import { rankBetween } from '../live/rank.ts';
import { type BoardElement, elementOf } from './element-state.ts';
import { layLayerOp } from './layer-overlay.ts';
import type { LayerView } from './layer-view.ts';
import { channelProperty, CHECKED, HIDDEN, loggedPosition, loggedValue, POSITION, withLogged } from './logged.ts';
import type { AddOp, LayerOp, MoveOp, Op, SetOp, TagOp } from './protocol.ts';
import type { RawBoard } from './raw-board.ts';
import { storedQuestion } from './questions.ts';
import { storedText } from '../live/texts.ts';

/** What an unanswered command is laid on: one layer of the board, as it is seen with all that was laid before. */
export interface Ground {
  readonly raw: RawBoard;
  readonly view: LayerView;
  /** Shows what was just laid. */
  readonly show: () => void;
}

/**
 * Lays the operations of an unanswered command over the board by the server's own rules, so that its author sees at
 * once what the answer will bring. What the server would refuse is left out. What the server finds in the log (undo, redo,
 * the way back) shows nothing before its answer.
 */
export function layOver(ground: Ground, ops: readonly Op[]): void {
  ops.forEach((op) => {
    layOne(ground, op);
    ground.show();
  });
}

function layOne(ground: Ground, op: Op): void {
  switch (op.op) {
    case 'add':
      return add(ground, op);
    case 'set':
      return set(ground, op);
    case 'tag':
    case 'untag':
      return tag(ground, op);
    case 'move':
      return move(ground, op);
    case 'remove':
      return remove(ground, op.element);
    case 'undo':
    case 'redo':
      return undefined;
    default:
      return layLayerOp(ground, op as LayerOp);
  }
}

function add(ground: Ground, op: AddOp): void {
  const { raw, view } = ground;
  if (!view.get(op.parent) || (op.lane !== undefined && !view.get(op.lane))) {
    return;
  }
  const point = op.type === 'card' && view.get(op.lane ?? '')?.kind === 'emotion';
  const mood = point ? (op.mood ?? 0) : op.mood;
  const standing = point ? view.point(op.parent, op.lane ?? '') : undefined;
  if (standing) {
    say(ground, standing, 'mood', mood === null || mood === undefined ? null : String(mood));
    return;
  }
  const channels = [...new Set(op.channels?.map(storedText))].sort();
  const text = storedText(op.text);
  const question = storedQuestion(op.question ?? '');
  const element = elementOf({ ...op, id: op.element, layer: view.layer, text, question, mood, channels });
  raw.lay(op.element, { ...element, rank: rankAfter(view, element, op.after) });
}

function set(ground: Ground, op: SetOp): void {
  const element = ground.view.get(op.element);
  if (element) {
    say(ground, element, op.property, loggedValue({ ...element, [op.property]: stored(op) }, op.property));
  }
}

function stored(op: SetOp): SetOp['value'] {
  switch (op.property) {
    case 'text':
      return storedText(op.value);
    case 'question':
      return storedQuestion(op.value);
    default:
      return op.value;
  }
}

function tag(ground: Ground, op: TagOp): void {
  const element = ground.view.get(op.element);
  if (element) {
    say(ground, element, channelProperty(storedText(op.channel)), op.op === 'tag' ? '1' : null);
  }
}

function move(ground: Ground, op: MoveOp): void {
  const { view } = ground;
  const element = view.get(op.element);
  if (!element || !view.get(op.parent) || (op.lane !== undefined && !view.get(op.lane))) {
    return;
  }
  const moved = { ...element, parent: op.parent, lane: op.lane ?? null };
  say(ground, element, POSITION, loggedPosition({ ...moved, rank: rankAfter(view, moved, op.after) }));
}

function remove(ground: Ground, id: string): void {
  const { raw, view } = ground;
  if (!view.get(id)) {
    return;
  }
  if (raw.get(id)?.layer === view.layer) {
    raw.lay(id, undefined);
  } else if (view.layer !== null) {
    raw.layValue({ layer: view.layer, element: id, property: HIDDEN, value: '1' });
  }
}

/** Gives an element of the layer another value, or makes the layer say it of one from below; the same as below is no word. */
export function say({ raw, view }: Ground, element: BoardElement, property: string, value: string | null): void {
  const { layer } = view;
  const own = raw.get(element.id);
  // What a map is called it is called in every layer.
  const title = element.type === 'map' && property === 'text';
  if (layer === null || own?.layer === layer || title) {
    if (own) {
      raw.lay(element.id, withLogged(own, property, value));
    }
    return;
  }
  const under = view.below?.get(element.id);
  const below = under && property === POSITION ? view.below!.place(element.id) : under && loggedValue(under, property);
  const gone = property !== POSITION && below === value;
  const was = raw.value(layer, element.id, property)?.was ?? below;
  raw.layValue({ layer, element: element.id, property, value, was, gone });
  raw.layValue({ layer, element: element.id, property: CHECKED, gone: true });
}

function rankAfter(view: LayerView, element: BoardElement, after: string | null): string {
  const others = view.index.siblings(element).filter((sibling) => sibling.id !== element.id);
  const index = after === null ? 0 : others.findIndex((sibling) => sibling.id === after) + 1 || others.length;
  return rankBetween(others[index - 1]?.rank ?? null, others[index]?.rank ?? null);
}
