import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Op } from '../protocol.ts';
import { draftKey, sameField, wordsOf, wordsOp } from './field-keys.ts';

const title = { id: 'need', where: 'board' } as const;
const question = { ...title, property: 'question' } as const;

test('title and question of a stage are two fields, each with words of its own', () => {
  assert.notEqual(draftKey(title), draftKey(question));
  assert.equal(sameField(title, question), false);
  assert.equal(sameField(question, { ...question }), true);
  assert.equal(sameField(question, { ...question, where: 'panel' }), false);
});

test('a field kept from a page that knew no questions is one for the text', () => {
  assert.equal(wordsOf(JSON.parse('{"id":"need","where":"panel"}')), 'text');
  assert.equal(wordsOf({ id: null, step: 'ask', lane: 'actions', after: null }), 'text');
});

test('refused words know the field they come from; what sets more than one thing has none', () => {
  const ask: Op = { op: 'set', element: 'need', property: 'question', value: 'Why?' };
  const colour: Op = { op: 'set', element: 'card', property: 'colour', value: 'red' };
  const refused = (...ops: Op[]) => ({ command: 'c', layer: null, code: 'text-too-long', values: {}, ops });
  assert.deepEqual(wordsOp(refused(ask)), ask);
  assert.equal(wordsOp(refused(colour)), undefined);
  assert.equal(wordsOp(refused(ask, ask)), undefined);
});
