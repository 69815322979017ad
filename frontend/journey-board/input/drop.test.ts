import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapAt, gapMiddle, scrollSpeed } from './drop.ts';

const cards = [{ start: 0, end: 40 }, { start: 50, end: 90 }];

test('what is held over the upper half of a card goes before it, over the lower half behind it', () => {
  assert.equal(gapAt(cards, 10), 0);
  assert.equal(gapAt(cards, 30), 1);
  assert.equal(gapAt(cards, 80), 2);
  assert.equal(gapAt([], 80), 0);
});

test('the marker stands in the middle of the gap', () => {
  assert.equal(gapMiddle(cards, 1, 0), 45);
  assert.equal(gapMiddle([], 0, 7), 7);
});

test('the board scrolls only near its borders, faster the nearer', () => {
  assert.equal(scrollSpeed(500, 0, 1000), 0);
  assert.ok(scrollSpeed(5, 0, 1000) < scrollSpeed(30, 0, 1000));
  assert.ok(scrollSpeed(30, 0, 1000) < 0);
  assert.ok(scrollSpeed(990, 0, 1000) > 0);
});
