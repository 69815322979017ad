import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partMost } from './parting.ts';

test('curves part most where their moods are the furthest from each other', () => {
  assert.deepEqual(partMost([[1, -1, 0, -1], [2, -2, 0, 2], [-1, 1, 1, -2]]), [3]);
});

test('columns that are equally far apart are all marked', () => {
  assert.deepEqual(partMost([[3, 0, -1], [0, 0, 2]]), [0, 2]);
});

test('where many columns are equally far apart, none stands out', () => {
  assert.deepEqual(partMost([[1, 0, 2, -1], [0, 1, 1, 0]]), []);
  assert.deepEqual(partMost([[1, 0, 2, -1], [0, 1, 1, 2]]), [3]);
});

test('a column counts only where at least two curves have a point', () => {
  assert.deepEqual(partMost([[3, 1, null], [null, 0, -3]]), [1]);
});

test('a single curve, curves without points, and curves that agree part nowhere', () => {
  assert.deepEqual(partMost([[3, -3]]), []);
  assert.deepEqual(partMost([]), []);
  assert.deepEqual(partMost([[null, 1], [2, null]]), []);
  assert.deepEqual(partMost([[1, 2], [1, 2]]), []);
});
