import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Random } from '../test-clients/random.ts';
import { newId } from './ids.ts';
import { rankBetween } from './rank.ts';

test('a rank stands between its neighbours, wherever one is put', () => {
  const random = new Random(1);
  const ranks: string[] = [];
  for (let count = 0; count < 2000; count++) {
    const index = random.below(ranks.length + 1);
    const rank = rankBetween(ranks[index - 1] ?? null, ranks[index] ?? null);
    assert.match(rank, /^[0-9a-z]*[1-9a-z]$/);
    ranks.splice(index, 0, rank);
  }
  assert.deepEqual(ranks, [...ranks].sort());
  assert.equal(new Set(ranks).size, ranks.length);
});

test('ids are of version 7 and in the order made, also where the clock is set back', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => newId(1_900_000_000_000 - index));
  assert.match(ids[0], /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.deepEqual(ids, [...ids].sort());
  assert.equal(new Set(ids).size, ids.length);
});
