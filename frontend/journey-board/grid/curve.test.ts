import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curvePath } from './curve.ts';

/** The heights of all points that steer the curve between two neighbours. */
function heights(path: string): number[][] {
  const numbers = path.match(/-?\d+(?:\.\d+)?/g)!.map(Number);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return Array.from({ length: (ys.length - 1) / 3 }, (_, i) => ys.slice(i * 3, i * 3 + 4));
}

test('the curve never leaves the heights of the two points it joins', () => {
  const points = [70, 10, 12, 90, 90, 40, 41].map((y, index) => ({ x: index * 100, y }));
  for (const [from, a, b, to] of heights(curvePath(points))) {
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    assert.ok([a, b].every((y) => y >= low - 0.01 && y <= high + 0.01), `${from} ${a} ${b} ${to}`);
  }
});

test('one point alone has no curve', () => {
  assert.equal(curvePath([{ x: 1, y: 2 }]), '');
});
