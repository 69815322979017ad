import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BoardElement, elementOf } from '../element-state.ts';
import { type Direction, fallbackSpot, nextSpot, type Places, type Spot } from './places.ts';

const stage = elementOf({ id: 'plan', type: 'stage' });
const steps = ['dream', 'compare'].map((id) => elementOf({ id, type: 'step', parent: 'plan' }));
const lanes = [
  elementOf({ id: 'actions', type: 'lane', kind: 'actions' }),
  elementOf({ id: 'emotion', type: 'lane', kind: 'emotion' }),
  elementOf({ id: 'pain', type: 'lane', kind: 'pain' }),
];
const card = (id: string, parent: string, lane: string) => elementOf({ id, type: 'card', parent, lane });
const cards = [
  card('one', 'dream', 'actions'),
  card('two', 'dream', 'actions'),
  card('mood', 'dream', 'emotion'),
  card('pain-1', 'dream', 'pain'),
];
const places: Places = {
  columns: steps.map((step) => ({ stage, step })),
  lanes,
  cardsIn: (step, lane) => cards.filter((each) => each.parent === step && each.lane === lane),
  element: (id): BoardElement | undefined => [stage, ...steps, ...lanes, ...cards].find((each) => each.id === id),
};

function walk(from: Spot, ...directions: Direction[]): Spot | null {
  return directions.reduce<Spot | null>((spot, direction) => spot && nextSpot(places, spot, direction), from);
}

test('down goes through the cards of a cell, then into the next lane', () => {
  assert.deepEqual(walk({ at: 'card', id: 'one' }, 'down'), { at: 'card', id: 'two' });
  assert.deepEqual(walk({ at: 'card', id: 'two' }, 'down'), { at: 'cell', step: 'dream', lane: 'emotion' });
});

test('up and down pass through an emotion lane by its cells, where they do not set the mood', () => {
  assert.deepEqual(walk({ at: 'card', id: 'two' }, 'down', 'down'), { at: 'card', id: 'pain-1' });
  assert.deepEqual(walk({ at: 'card', id: 'pain-1' }, 'up', 'up'), { at: 'card', id: 'two' });
});

test('up from the first lane leads to step and stage, and no further', () => {
  assert.deepEqual(walk({ at: 'card', id: 'one' }, 'up'), { at: 'step', id: 'dream' });
  assert.deepEqual(walk({ at: 'card', id: 'one' }, 'up', 'up'), { at: 'stage', id: 'plan' });
  assert.equal(walk({ at: 'stage', id: 'plan' }, 'up'), null);
});

test('sideways leads to empty cells and to the name of the lane', () => {
  assert.deepEqual(walk({ at: 'card', id: 'one' }, 'right'), { at: 'cell', step: 'compare', lane: 'actions' });
  assert.deepEqual(walk({ at: 'card', id: 'one' }, 'left'), { at: 'lane', id: 'actions' });
  assert.equal(walk({ at: 'cell', step: 'compare', lane: 'actions' }, 'right'), null);
});

test('where the focused card is gone, the focus goes to what stands beside it', () => {
  assert.deepEqual(fallbackSpot(places, 'dream', 'actions'), { at: 'card', id: 'one' });
  assert.deepEqual(fallbackSpot(places, 'compare', 'actions'), { at: 'cell', step: 'compare', lane: 'actions' });
  assert.deepEqual(fallbackSpot(places, 'gone', 'actions'), { at: 'lane', id: 'actions' });
});
