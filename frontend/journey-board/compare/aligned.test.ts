import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BoardModel } from '../model.ts';
import { alignedColumns, alignedLanes } from './aligned.ts';
import { Side } from './side.ts';

test('what both have stands at the same number, with a gap where one of them has nothing', () => {
  const model = new BoardModel('map');
  model.rename([{ id: 'families', future: false, title: '', segments: [], archived: false }]);
  model.load(
    1,
    [
      { id: 'map', type: 'map' },
      { id: 'plan', type: 'stage', parent: 'map', rank: 'd' },
      { id: 'ride', type: 'stage', parent: 'map', rank: 'i' },
      { id: 'dream', type: 'step', parent: 'plan', rank: 'd' },
      { id: 'ask', type: 'step', parent: 'plan', rank: 'i' },
      { id: 'go', type: 'step', parent: 'ride', rank: 'd' },
      { id: 'pack', type: 'step', layer: 'families', parent: 'plan', rank: 'e' },
      { id: 'actions', type: 'lane', parent: 'map', rank: 'd', kind: 'actions' },
      { id: 'care', type: 'lane', layer: 'families', parent: 'map', rank: 'i', kind: 'text' },
    ],
    [],
    [
      { layer: 'families', element: 'ask', property: 'hidden', value: '1' },
      { layer: 'families', element: 'go', property: 'position', value: 'plan - z', was: 'ride - -' },
    ],
  );
  const sides = [null, 'families'].map((layer) => new Side(model.viewOf(layer), 'map'));
  const columns = alignedColumns(sides[0], sides[1]).map((side) =>
    side.map(({ stage, step }) => `${stage.id} ${step?.id ?? '-'}`),
  );
  assert.deepEqual(columns[0], ['plan dream', 'plan -', 'plan -', 'plan ask', 'ride go']);
  assert.deepEqual(columns[1], ['plan dream', 'plan pack', 'plan go', 'plan -', 'ride -']);
  assert.deepEqual(alignedLanes(sides[0], sides[1]).map((lanes) => lanes.map(({ id }) => id)), [
    ['actions', 'care'],
    ['actions', 'care'],
  ]);
});
