import type { BoardElement } from '../journey-board/element-state.ts';
import type { BoardModel } from '../journey-board/model.ts';
import { type AddOp, COLOURS, LANE_KINDS, LIMITS, type Op } from '../journey-board/protocol.ts';
import { newId } from '../live/ids.ts';
import { randomLayerOp, randomOnly } from './random-layer-commands.ts';
import type { Random } from './random.ts';

const WORDS = ['Fahrkarte', 'timetable', '🚆', 'Zug\nfällt aus', 'مرحبا', 'e\u0301', ' outer space ', '<b>bold</b>', ''];
const CHANNELS = ['app', 'web shop', 'phone', 'branch'];

/**
 * A command such as a person might give who sees this board; some are refused, as others change it meanwhile.
 *
 * @param below the revisions that the same person made in the layer below
 */
export function randomCommand(model: BoardModel, random: Random, below: readonly number[] = []): readonly Op[] {
  const kind = random.next();
  const only = model.layer !== null && kind > 0.97 ? randomOnly(below, random) : null;
  if (only) {
    return [only];
  }
  if (kind < 0.12) {
    return [{ op: random.chance(0.6) ? 'undo' : 'redo' }];
  }
  const size = kind < 0.2 ? 1 + random.below(5) : 1;
  const ops = Array.from({ length: size }, () => randomOp(model, random)).filter((op) => op !== null);
  return ops.length > 0 ? ops : [addColumn(model, random)];
}

function randomOp(model: BoardModel, random: Random): Op | null {
  const makers = [addColumn, addLane, addCard, addCard, setText, setText, setQuestion, setMood, setColour, setSpan, setLoop, tag, move, move, remove];
  const inLayer = random.chance(0.2) ? randomLayerOp(model, random) : null;
  return inLayer ?? random.pick(makers)!(model, random);
}

function addColumn(model: BoardModel, random: Random): Op {
  const stage = random.pick(model.stages());
  return stage && random.chance(0.75)
    ? add('step', stage.id, model.stepsOf(stage.id), random)
    : add('stage', model.mapId, model.stages(), random);
}

function addLane(model: BoardModel, random: Random): Op {
  return { ...add('lane', model.mapId, model.lanes(), random), kind: random.pick(LANE_KINDS)! };
}

function addCard(model: BoardModel, random: Random): Op | null {
  const step = random.pick(model.steps());
  const lane = random.pick(model.lanes());
  if (!step || !lane) {
    return null;
  }
  const card = add('card', step.id, model.cardsIn(step.id, lane.id), random);
  return lane.kind === 'emotion'
    ? { ...card, lane: lane.id, mood: mood(random) }
    : { ...card, lane: lane.id, span: 1 + random.below(3), channels: random.chance(0.3) ? [...CHANNELS] : [] };
}

function add(type: AddOp['type'], parent: string, siblings: readonly BoardElement[], random: Random): AddOp {
  const text = type === 'card' ? words(random) : title(random);
  return { op: 'add', element: newId(), type, parent, after: neighbour(siblings, random), text };
}

function setText(model: BoardModel, random: Random): Op | null {
  const element = anyElement(model, random);
  const value = element?.type === 'card' ? words(random) : title(random);
  return element && { op: 'set', element: element.id, property: 'text', value };
}

function setQuestion(model: BoardModel, random: Random): Op | null {
  const stage = random.pick(model.stages());
  return stage ? { op: 'set', element: stage.id, property: 'question', value: words(random) } : null;
}

function setMood(model: BoardModel, random: Random): Op | null {
  const card = anyCard(model, random);
  return card && { op: 'set', element: card.id, property: 'mood', value: mood(random) };
}

function setColour(model: BoardModel, random: Random): Op | null {
  const card = anyCard(model, random);
  const value = random.chance(0.2) ? null : random.pick(COLOURS)!;
  return card && { op: 'set', element: card.id, property: 'colour', value };
}

function setSpan(model: BoardModel, random: Random): Op | null {
  const card = anyCard(model, random);
  return card && { op: 'set', element: card.id, property: 'span', value: 1 + random.below(5) };
}

function setLoop(model: BoardModel, random: Random): Op {
  return { op: 'set', element: model.mapId, property: 'loop', value: random.chance(0.5) };
}

function tag(model: BoardModel, random: Random): Op | null {
  const card = anyCard(model, random);
  return card && { op: random.chance(0.6) ? 'tag' : 'untag', element: card.id, channel: random.pick(CHANNELS)! };
}

function move(model: BoardModel, random: Random): Op | null {
  const element = anyElement(model, random);
  const to = element && element.type === 'step' ? random.pick(model.stages()) : undefined;
  const step = element && element.type === 'card' ? random.pick(model.steps()) : undefined;
  if (!element || element.type === 'map') {
    return null;
  }
  if (!step) {
    const parent = to?.id ?? element.parent!;
    const siblings = to ? model.stepsOf(to.id) : model.siblingsOf(element);
    return { op: 'move', element: element.id, parent, after: neighbour(without(siblings, element), random) };
  }
  const lane = random.chance(0.5) ? element.lane! : random.pick(model.lanes())!.id;
  const after = neighbour(without(model.cardsIn(step.id, lane), element), random);
  return { op: 'move', element: element.id, parent: step.id, lane, after };
}

function remove(model: BoardModel, random: Random): Op | null {
  const element = anyElement(model, random);
  const large = element?.type === 'stage' || element?.type === 'lane';
  if (!element || element.type === 'map' || (large && random.chance(0.7))) {
    return null;
  }
  const asked = random.chance(0.7) ? (model.revision ?? undefined) : undefined;
  return { op: 'remove', element: element.id, asked };
}

function anyElement(model: BoardModel, random: Random): BoardElement | null {
  const some = [random.pick(model.stages()), random.pick(model.steps()), random.pick(model.lanes()), model.map];
  return random.chance(0.5) ? (random.pick(some) ?? null) : anyCard(model, random);
}

function anyCard(model: BoardModel, random: Random): BoardElement | null {
  const cells = model.steps().flatMap((step) => model.lanes().map((lane) => model.cardsIn(step.id, lane.id)));
  return random.pick(cells.flat()) ?? null;
}

function neighbour(siblings: readonly BoardElement[], random: Random): string | null {
  return random.chance(0.3) ? null : (random.pick(siblings)?.id ?? null);
}

function without(elements: readonly BoardElement[], element: BoardElement): readonly BoardElement[] {
  return elements.filter((other) => other.id !== element.id);
}

function mood(random: Random): number {
  return random.below(2 * LIMITS.mood + 1) - LIMITS.mood;
}

function words(random: Random): string {
  return `${random.pick(WORDS)}${random.chance(0.5) ? random.below(1000) : ''}`;
}

function title(random: Random): string {
  return `${random.pick(WORDS)}${random.below(1000)}`;
}
