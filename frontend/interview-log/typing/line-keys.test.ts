import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOfKey, moodAfterKey, unquoted } from './line-keys.ts';

test('the quotation marks of every keyboard mean word for word', () => {
  for (const key of ['"', '„', '«']) {
    assert.equal(kindOfKey(key), 'verbatim');
  }
  assert.equal(kindOfKey('a'), null);
  assert.equal(kindOfKey('toString'), null);
});

test('a mood goes up and down within its range, and away', () => {
  assert.equal(moodAfterKey('+', null), 1);
  assert.equal(moodAfterKey('+', 3), 3);
  assert.equal(moodAfterKey('-', 0), -1);
  assert.equal(moodAfterKey('0', 2), null);
  assert.equal(moodAfterKey('5', 2), undefined);
});

test('a quotation that was closed by hand is not quoted twice', () => {
  assert.equal(unquoted('verbatim', 'We left."'), 'We left.');
  assert.equal(unquoted('verbatim', 'They call it a "pass"'), 'They call it a "pass"');
  assert.equal(unquoted('paraphrase', 'a "pass"'), 'a "pass"');
});
