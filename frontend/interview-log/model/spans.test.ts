import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moved, readSpans, toggled, within, writeSpans } from './spans.ts';

const after = (spans: string, before: string, now: string) => writeSpans(moved(readSpans(spans), before, now));

test('parts are in order, and those that touch are one', () => {
  assert.equal(writeSpans(readSpans('10-12,3-7,7-9,x,4-4')), '3-9,10-12');
});

test('parts follow their words', () => {
  assert.equal(after('4-7', 'and Mia left', 'Mia left'), '0-3');
  assert.equal(after('4-7', 'and Mia left', 'and Mia left early'), '4-7');
  assert.equal(after('4-7', 'and Mia left', 'and Maria left'), '4-9');
  assert.equal(after('4-7', 'and Mia left', 'and left'), '');
});

test('a piece of a text has the parts that lie in it', () => {
  assert.equal(writeSpans(within(readSpans('2-6,8-9'), 4, 9)), '0-2,4-5');
});

test('what is masked is unmasked by the same selection, also in the middle', () => {
  assert.equal(writeSpans(toggled(readSpans('2-9'), { from: 4, to: 6 })), '2-4,6-9');
  assert.equal(writeSpans(toggled(readSpans('2-5'), { from: 4, to: 6 })), '2-6');
});
