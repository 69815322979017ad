import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finishedTag, tokenAt, without } from './token.ts';

const query = (text: string) => {
  const token = tokenAt(text, text.length);
  return token && token.sign + token.query;
};

test('a sign at the start of a word begins a token, also of several words', () => {
  assert.equal(query('#pri'), '#pri');
  assert.equal(query('a hundred euros #'), '#');
  assert.equal(query('that was @choose pass or'), '@choose pass or');
});

test('addresses, and what goes on after it, are none', () => {
  for (const text of ['mia@example.org', 'no', 'we are # 1', '#price  and', '#one\nmore']) {
    assert.equal(query(text), null, text);
  }
});

test('the text goes on where the token stood', () => {
  const text = 'It came on top #price  for four';
  const token = tokenAt(text, 21)!;
  assert.deepEqual(without(text, token), { text: 'It came on top for four', caret: 15 });
});

test('a tag is written out with a blank behind it, a number is none', () => {
  assert.equal(finishedTag('came on top #price ', 19)?.query, 'price');
  assert.equal(finishedTag('we are #1 ', 10), null);
  assert.equal(finishedTag('#price is', 9), null);
});
