import type { BoardElement } from '../journey-board/element-state.ts';
import type { BoardModel } from '../journey-board/model.ts';
import type { Op } from '../journey-board/protocol.ts';
import { isDifference } from '../journey-board/raw-board.ts';
import type { Random } from './random.ts';

/** What somebody might do with what is otherwise in the variant that they look at; nothing in the base. */
export function randomLayerOp(model: BoardModel, random: Random): Op | null {
  const makers = [reset, reset, promote, promote, keep, check, check, check, uncheck];
  return model.layer === null ? null : random.pick(makers)!(model, random);
}

/** "I meant only families", for something that I did in the layer below as one of these revisions. */
export function randomOnly(revisions: readonly number[], random: Random): Op | null {
  const revision = random.pick(revisions.slice(-3));
  return revision === undefined ? null : { op: 'only', revision };
}

function reset(model: BoardModel, random: Random): Op | null {
  if (random.chance(0.05)) {
    return { op: 'reset' };
  }
  const element = different(model, random);
  return element === undefined ? null : { op: 'reset', element, property: propertyOf(model, element, random) };
}

function promote(model: BoardModel, random: Random): Op | null {
  const element = different(model, random);
  if (element === undefined) {
    return null;
  }
  const along = random.chance(0.7) ? ownParents(model, model.get(element)) : undefined;
  const asked = random.chance(0.7) ? (model.revision ?? undefined) : undefined;
  return { op: 'promote', element, property: propertyOf(model, element, random), along, asked };
}

function keep(model: BoardModel, random: Random): Op | null {
  const element = different(model, random);
  const property = element === undefined ? undefined : random.pick(propertiesOf(model, element));
  return element === undefined || property === undefined ? null : { op: 'keep', element, property };
}

function check(model: BoardModel, random: Random): Op | null {
  const step = random.pick(model.steps());
  const lane = random.pick(model.lanes());
  const card = step && lane ? random.pick(model.cardsIn(step.id, lane.id)) : undefined;
  const element = card ?? random.pick([step, lane, ...model.stages()]);
  return element ? { op: 'check', element: element.id } : null;
}

function uncheck(model: BoardModel, random: Random): Op | null {
  const checked = [...model.stages(), ...model.steps(), ...model.lanes()].filter(({ state }) => state?.checked !== 'no');
  const element = random.pick(checked);
  return element ? { op: 'uncheck', element: element.id } : null;
}

function different(model: BoardModel, random: Random): string | undefined {
  return random.pick([...model.raw.different(model.layer!)]);
}

function propertyOf(model: BoardModel, element: string, random: Random): string | undefined {
  return random.chance(0.5) ? random.pick(propertiesOf(model, element)) : undefined;
}

function propertiesOf(model: BoardModel, element: string): readonly string[] {
  const said = [...model.raw.said(element)].filter((value) => isDifference(value, model.layer!));
  return said.map(({ property }) => property);
}

function ownParents(model: BoardModel, element: BoardElement | undefined): string[] {
  const above = [element?.parent, element?.lane].map((id) => (id ? model.get(id) : undefined));
  return above.flatMap((each) => (each ? [...ownParents(model, each), ...(each.state?.own ? [each.id] : [])] : []));
}
