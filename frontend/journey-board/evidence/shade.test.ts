import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOTHING_SAID } from './counting.ts';
import { isOld, levelOf, shadeOf } from './shade.ts';

const TODAY = '2026-11-22';
const behind = (supporting: number, newest = '2026-10-01') => ({ coverage: { ...NOTHING_SAID, supporting, newest }, asked: 8 });
const nobody = { coverage: NOTHING_SAID, asked: 3 };

test('one customer looks other than none and than two, more are taken together', () => {
  assert.deepEqual([0, 1, 2, 3, 4, 5, 9, 10, 400].map(levelOf), [0, 1, 2, 3, 3, 4, 4, 5, 5]);
});

test('what was last heard more than twelve months ago is old', () => {
  assert.deepEqual(['2025-11-21', '2025-11-22', '2026-11-22', '2027-01-01'].map((day) => isOld(day, TODAY)), [true, false, false, false]);
  assert.equal(shadeOf(behind(2, '2024-03-01'), null, TODAY).old, true);
  assert.equal(shadeOf(nobody, null, TODAY).old, false);
});

test('what no family said is no assumption while other customers stand behind it', () => {
  assert.equal(shadeOf(nobody, null, TODAY).assumption, true);
  assert.equal(shadeOf(nobody, behind(2), TODAY).assumption, false);
  assert.equal(shadeOf(nobody, behind(2), TODAY).level, 0);
});
