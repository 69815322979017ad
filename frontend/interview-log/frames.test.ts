import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readFrames, writeFrame } from '../live/frames.ts';
import { INTERVIEW_READING, readSnapshot } from './frames.ts';
import { noteOf } from './model/note.ts';
import type { Op, UpFrame } from './protocol.ts';

const FOLDER = new URL('./protocol-examples/', import.meta.url);
const names = readdirSync(FOLDER);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const up = names.filter((name) => name.startsWith('up-'));

for (const name of names.filter((each) => each.startsWith('down-'))) {
  test(`the example ${name} is read as it stands`, () => {
    assert.deepEqual(readFrames(read(name), INTERVIEW_READING), [JSON.parse(read(name))]);
  });
}

for (const name of up) {
  test(`the example ${name} is written as it stands`, () => {
    const content = JSON.parse(read(name)) as UpFrame;
    assert.deepEqual(JSON.parse(writeFrame(content)), content);
  });
}

test('there is an example of every operation', () => {
  const ops: Record<Op['op'], true> = {
    add: true, set: true, tag: true, untag: true, link: true, unlink: true, move: true, remove: true, split: true,
    merge: true, clock: true, undo: true, redo: true,
  };
  const used = up.flatMap((name) => JSON.parse(read(name)).ops.map(({ op }: Op) => op));
  assert.deepEqual([...new Set(used)].sort(), Object.keys(ops).sort());
});

test('a snapshot fills in what is none', () => {
  const { notes } = readSnapshot(read('snapshot-content.json'))!;
  const [first, second] = notes.map(noteOf);
  assert.deepEqual([first.masks, first.links[0].part, first.links[0].lane], [[{ from: 3, to: 8 }], null, null]);
  assert.deepEqual([second.speaker, second.at, second.mood, second.tags, second.links], [null, null, null, [], []]);
});

test('lines of a kind that nobody knows, and notices of maps, are left out', () => {
  const about = JSON.parse(read('down-about.json'));
  const patch = { ...JSON.parse(read('down-patch-add.json')), changes: [{ id: 'a', rank: 'b', kind: 'sung' }] };
  const message = [patch, { t: 'layers', layers: [] }, { ...about, tags: [{ id: 3 }] }, about];
  assert.deepEqual(readFrames(JSON.stringify(message), INTERVIEW_READING), [about]);
});
