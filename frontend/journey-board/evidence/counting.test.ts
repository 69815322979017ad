import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BoardModel } from '../model.ts';
import type { Layer, WireElement, WireLayerValue } from '../protocol.ts';
import { Counting, isAssumption } from './counting.ts';
import type { AskedPerson, Evidence, Said } from './evidence.ts';
import { placesOf, placesOfCell } from './places.ts';

const BOARD: readonly WireElement[] = [
  { id: 'map', type: 'map' },
  { id: 'shop', type: 'stage', parent: 'map', rank: 'i' },
  { id: 'choose', type: 'step', parent: 'shop', rank: 'd' },
  { id: 'pay', type: 'step', parent: 'shop', rank: 'i' },
  { id: 'pains', type: 'lane', parent: 'map', rank: 'i', kind: 'pain' },
  { id: 'thoughts', type: 'lane', parent: 'map', rank: 'r', kind: 'thoughts' },
  { id: 'dear', type: 'card', parent: 'choose', lane: 'pains', rank: 'd' },
  { id: 'late', type: 'card', parent: 'choose', lane: 'pains', rank: 'i' },
  { id: 'worth', type: 'card', parent: 'pay', lane: 'thoughts', rank: 'i' },
];
const FAMILIES: Layer = { id: 'only-families', future: false, title: '', segments: [], archived: false };

const PEOPLE: readonly AskedPerson[] = [
  { segments: ['families'] },
  { segments: ['families', 'first'] },
  { segments: ['students', 'first'] },
  { segments: [] },
  { anonymous: true },
  { anonymous: true },
];
const [ann, ben, cem, dora, complaint, survey] = PEOPLE.map((_, person) => person);

function counting(...said: readonly Said[]): Counting {
  return new Counting({ segments: [], people: PEOPLE, said });
}
function board(values: readonly WireLayerValue[] = []): BoardModel {
  const model = new BoardModel('map');
  model.rename([FAMILIES]);
  model.load(1, BOARD, [], values);
  return model;
}
const said = (element: string, ...by: Said['by']): Said => ({ element, by });
const places = (model: BoardModel, id: string) => placesOf(model, model.get(id)!, model.steps());

test('a person who says it on two cards of a cell is one customer behind the cell', () => {
  const counts = counting(
    said('dear', [ann, 1, '2026-05-04', 0, 0], [ben, 1, '2026-06-01', 0, 0]),
    said('late', [ann, 1, '2026-07-09', 0, 0]),
  );
  const cell = counts.of(placesOfCell(board(), 'choose', 'pains'));
  assert.deepEqual(cell, { supporting: 2, contradicting: 0, anonymous: 0, anonymousAgainst: 0, newest: '2026-07-09' });
  assert.equal(counts.of(['dear']).newest, '2026-06-01');
});

test('a step has what is said of it, of its cells and of their cards, a stage its steps', () => {
  const counts = counting(
    said('shop', [dora, 1, '2026-01-01', 0, 0]),
    said('choose', [ann, 1, '2026-01-01', 0, 0]),
    { element: 'choose', lane: 'pains', by: [[ben, 1, '2026-01-01', 0, 0]] },
    said('late', [cem, -1, '2026-01-01', 0, 0]),
    said('worth', [ann, 1, '2026-02-01', 0, 0]),
  );
  const model = board();
  const of = (id: string) => counts.of(places(model, id));
  assert.deepEqual([of('choose').supporting, of('choose').contradicting], [2, 1]);
  assert.deepEqual([of('shop').supporting, of('shop').contradicting], [3, 1]);
  assert.equal(of('pay').supporting, 1);
  assert.deepEqual([of('pains').supporting, of('pains').contradicting], [1, 1]);
  assert.equal(counts.of(placesOfCell(model, 'choose', 'pains')).supporting, 1);
});

test('who says both counts for both, once each', () => {
  const both = counting(said('dear', [ann, 1, '2026-01-02', 0, 0], [ann, -1, '2026-01-01', 0, 0]), said('late', [ann, -1, '2026-01-01', 0, 0]));
  const { supporting, contradicting } = both.of(['dear', 'late']);
  assert.deepEqual([supporting, contradicting], [1, 1]);
});

test('sources that nobody is known for are no customers, and still keep a claim from being an assumption', () => {
  const counts = counting(said('dear', [complaint, 1, '2026-03-01', 0, 0], [survey, -1, '2026-03-01', 0, 0]));
  assert.deepEqual(counts.of(['dear']), { supporting: 0, contradicting: 0, anonymous: 1, anonymousAgainst: 1, newest: '2026-03-01' });
  assert.equal(isAssumption(counts.of(['dear'])), false);
  assert.equal(isAssumption(counts.of(['late'])), true);
  assert.equal(counts.asked(), 4);
});

test('what is only contradicted is an assumption still', () => {
  assert.equal(isAssumption(counting(said('dear', [ann, -1, '2026-01-01', 0, 0])).of(['dear'])), true);
});

test('among a segment only its people count, among several those who are in all of them', () => {
  const counts = counting(said('dear', ...[ann, ben, cem, dora, complaint].map((who) => [who, 1, `2026-0${who + 1}-01`, 0, 0] as const)));
  const among = (...segments: string[]) => counts.of(['dear'], segments);
  assert.equal(among().supporting, 4);
  assert.deepEqual([among('families').supporting, among('families').newest, among('families').anonymous], [2, '2026-02-01', 0]);
  assert.equal(among('first', 'families').supporting, 1);
  assert.deepEqual(among('pensioners'), counts.of(['late']));
  assert.deepEqual([[], ['families'], ['families', 'first'], ['pensioners']].map((each) => counts.asked(each)), [4, 2, 1, 0]);
});

test('in a variant a card counts where it stands there, and nowhere when it is hidden', () => {
  const counts = counting(said('dear', [ann, 1, '2026-01-01', 0, 0]), said('late', [ben, 1, '2026-01-01', 0, 0]));
  const layer = FAMILIES.id;
  const model = board([
    { layer, element: 'dear', property: 'position', value: 'pay pains i' },
    { layer, element: 'late', property: 'hidden', value: '1' },
  ]);
  const customers = () => ['choose', 'pay', 'shop'].map((id) => counts.of(places(model, id)).supporting);
  assert.deepEqual(customers(), [2, 0, 2]);
  model.look(layer);
  assert.deepEqual(customers(), [0, 1, 1]);
});

test('a person that the list does not have is left out', () => {
  assert.equal(counting(said('dear', [99, 1, '2026-01-01', 0, 0])).of(['dear']).supporting, 0);
});

test('a board of 500 cards with 20,000 entries is counted without going through all of them for each cell', () => {
  const cards = Array.from({ length: 500 }, (_, index) => `card${index}`);
  const read: string[] = [];
  const big: Evidence = {
    segments: [],
    people: Array.from({ length: 400 }, () => ({ segments: [] })),
    said: cards.map((element, at) => ({ element, by: Array.from({ length: 40 }, (_, n) => watched(read, element, (at + n) % 400)) })),
  };
  const counts = new Counting(big);
  read.length = 0;
  assert.equal(counts.of(['card7', 'card8']).supporting, 41);
  assert.deepEqual([...new Set(read)], ['card7', 'card8']);
});

/** An entry that notes when it is read. */
function watched(read: string[], element: string, person: number): Said['by'][number] {
  return new Proxy([person, 1, '2026-01-01', 0, 0] as const, {
    get(entry, name) {
      read.push(element);
      return Reflect.get(entry, name) as unknown;
    },
  });
}
