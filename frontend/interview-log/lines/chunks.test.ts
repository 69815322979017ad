import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteOf } from '../model/note.ts';
import { Chunks } from './chunks.ts';

const notes = (...ids: string[]) => ids.map((id) => noteOf({ id, rank: id, kind: 'seen' }));
const named = (count: number) => notes(...Array.from({ length: count }, (_, number) => `n${number}`));
const placeOf = (chunks: Chunks, all: ReturnType<typeof notes>) =>
  new Map(chunks.arrange(all).flatMap(({ key, notes }) => notes.map(({ id }) => [id, key])));

test('every line is in one chunk, in order', () => {
  const all = named(2000);
  const arranged = new Chunks().arrange(all);
  assert.deepEqual(arranged.flatMap((chunk) => chunk.notes), all);
  assert.equal(arranged.length, 50);
});

test('a line that comes, goes or moves leaves all others where they were drawn', () => {
  const chunks = new Chunks();
  const all = named(200);
  const before = placeOf(chunks, all);
  const [moved] = all.splice(150, 1);
  all.splice(3, 1);
  all.splice(10, 0, moved, ...notes('new'));
  const after = placeOf(chunks, all);
  all.filter((note) => note !== moved && note.id !== 'new').forEach(({ id }) => assert.equal(after.get(id), before.get(id), id));
  assert.equal(after.size, all.length);
});

test('a chunk that grew too long is parted anew', () => {
  const chunks = new Chunks();
  const all = named(80);
  chunks.arrange(all);
  all.splice(5, 0, ...notes(...Array.from({ length: 200 }, (_, number) => `m${number}`)));
  assert.ok(chunks.arrange(all).every(({ notes }) => notes.length <= 120));
});
