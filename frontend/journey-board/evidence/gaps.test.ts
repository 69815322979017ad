import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Gap, gapsOf, type Group, type StageToAsk } from './gaps.ts';

const STAGES: readonly StageToAsk[] = ['plan', 'shop', 'buy', 'ride', 'after'].map((id) => ({ id, steps: [`${id}-1`, `${id}-2`] }));
const EVERYWHERE = STAGES.flatMap(({ steps }) => steps);

const group = (segment: string | null, ...heard: string[]): Group => ({ segment, asked: 3, heard: new Set(heard) });
const all = group(null, ...EVERYWHERE);
const words = ({ segment, kind, places }: Gap) => [segment ?? 'all', kind, ...places].join(' ');
const gaps = (...groups: Group[]) => gapsOf(STAGES, groups).map(words);

test('a segment that says nothing after the purchase', () => {
  assert.deepEqual(gaps(all, group('families', 'plan-1', 'shop-2', 'buy-1')), ['families after buy']);
});

test('a segment that says nothing before, and one that says nothing on both sides', () => {
  assert.deepEqual(gaps(all, group('families', 'shop-1', 'buy-1', 'ride-1', 'after-1')), ['families before shop']);
  assert.deepEqual(gaps(all, group('families', 'shop-1', 'buy-1', 'ride-1')), ['families around shop ride']);
  assert.deepEqual(gaps(all, group('families', 'buy-1')), ['families only buy']);
});

test('stages left out between others, whatever was said of their neighbours', () => {
  assert.deepEqual(gaps(all, group('families', 'plan-1', 'buy-1', 'after-2')), ['families in shop ride']);
});

test('who was never asked, who said nothing of this map, and who spoke of whole stages alone', () => {
  assert.deepEqual(gaps(all, { ...group('families'), asked: 0 }), ['families nobody']);
  assert.deepEqual(gaps(all, group('families')), ['families nothing']);
  assert.deepEqual(gaps(all, group('families', 'plan', 'buy')), ['families whole-stages']);
});

test('a stage that was spoken of as a whole is no gap', () => {
  assert.deepEqual(gaps(all, group('families', 'plan-1', 'shop', 'buy-1', 'ride-1', 'after-2')), []);
});

test('steps are named for all customers, where no stage is left out', () => {
  assert.deepEqual(gaps(group(null, ...EVERYWHERE.filter((step) => step !== 'buy-2'))), ['all in buy-2']);
  assert.deepEqual(gaps(all, group('families', ...STAGES.map(({ steps }) => steps[0]))), []);
});

test('the widest gap comes first, and what all customers leave out is said once', () => {
  const untilBuy = group(null, 'plan-1', 'shop-1', 'buy-1');
  assert.deepEqual(
    gaps(untilBuy, group('families', 'plan-1', 'shop-1', 'buy-1'), group('students', 'plan-1'), group('commuters')),
    ['commuters nothing', 'students after plan', 'all after buy'],
  );
});

test('where nobody said anything, nothing else is said', () => {
  assert.deepEqual(gaps(group(null), group('families')), ['all nothing']);
  assert.deepEqual(gaps({ ...group(null), asked: 0 }, group('families')), ['all nobody']);
});

test('one leads to the first place that was left out', () => {
  const target = (...heard: string[]) => gapsOf(STAGES, [all, group('families', ...heard)])[0].target;
  assert.equal(target('plan-1', 'buy-1', 'ride-1', 'after-1'), 'shop');
  assert.equal(target('plan-1', 'shop-1', 'buy-1'), 'ride');
  assert.equal(target(), null);
});

test('a map of one stage is told by its steps, and a map without stages has no gaps', () => {
  const one = [{ id: 'plan', steps: ['dream', 'compare', 'ask'] }];
  assert.deepEqual(gapsOf(one, [group(null, 'dream', 'compare', 'ask'), group('families', 'dream', 'compare')]).map(words), ['families after compare']);
  assert.deepEqual(gapsOf([], [group(null)]), []);
});

test('many segments do not fill the page', () => {
  const many = Array.from({ length: 40 }, (_, index) => group(`segment ${index}`, 'plan-1'));
  assert.equal(gaps(all, ...many).length, 12);
});
