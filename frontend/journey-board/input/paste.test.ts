import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTable, tableOf } from './paste.ts';

test('tabs part cells and line ends part rows', () => {
  assert.deepEqual(tableOf('a\tb\r\nc\td\r\n'), [['a', 'b'], ['c', 'd']]);
});

test('a quoted cell keeps its line ends, tabs and doubled quotes', () => {
  assert.deepEqual(tableOf('"one\ntwo"\t"say ""hi"""'), [['one\ntwo', 'say "hi"']]);
});

test('plain text of several lines is no table', () => {
  assert.equal(isTable('one\ntwo'), false);
  assert.equal(isTable('a\tb\nc\td'), true);
});
