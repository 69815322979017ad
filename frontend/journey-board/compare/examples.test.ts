import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { BoardModel } from '../model.ts';
import type { Layer, WireElement, WireLayerValue } from '../protocol.ts';
import { differences } from './differences.ts';

interface Example {
  readonly rule: string;
  readonly values: readonly WireLayerValue[];
  readonly own: readonly WireElement[];
  readonly compared: readonly { readonly a: string; readonly b: string; readonly told: readonly string[] }[];
}
interface Examples {
  readonly elements: readonly WireElement[];
  readonly layers: readonly Pick<Layer, 'id' | 'below'>[];
  readonly examples: readonly Example[];
}
const { elements, layers, examples } = JSON.parse(
  readFileSync(new URL('examples/comparisons.json', import.meta.url), 'utf8'),
) as Examples;

// The server tells the differences from the same examples.
for (const { rule, values, own, compared } of examples) {
  test(rule, () => {
    const model = new BoardModel('map');
    model.rename(layers.map((each) => ({ ...each, future: !!each.below, title: '', segments: [], archived: false })));
    model.load(1, [...elements, ...own], [], values);
    const view = (layer: string) => model.viewOf(layer === 'base' ? null : layer);
    for (const { a, b, told } of compared) {
      const found = differences(view(a), view(b), 'map').map(({ kind, a, b, properties, entries }) =>
        [kind, a?.id ?? '-', b?.id ?? '-', ...properties, ...(entries > 0 ? [entries] : [])].join(' '),
      );
      assert.deepEqual(found, told);
    }
  });
}
