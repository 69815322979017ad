import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from './links.ts';

test('web and mail addresses become links, the full stop behind them does not', () => {
  assert.deepEqual(partsOf('See https://example.org/a?b=c. Or mailto:kim@example.org'), [
    { text: 'See ' },
    { text: 'https://example.org/a?b=c', href: 'https://example.org/a?b=c' },
    { text: '. Or ' },
    { text: 'mailto:kim@example.org', href: 'mailto:kim@example.org' },
  ]);
});

test('a script address stays text', () => {
  assert.deepEqual(partsOf('javascript:alert(1)'), [{ text: 'javascript:alert(1)' }]);
});
