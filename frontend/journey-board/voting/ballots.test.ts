import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BoardElement } from '../element-state.ts';
import type { CarriedItem } from '../items/items.ts';
import { Ballots, type OpenBallot } from './ballots.ts';

const card = (id: string) => ({ id }) as BoardElement;
const item = (id: string) => ({ id, kind: 'pain-point', title: id, status: 'open', cards: [id] }) as CarriedItem;
const onCards = { of: (on: BoardElement) => (on.id === 'plain' ? null : item(on.id)) };
const ballot = (left: number, marks: Record<string, number>, round = 'r', items = ['late', 'dear']): OpenBallot => ({
  round, left, cap: 3, items, marks,
});

test('a card that is voted on has its own votes, and may get more while some are left and the cap is not reached', () => {
  const ballots = new Ballots(onCards);
  ballots.take([ballot(2, { late: 3 })]);
  assert.equal(ballots.of(card('late'))?.given, 3);
  assert.equal(ballots.of(card('late'))?.mayGive, false);
  assert.equal(ballots.of(card('dear'))?.mayGive, true);
  ballots.take([ballot(0, { late: 3, dear: 2 })]);
  assert.equal(ballots.of(card('dear'))?.mayGive, false);
});

test('other cards are not voted on', () => {
  const ballots = new Ballots(onCards);
  ballots.take([ballot(5, {})]);
  assert.equal(ballots.of(card('plain')), null);
  assert.equal(ballots.of(card('seats')), null);
});

test('only what looks otherwise is drawn again', () => {
  const ballots = new Ballots(onCards);
  assert.deepEqual(ballots.take([ballot(5, {})]), new Set(['late', 'dear']));
  assert.deepEqual(ballots.take([ballot(4, { late: 1 })]), new Set(['late']));
  assert.deepEqual(ballots.take([ballot(4, { late: 1 })]), new Set());
  assert.deepEqual(ballots.take([]), new Set(['late', 'dear']));
});

test('what is in two rounds is voted on in the first of them', () => {
  const ballots = new Ballots(onCards);
  ballots.take([ballot(5, {}, 'newer', ['late']), ballot(5, {}, 'older')]);
  assert.equal(ballots.of(card('late'))?.round, 'newer');
  assert.equal(ballots.of(card('dear'))?.round, 'older');
});
