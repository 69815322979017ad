import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellKey } from './element-index.ts';
import { BoardModel } from './model.ts';
import type { WireElement } from './protocol.ts';

const BOARD: readonly WireElement[] = [
  { id: 'map', type: 'map', text: 'A trip', loop: true },
  { id: 'choice', type: 'stage', parent: 'map', rank: 'i', text: 'Choice' },
  { id: 'need', type: 'stage', parent: 'map', rank: 'd', text: 'Need' },
  { id: 'compare', type: 'step', parent: 'choice', rank: 'i', text: 'Compare' },
  { id: 'notice', type: 'step', parent: 'need', rank: 'i', text: 'Notice' },
  { id: 'ask', type: 'step', parent: 'need', rank: 'r', text: 'Ask' },
  { id: 'actions', type: 'lane', parent: 'map', rank: 'i', kind: 'actions' },
  { id: 'feeling', type: 'lane', parent: 'map', rank: 'r', kind: 'emotion' },
  { id: 'card', type: 'card', parent: 'ask', lane: 'actions', rank: 'i', text: 'Asks a friend', span: 9 },
];

function board(): BoardModel {
  const model = new BoardModel('map');
  model.load(7, BOARD, []);
  return model;
}

const ids = (elements: readonly { id: string }[]) => elements.map(({ id }) => id);

test('steps stand in time order over all stages', () => {
  assert.deepEqual(ids(board().stages()), ['need', 'choice']);
  assert.deepEqual(ids(board().steps()), ['notice', 'ask', 'compare']);
});

test('a span ends where the steps end', () => {
  const model = board();
  assert.equal(model.spanOf(model.get('card')!), 2);
  model.patch(8, [{ id: 'late', type: 'step', parent: 'choice', rank: 'z' }], []);
  assert.equal(model.spanOf(model.get('card')!), 3);
});

test('a patch says which cells to draw again, and no more', () => {
  const change = board().patch(8, [{ id: 'card', parent: 'notice' }], []);
  assert.deepEqual([...change.cells].sort(), [cellKey('ask', 'actions'), cellKey('notice', 'actions')]);
  assert.deepEqual([...change.columns, ...change.rows], []);
  assert.equal(change.structure, false);
});

test('a step that gets another name is a head to draw, and one that moves is another grid', () => {
  const model = board();
  assert.equal(model.steps()[1].text, 'Ask');
  const renamed = model.patch(8, [{ id: 'ask', text: 'Ask around' }], []);
  assert.deepEqual([...renamed.columns], ['ask']);
  assert.equal(model.steps()[1].text, 'Ask around');
  assert.equal(renamed.structure, false);
  assert.equal(model.patch(9, [{ id: 'ask', rank: '1' }], []).structure, true);
  assert.deepEqual(ids(model.steps()), ['ask', 'notice', 'compare']);
});

test('a stage that asks something else is a head to draw, and no other grid', () => {
  const model = board();
  const change = model.patch(8, [{ id: 'need', question: 'Is there a way?' }], []);
  assert.deepEqual([...change.columns], ['need']);
  assert.equal(change.structure, false);
  assert.equal(model.get('need')?.text, 'Need');
  assert.equal(model.get('need')?.question, 'Is there a way?');
  model.patch(9, [{ id: 'need', question: null }], []);
  assert.equal(model.get('need')?.question, '');
});

test('a question is laid over as it will come back', () => {
  const model = board();
  const asks = (value: string) => {
    model.layAgain([{ command: 'c', layer: null, ops: [{ op: 'set', element: 'need', property: 'question', value }] }]);
    return model.get('need')?.question;
  };
  for (const words of ['Hält der Akku? 🔋', 'هل هذا هو الحل؟', '<b>why</b>?', 'zero\u200bwidth?']) {
    assert.equal(asks(words), words);
  }
  assert.equal(asks(' cafe\u0301\u0007? '), 'caf\u00e9?');
  for (const nothing of ['', '  ', '\u200b', ' \u2060\n\u00a0']) {
    assert.equal(asks(nothing), '');
  }
});

test('what a patch leaves out stays, and null is the default', () => {
  const model = board();
  model.patch(8, [{ id: 'card', colour: 'red', mood: 2 }], []);
  model.patch(9, [{ id: 'card', colour: null }], []);
  const { colour, mood, text } = model.get('card')!;
  assert.deepEqual({ colour, mood, text }, { colour: null, mood: 2, text: 'Asks a friend' });
});

test('what hangs below a removed stage is not seen, and comes back with it', () => {
  const model = board();
  model.patch(8, [{ id: 'need', removed: true }], []);
  assert.equal(model.isSeen('card'), false);
  assert.deepEqual(ids(model.steps()), ['compare']);
  model.patch(9, [{ id: 'need', type: 'stage', parent: 'map', rank: 'd' }, { ...BOARD[8], text: 'Asks two friends' }], []);
  assert.equal(model.isSeen('card'), true);
  assert.equal(model.cardsIn('ask', 'actions')[0].text, 'Asks two friends');
});

test('an element that comes whole has nothing left of what stood there before', () => {
  const model = board();
  model.patch(8, [{ id: 'card', type: 'card', parent: 'ask', lane: 'actions', rank: 'i' }], []);
  assert.equal(model.get('card')!.text, '');
});

test('an unanswered command lies on top of patches until it is answered', () => {
  const model = board();
  const mine = { command: 'c1', layer: null, ops: [{ op: 'set', element: 'card', property: 'text', value: 'Mine' } as const] };
  model.lay(mine);
  assert.deepEqual([...model.patch(8, [{ id: 'card', text: 'Theirs' }], [mine]).elements], []);
  assert.equal(model.get('card')!.text, 'Mine');
  assert.equal(model.confirmed('card')!.text, 'Theirs');
  model.layAgain([]);
  assert.equal(model.get('card')!.text, 'Theirs');
});

test('adding an emotion point where one stands sets it', () => {
  const model = board();
  const point = { op: 'add', type: 'card', parent: 'ask', lane: 'feeling', after: null, text: '' } as const;
  model.lay({ command: 'c1', layer: null, ops: [{ ...point, element: 'p1', mood: 2 }] });
  model.lay({ command: 'c2', layer: null, ops: [{ ...point, element: 'p2', mood: -1 }] });
  assert.equal(model.emotionPoint('ask', 'feeling')!.id, 'p1');
  assert.equal(model.emotionPoint('ask', 'feeling')!.mood, -1);
  assert.equal(model.cardsIn('ask', 'feeling').length, 1);
});

test('a moved card stands behind its neighbour at once', () => {
  const model = board();
  const add = { op: 'add', type: 'card', parent: 'ask', lane: 'actions', text: '' } as const;
  model.lay({ command: 'c1', layer: null, ops: [{ ...add, element: 'b', after: 'card' }, { ...add, element: 'c', after: 'b' }] });
  model.lay({ command: 'c2', layer: null, ops: [{ op: 'move', element: 'card', parent: 'ask', lane: 'actions', after: 'b' }] });
  assert.deepEqual(ids(model.cardsIn('ask', 'actions')), ['b', 'card', 'c']);
});

test('an element that stays the same stays the same object', () => {
  const model = board();
  const before = model.get('card');
  const mine = { command: 'c1', layer: null, ops: [{ op: 'set', element: 'ask', property: 'text', value: 'Mine' } as const] };
  model.lay(mine);
  const laid = model.get('ask');
  model.patch(8, [{ id: 'compare', text: 'Compare fares' }], [mine]);
  assert.equal(model.get('card'), before);
  assert.equal(model.get('ask'), laid);
});

test('a snapshot takes the place of all that was confirmed', () => {
  const model = board();
  const change = model.load(20, BOARD.slice(0, 8), []);
  assert.deepEqual([...change.elements], ['card']);
  assert.equal(model.get('card'), undefined);
  assert.equal(model.revision, 20);
});

test('what another layer says is told although nothing changes in the one looked at', () => {
  const model = board();
  model.rename([{ id: 'families', future: false, title: '', segments: [], archived: false }]);
  const before = model.viewOf('families');
  const value = { layer: 'families', element: 'card', property: 'text', value: 'Asks the children', was: 'Asks a friend' };
  const change = model.patch(8, [], [], [value]);
  assert.deepEqual([[...change.elements], [...change.stored]], [[], ['card']]);
  assert.equal(before.get('card')?.text, 'Asks a friend');
  assert.equal(model.viewOf('families').get('card')?.text, 'Asks the children');
  assert.equal(model.viewOf('families'), model.viewOf('families'));
});
