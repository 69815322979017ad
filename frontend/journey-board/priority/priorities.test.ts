import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FrameParts } from '../frame-parts.ts';
import type { PriorityFrame } from './frames.ts';
import { heatLevel, voteLevel } from './levels.ts';
import { Priority, type RankedItem } from './priorities.ts';

const PRIORITY = new Priority({
  items: [
    [1, 900, 13, true, ['a', 'a2']],
    [2, 500, null, true, ['b']],
    [3, 400, 4, false, ['solved']],
  ],
});

test('an item with two cards in a place counts once', () => {
  assert.deepEqual(PRIORITY.of(['a', 'a2', 'elsewhere']), { hurting: 1, ranks: [1], heat: 0.9, votes: 13 });
});

test('what is solved hurts no more, and keeps its votes', () => {
  assert.deepEqual(PRIORITY.of(['solved', 'b']), { hurting: 1, ranks: [2], heat: 0.5, votes: 4 });
});

test('where nobody was asked there are no votes, which is not none', () => {
  assert.equal(PRIORITY.of(['b']).votes, null);
});

test('a place without an item is neither hot nor voted for', () => {
  const nothing = PRIORITY.of(['elsewhere']);
  assert.deepEqual(nothing, { hurting: 0, ranks: [], heat: 0, votes: null });
  assert.equal(heatLevel(nothing), 0);
});

test('a pain point without any priority is seen all the same', () => {
  const place = new Priority({ items: [[1, null, null, true, ['a']]] }).of(['a']);
  assert.equal(heatLevel(place), 1);
});

test('levels rise with heat and votes', () => {
  const levels = [0.3, 0.5, 1, 2, 3].map((heat) => heatLevel({ hurting: 1, ranks: [1], heat, votes: null }));
  assert.deepEqual(levels, [1, 2, 3, 4, 5]);
  assert.deepEqual([0, 1, 5, 10, 20, 21].map((votes) => voteLevel({ hurting: 0, ranks: [], heat: 0, votes })), [0, 1, 2, 3, 4, 5]);
});

test('frames that belong together are told once, and the next ones begin anew', () => {
  const arrival = new FrameParts<RankedItem>();
  const frame = (rank: number, first?: boolean, more?: boolean): PriorityFrame => ({ t: 'priority', first, items: [[rank, 1, 1, true, [`c${rank}`]]], more });
  assert.equal(arrival.take(frame(1, true, true)), null);
  assert.deepEqual(arrival.take(frame(2))?.map(([rank]) => rank), [1, 2]);
  assert.deepEqual(arrival.take(frame(3, true))?.map(([rank]) => rank), [3]);
});

test('a telling that broke off leaves nothing in the next', () => {
  const arrival = new FrameParts<RankedItem>();
  arrival.take({ first: true, items: [[1, 1, 1, true, ['gone']]], more: true });
  assert.deepEqual(arrival.take({ first: true, items: [[2, 1, 1, true, ['b']]] })?.map(([rank]) => rank), [2]);
});
