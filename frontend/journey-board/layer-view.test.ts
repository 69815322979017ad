import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type BoardElement, elementOf } from './element-state.ts';
import { fingerprint } from './fingerprint.ts';
import type { LayerView } from './layer-view.ts';
import { BoardModel } from './model.ts';
import type { Layer, WireElement, WireLayerValue } from './protocol.ts';

const FOLDER = new URL('./layer-examples/', import.meta.url);
const LOOKS = 'fingerprints.json';
const read = (name: string) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));

interface Example {
  readonly rule: string;
  readonly layers: readonly { readonly id: string; readonly below?: string }[];
  readonly elements: readonly (WireElement & { readonly removed?: true })[];
  readonly values: readonly WireLayerValue[];
  /** By layer, then by element: what is seen of it, but for what has its default. */
  readonly seen: Readonly<Record<string, Readonly<Record<string, Omit<WireElement, 'id'>>>>>;
}

for (const name of readdirSync(FOLDER).filter((each) => each !== LOOKS)) {
  const example = read(name) as Example;

  test(`${name}: ${example.rule}`, () => {
    const model = modelOf(example);
    for (const [layer, seen] of Object.entries(example.seen)) {
      assert.deepEqual(seenIn(model.viewOf(idOf(layer))), expected(seen), layer);
    }
  });

  test(`${name}: the same when it comes bit by bit while the layer is looked at`, () => {
    for (const [layer, seen] of Object.entries(example.seen)) {
      const model = modelOf({ ...example, values: [] });
      model.look(idOf(layer));
      example.values.forEach((value, index) => model.patch(index + 2, [], [], [value]));
      assert.deepEqual(seenIn(model.view), expected(seen), layer);
    }
  });
}

test('two that look the same have the same fingerprint, which the server would give, too', () => {
  for (const { fingerprint: given, ...wire } of read(LOOKS)) {
    assert.equal(fingerprint(elementOf({ id: 'any', ...wire })), given, wire.text);
  }
});

function modelOf({ layers, elements, values }: Example): BoardModel {
  const model = new BoardModel('map');
  model.rename(layers.map((layer) => ({ ...layer, future: layer.id === 'future', title: '', segments: [], archived: false }) as Layer));
  const there = elements.filter(({ removed }) => !removed);
  model.load(1, there, [], values);
  return model;
}

function idOf(layer: string): string | null {
  return layer === 'base' ? null : layer;
}

function seenIn(view: LayerView): Record<string, BoardElement> {
  const seen = [...view.index.ids()].filter((id) => view.isSeen(id) && !isBeaten(view, view.get(id)!));
  return Object.fromEntries(seen.sort().map((id) => [id, plain(view.get(id)!)]));
}

/** Whether another point of emotion is seen in its place. */
function isBeaten(view: LayerView, { id, parent, lane }: BoardElement): boolean {
  return lane !== null && view.get(lane)?.kind === 'emotion' && view.point(parent!, lane)?.id !== id;
}

function expected(seen: Example['seen'][string]): Record<string, BoardElement> {
  const ids = Object.keys(seen).sort();
  return Object.fromEntries(ids.map((id) => [id, plain(elementOf({ id, ...seen[id] }))]));
}

function plain(element: BoardElement): BoardElement {
  return { ...element, layer: null, state: null };
}
