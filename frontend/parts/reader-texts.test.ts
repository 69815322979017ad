import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Texts } from './reader-texts.ts';

const texts = new Texts(
  { edits: '{0} edits', 'edits.one': '1 edit', 'refusal.text-too-long': '{0} of {1}', 'board.refused': 'No ({0})' },
  'de',
);

test('values fill the pattern, numbers as the reader writes them', () => {
  assert.equal(texts.count('edits', 1), '1 edit');
  assert.equal(texts.count('edits', 2000), '2.000 edits');
});

test('a refusal is filled in the order of its values’ names', () => {
  assert.equal(texts.refusal('text-too-long', { limit: 200, length: 201 }), '201 of 200');
});

test('an unknown refusal still says something', () => {
  assert.equal(texts.refusal('new-code', {}), 'No (new-code)');
});

test('what stands in a value is never read as a pattern', () => {
  assert.equal(texts.of('edits', '{0}'), '{0} edits');
});

test('what an element does not word itself, it says as the board does', () => {
  const words = { 'board.close': 'Close', 'board.help': 'Keys on the board', 'interview.log.help': 'Keys of the log' };
  const own = new Texts(words, 'en', 'interview.log');
  assert.equal(own.own('close'), 'Close');
  assert.equal(own.own('help'), 'Keys of the log');
});
