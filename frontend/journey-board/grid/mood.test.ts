import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moodAfter, moodAt, signed, yOfMood } from './mood.ts';

test('each mood is found again at its own height', () => {
  [-3, -2, -1, 0, 1, 2, 3].forEach((mood) => assert.equal(moodAt(yOfMood(mood)), mood));
});

test('beyond the lane is the best and the worst mood', () => {
  assert.equal(moodAt(-500), 3);
  assert.equal(moodAt(500), -3);
});

test('keys go up and down one by one and stop at the ends', () => {
  assert.equal(moodAfter('ArrowUp', 1), 2);
  assert.equal(moodAfter('ArrowUp', 3), 3);
  assert.equal(moodAfter('ArrowDown', -3), -3);
  assert.equal(moodAfter('x', 0), null);
});

test('a mood is written with its sign', () => {
  assert.deepEqual([2, 0, -1].map(signed), ['+2', '0', '\u22121']);
});
