import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runsOf } from './heard-curve.ts';

test('the line is whole where every step was spoken of, and parted where one was not', () => {
  const runs = runsOf([0, 1, 3, 6, 7].map((column) => ({ column })));
  assert.deepEqual(runs.map((run) => run.map(({ column }) => column)), [[0, 1], [3], [6, 7]]);
  assert.deepEqual(runsOf([]), []);
});
