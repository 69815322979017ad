import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Op, WireNote } from '../protocol.ts';
import { NoteModel } from './note-model.ts';
import { writeSpans } from './spans.ts';

const CLOCK = { running: false, at: 0, since: 0 };
const LINK = { map: 'm', element: 'step', lane: null, stance: 'supports', mood: null } as const;

function modelOf(...notes: (Partial<WireNote> & { id: string; rank: string })[]): NoteModel {
  const model = new NoteModel();
  const whole = notes.map((note) => ({ kind: 'verbatim' as const, ...note }));
  model.load({ t: 'whole', revision: 1, content: { notes: whole, clock: CLOCK } }, []);
  return model;
}

function lay(model: NoteModel, ...ops: Op[]) {
  return model.lay({ command: 'c', layer: null, ops });
}

const texts = (model: NoteModel) => model.notes.map(({ text }) => text);

test('what is done shows at once, and goes where the server does not take it', () => {
  const model = modelOf({ id: 'a', rank: 'b', text: 'one' }, { id: 'b', rank: 'd', text: 'two' });
  const before = model.get('a');
  const change = lay(model, { op: 'move', note: 'a', after: 'b' }, { op: 'remove', note: 'b' });
  assert.deepEqual(texts(model), ['one']);
  assert.deepEqual([change.order, [...change.notes].sort()], [true, ['a', 'b']]);
  model.layAgain([]);
  assert.deepEqual(texts(model), ['one', 'two']);
  assert.equal(model.get('a')?.rank, before?.rank);
});

test('a line that did not change stays the same object, also when the whole interview comes again', () => {
  const model = modelOf({ id: 'a', rank: 'b', text: 'one' }, { id: 'b', rank: 'd', text: 'two' });
  const [a, b] = model.notes;
  const content = { notes: [{ id: 'a', rank: 'b', kind: 'verbatim' as const, text: 'one' }], clock: CLOCK };
  const change = model.load({ t: 'whole', revision: 2, content }, []);
  assert.equal(model.get('a'), a);
  assert.equal(model.get('b'), undefined);
  assert.deepEqual([...change.notes], [b.id]);
});

test('a patch goes below what has no answer', () => {
  const model = modelOf({ id: 'a', rank: 'b', text: 'one' });
  const mine = { command: 'c', layer: null, ops: [{ op: 'set', note: 'a', property: 'text', value: 'mine' }] as const };
  model.lay(mine);
  const changes = [{ id: 'a', text: 'theirs', mood: 2 }];
  model.patch({ t: 'patch', revision: 2, command: 'x', author: 'jonas', changes }, [mine]);
  assert.deepEqual([model.get('a')?.text, model.get('a')?.mood], ['mine', 2]);
  model.layAgain([]);
  assert.equal(model.get('a')?.text, 'theirs');
});

test('a split takes masks and links along with their words', () => {
  const links = [
    { id: 'first', ...LINK, from: 0, to: 4 },
    { id: 'second', ...LINK, from: 13, to: 19 },
    { id: 'all', ...LINK },
  ];
  const model = modelOf({ id: 'a', rank: 'b', text: 'Mia came and Jonas left', masks: '0-3,13-18', tags: ['t'], links, at: 5 });
  lay(model, { op: 'split', note: 'a', at: 8, into: 'z' });
  const [first, second] = model.notes;
  assert.deepEqual(texts(model), ['Mia came', 'and Jonas left']);
  assert.deepEqual([writeSpans(first.masks), writeSpans(second.masks)], ['0-3', '4-9']);
  assert.deepEqual(first.links.map(({ id }) => id), ['all', 'first']);
  assert.deepEqual(second.links.map(({ id, part }) => ({ id, part })), [{ id: 'second/z', part: { from: 4, to: 10 } }]);
  assert.deepEqual([second.at, second.tags], [null, ['t']]);
});

test('a merge moves masks and links behind the first line’s words', () => {
  const model = modelOf(
    { id: 'a', rank: 'b', text: 'We left', tags: ['s'] },
    { id: 'b', rank: 'd', text: 'with Mia', masks: '5-8', tags: ['t'], links: [{ id: 'l', ...LINK, from: 0, to: 4 }] },
  );
  lay(model, { op: 'merge', note: 'b', into: 'a' });
  const [only] = model.notes;
  assert.equal(only.text, 'We left with Mia');
  assert.equal(writeSpans(only.masks), '13-16');
  assert.deepEqual(only.tags, ['s', 't']);
  assert.deepEqual(only.links[0].part, { from: 8, to: 12 });
  assert.equal(model.notes.length, 1);
});

test('masks stay on their words when the text around them changes', () => {
  const model = modelOf({ id: 'a', rank: 'b', text: 'with Mia, then home', masks: '5-8' });
  lay(model, { op: 'set', note: 'a', property: 'text', value: 'I went with Mia, then home' });
  assert.equal(writeSpans(model.get('a')!.masks), '12-15');
});

test('two thousand lines are added one behind the other in their order', () => {
  const model = modelOf();
  const ops = Array.from({ length: 2000 }, (_, number): Op => ({
    op: 'add', note: `n${number}`, after: number ? `n${number - 1}` : null, kind: 'seen', speaker: null, at: null, text: `${number}`, mood: null,
  }));
  lay(model, ...ops);
  assert.deepEqual(texts(model), ops.map((_, number) => `${number}`));
  assert.equal(model.neighbour('n7', 1)?.id, 'n8');
  assert.equal(model.neighbour('n0', -1), undefined);
});
