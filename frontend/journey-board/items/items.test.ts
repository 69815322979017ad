import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Board } from '../board.ts';
import { BoardModel } from '../model.ts';
import type { WireElement } from '../protocol.ts';
import { FrameParts } from '../frame-parts.ts';
import { type CarriedItem, Items } from './items.ts';

const ELEMENTS: readonly WireElement[] = [
  { id: 'map', type: 'map' },
  { id: 'shop', type: 'stage', parent: 'map', rank: 'i' },
  { id: 'choose', type: 'step', parent: 'shop', rank: 'd' },
  { id: 'pains', type: 'lane', parent: 'map', rank: 'i', kind: 'pain' },
  { id: 'thoughts', type: 'lane', parent: 'map', rank: 'r', kind: 'thoughts' },
  { id: 'dear', type: 'card', parent: 'choose', lane: 'pains', rank: 'd' },
  { id: 'moved', type: 'card', parent: 'choose', lane: 'thoughts', rank: 'i' },
];
const item = (title: string, ...cards: string[]): CarriedItem => ({ id: title, kind: 'pain-point', title, status: 'open', cards });

function opened() {
  const model = new BoardModel('map');
  model.load(1, ELEMENTS, [], []);
  const items = new Items({ model, element: (id: string) => model.get(id) } as unknown as Board);
  return { items, titleOf: (card: string) => items.of(model.get(card)!)?.title ?? null };
}

test('a card has the title of what it carries, and only cells with another look are drawn again', () => {
  const { items, titleOf } = opened();
  assert.deepEqual(items.take([item('Too dear', 'dear')]), ['choose|pains']);
  assert.equal(titleOf('dear'), 'Too dear');
  assert.deepEqual(items.take([item('Too dear', 'dear')]), []);
  assert.deepEqual(items.take([{ ...item('Too dear', 'dear'), status: 'solved' }]), ['choose|pains']);
  assert.deepEqual(items.take([]), ['choose|pains']);
  assert.equal(titleOf('dear'), null);
});

test('a card that was moved to a lane of something else carries nothing there', () => {
  const { items, titleOf } = opened();
  items.take([item('Too dear', 'moved', 'not on this board')]);
  assert.equal(titleOf('moved'), null);
});

test('what comes in several frames is taken with the last of them, and the next first one begins anew', () => {
  const arrival = new FrameParts<CarriedItem>();
  const [one, two] = [item('one', 'dear'), item('two', 'moved')];
  assert.equal(arrival.take({ first: true, items: [one], more: true }), null);
  assert.deepEqual(arrival.take({ items: [two] }), [one, two]);
  assert.deepEqual(arrival.take({ first: true, items: [two] }), [two]);
});
