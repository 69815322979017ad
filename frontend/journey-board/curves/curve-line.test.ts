import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Texts } from '../../parts/reader-texts.ts';
import { BoardModel } from '../model.ts';
import type { Layer } from '../protocol.ts';
import { curveLine } from './curve-line.ts';

const families: Layer = {
  id: 'families',
  future: false,
  title: '',
  segments: [{ id: 's', name: 'Families', colour: 'orange', personas: [] }],
  archived: false,
};
const commuters: Layer = { ...families, id: 'commuters', segments: [{ id: 'c', name: 'Commuters', colour: 'orange', personas: [] }] };

function model(): BoardModel {
  const made = new BoardModel('map');
  made.rename([families, commuters]);
  made.load(
    1,
    [
      { id: 'map', type: 'map' },
      { id: 'plan', type: 'stage', parent: 'map', rank: 'i' },
      { id: 'dream', type: 'step', parent: 'plan', rank: 'd' },
      { id: 'ask', type: 'step', parent: 'plan', rank: 'i' },
      { id: 'feeling', type: 'lane', parent: 'map', rank: 'i', kind: 'emotion' },
      { id: 'glad', type: 'card', parent: 'dream', lane: 'feeling', rank: 'i', mood: 2 },
      { id: 'torn', type: 'card', parent: 'ask', lane: 'feeling', rank: 'i', mood: -1 },
      { id: 'keen', type: 'card', layer: 'families', parent: 'dream', lane: 'feeling', rank: 'z', mood: 3 },
    ],
    [],
    [{ layer: 'families', element: 'ask', property: 'hidden', value: '1' }],
  );
  return made;
}
const line = (layer: string | null) => curveLine({ model: model(), texts: new Texts() }, layer, 'feeling', ['dream', null, 'ask']);

test('the own point beats the one of below, and what is hidden has none', () => {
  assert.deepEqual(line(null).moods, [2, null, -1]);
  assert.deepEqual(line('families').moods, [3, null, null]);
});

test('two variants of the same colour are told apart by their strokes', () => {
  assert.equal(line('families').colour, line('commuters').colour);
  assert.notEqual(line('families').dashes, line('commuters').dashes);
});
