import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readFrames, writeFrame } from '../live/frames.ts';
import { elementOf } from './element-state.ts';
import { BOARD_READING, readSnapshot } from './frames.ts';
import type { DownFrame, Op, UpFrame } from './protocol.ts';

const FOLDER = new URL('./protocol-examples/', import.meta.url);
const names = readdirSync(FOLDER);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
const down = names.filter((name) => name.startsWith('down-'));
const up = names.filter((name) => name.startsWith('up-'));

for (const name of down) {
  test(`the example ${name} is read as it stands`, () => {
    const content = JSON.parse(read(name));
    assert.deepEqual(readFrames(read(name), BOARD_READING), [content].flat());
  });
}

for (const name of up) {
  test(`the example ${name} is written as it stands`, () => {
    const content = JSON.parse(read(name)) as UpFrame;
    assert.deepEqual(JSON.parse(writeFrame(content)), content);
  });
}

test('there is an example of every kind of frame and operation', () => {
  const kinds = (files: readonly string[]) => new Set(files.flatMap((name) => [JSON.parse(read(name))].flat().map(({ t }) => t)));
  const received: Record<DownFrame['t'], true> = {
    welcome: true, snapshot: true, patch: true, done: true, refused: true, who: true, left: true, rights: true, layers: true, evidence: true, items: true, priority: true, beat: true, outdated: true,
  };
  const sent: Record<UpFrame['t'], true> = { hello: true, do: true, at: true, beat: true };
  const ops: Record<Op['op'], true> = {
    add: true, set: true, tag: true, untag: true, move: true, remove: true, undo: true, redo: true,
    reset: true, promote: true, keep: true, check: true, uncheck: true, only: true,
  };
  assert.deepEqual([...kinds(down)].sort(), Object.keys(received).sort());
  assert.deepEqual([...kinds(up)].sort(), Object.keys(sent).sort());
  const used = up.flatMap((name) => (JSON.parse(read(name)).ops ?? []).map(({ op }: Op) => op));
  assert.deepEqual([...new Set(used)].sort(), Object.keys(ops).sort());
});

test('a snapshot fills in the defaults', () => {
  const { elements } = readSnapshot(read('snapshot-content.json'))!;
  assert.equal(elements.length, 6);
  const { span, channels, mood, loop } = elementOf(elements[2]);
  assert.deepEqual({ span, channels, mood, loop }, { span: 1, channels: [], mood: null, loop: false });
});

test('frames that nobody knows are left out, and the rest of the message is read', () => {
  const message = [{ t: 'badges' }, 7, null, { t: 'done', command: 3 }, { t: 'toString' }, { t: 'beat' }];
  assert.deepEqual(readFrames(JSON.stringify(message), BOARD_READING), [{ t: 'beat' }]);
  assert.deepEqual(readFrames('{"t":', BOARD_READING), []);
});
