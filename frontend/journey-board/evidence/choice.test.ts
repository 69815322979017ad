import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { TabStore } from '../../live/tab-store.ts';
import { MemoryStorage } from '../../live/testing/memory-storage.ts';
import { Texts } from '../../parts/reader-texts.ts';
import type { Board } from '../board.ts';
import { BoardModel } from '../model.ts';
import type { Layer, Segment } from '../protocol.ts';
import { type Choice, WhoCounts } from './choice.ts';
import { Counting } from './counting.ts';

const segment = (id: string, name: string): Segment => ({ id, name, colour: 'teal', personas: [] });
const variant = (id: string, ...segments: Segment[]): Layer => ({ id, future: false, title: '', segments, archived: false });
const families = segment('f', 'Families');
const first = segment('n', 'First-time riders');
const counting = new Counting({
  segments: [families, first, { id: 's', name: 'Students', colour: 'blue' }],
  people: [{ segments: ['f', 'n'] }, { segments: ['f'] }, { segments: ['s'] }, { anonymous: true }],
  said: [],
});

const texts = new Texts({ 'board.coverage.all': 'All customers' });
const words = ({ name, asked }: Choice) => `${name} (${asked})`;
let storage: MemoryStorage;
let model: BoardModel;
let who: WhoCounts;

beforeEach(() => {
  storage = new MemoryStorage();
  model = new BoardModel('map');
  model.rename([variant('families', families), variant('both', families, first), variant('pupils', segment('p', 'Pupils'))]);
  who = open();
});
const open = () => new WhoCounts({ model, texts } as unknown as Board, new TabStore(storage, 'ann', { id: 'map', keptAs: '1' }, 'evidence'));

test('in the base all customers come first, then each segment that was asked or has a variant', () => {
  assert.deepEqual(who.choices(counting).map(words), [
    'All customers (3)', 'Families (2)', 'First-time riders (1)', 'Students (1)', 'Pupils (0)',
  ]);
  assert.equal(who.chosen(counting).name, 'All customers');
});

test('in a variant those of its segments come first, of several those who are in all of them', () => {
  model.look('families');
  assert.deepEqual(who.choices(counting).map(words).slice(0, 3), ['Families (2)', 'All customers (3)', 'First-time riders (1)']);
  model.look('both');
  assert.equal(words(who.chosen(counting)), 'Families, First-time riders (1)');
});

test('what was chosen is kept for each variant, over a reload as well', () => {
  who.choose(['s']);
  model.look('families');
  assert.equal(who.chosen(counting).name, 'Families');
  who.choose([]);
  who = open();
  assert.equal(who.chosen(counting).name, 'All customers');
  model.look(null);
  assert.equal(who.chosen(counting).name, 'Students');
});

test('a segment that is not there any more is not looked at', () => {
  who.choose(['gone']);
  assert.equal(who.chosen(counting).name, 'All customers');
});
