import assert from 'node:assert/strict';
import { test } from 'node:test';
import { merged } from './merged.ts';

test('what only the second order has stands behind what it follows there', () => {
  assert.deepEqual(merged(['a', 'b', 'd'], ['x', 'a', 'b', 'c', 'e']), ['x', 'a', 'b', 'c', 'e', 'd']);
});

test('where the orders disagree, the first one holds', () => {
  assert.deepEqual(merged(['a', 'b', 'c'], ['c', 'y', 'a']), ['a', 'b', 'c', 'y']);
});
