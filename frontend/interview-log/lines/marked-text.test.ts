import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteOf } from '../model/note.ts';
import { hitsIn } from './find.ts';
import { piecesOf } from './marked-text.ts';

test('a text is cut where masks, links and hits begin and end', () => {
  const link = { id: 'l', map: 'm', element: 'e', stance: 'supports', from: 4, to: 12 } as const;
  const note = noteOf({ id: 'a', rank: 'b', kind: 'verbatim', text: 'and Mia left', masks: '4-7', links: [link] });
  const pieces = piecesOf(note, hitsIn(note.text, 'LEFT'));
  assert.equal(pieces.map(({ text }) => text).join(''), note.text);
  assert.deepEqual(pieces.map(({ text, masked, linked, found }) => [text, masked, linked, found]), [
    ['and ', false, null, false],
    ['Mia', true, 'supports', false],
    [' ', false, 'supports', false],
    ['left', false, 'supports', true],
  ]);
});

test('words are found whatever their case and accents', () => {
  assert.deepEqual(hitsIn('Das Café, das CAFE', 'cafe'), [{ from: 4, to: 8 }, { from: 14, to: 18 }]);
  assert.deepEqual(hitsIn('anything', ' '), []);
});
