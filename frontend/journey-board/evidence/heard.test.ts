import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Counting } from './counting.ts';
import type { Said, SaidBy } from './evidence.ts';
import { type Heard, heardIn, partingOf } from './heard.ts';

const DAY = '2026-05-04';
const PEOPLE = [{ segments: ['families'] }, { segments: ['families'] }, { segments: [] }, { anonymous: true }];
const [ann, ben, cem, complaint] = PEOPLE.map((_, person) => person);

const counting = (said: readonly Said[]) => new Counting({ segments: [], people: PEOPLE, said });
const felt = (person: number, sum: number, count: number, stance: 1 | -1 = 1): SaidBy => [person, stance, DAY, sum, count];
const heard = (mean: number, people = 1): Heard => ({ people, mean, low: mean, high: mean });

test('each customer counts once, with the mean of what they said, however much that is', () => {
  const counts = counting([
    { element: 'choose', by: [felt(ann, -6, 2)] },
    { element: 'choose', lane: 'feeling', by: [felt(ann, -3, 1), felt(ben, 1, 1)] },
  ]);
  assert.deepEqual(heardIn(counts, ['choose', 'choose|feeling']), { people: 2, mean: -1, low: -3, high: 1 });
});

test('what speaks against a claim says how one felt as well, what has no mood does not', () => {
  const counts = counting([{ element: 'dear', by: [felt(ann, -2, 1, -1), felt(ben, 0, 0)] }]);
  assert.deepEqual(heardIn(counts, ['dear']), heard(-2));
});

test('a customer who felt neither good nor bad is heard', () => {
  assert.deepEqual(heardIn(counting([{ element: 'dear', by: [felt(ann, 0, 1)] }]), ['dear']), heard(0));
});

test('moods are those of customers, of a segment if one is chosen, and of no source that nobody is known for', () => {
  const counts = counting([{ element: 'dear', by: [felt(ann, -1, 1), felt(cem, 3, 1), felt(complaint, -3, 1)] }]);
  assert.deepEqual(heardIn(counts, ['dear']), { people: 2, mean: 1, low: -1, high: 3 });
  assert.deepEqual(heardIn(counts, ['dear'], ['families']), heard(-1));
  assert.equal(heardIn(counts, ['late']), null);
});

test('belief and customers part most where their moods are the furthest from each other', () => {
  const parting = partingOf([2, 1, -1, null], [heard(1), heard(-2, 4), null, heard(-3)]);
  assert.deepEqual(parting, { column: 1, believed: 1, heard: heard(-2, 4) });
});

test('of two equally far apart, the one that more customers stand behind', () => {
  assert.equal(partingOf([1, 1], [heard(-1, 2), heard(3, 4)])?.column, 1);
});

test('what a single customer felt is named only where no two customers are apart from the team', () => {
  assert.equal(partingOf([-3, 1], [heard(2), heard(-1, 2)])?.column, 1);
  assert.equal(partingOf([-3, 1], [heard(2), heard(1, 2)])?.column, 0);
});

test('half a mood is no parting', () => {
  assert.equal(partingOf([1, 0], [heard(0.5), heard(-0.9)]), null);
  assert.equal(partingOf([], []), null);
});
