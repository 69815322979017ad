import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Texts } from '../../parts/reader-texts.ts';
import type { Board } from '../board.ts';
import { BoardModel } from '../model.ts';
import type { Layer, WireElement } from '../protocol.ts';
import { badgeWords } from './badge.ts';
import { Badges } from './badges.ts';
import { Counting } from './counting.ts';
import { NO_EVIDENCE, type AskedPerson, type Said } from './evidence.ts';

const ELEMENTS: readonly WireElement[] = [
  { id: 'map', type: 'map' },
  { id: 'shop', type: 'stage', parent: 'map', rank: 'i' },
  { id: 'choose', type: 'step', parent: 'shop', rank: 'd' },
  { id: 'pains', type: 'lane', parent: 'map', rank: 'i', kind: 'pain' },
  { id: 'thoughts', type: 'lane', parent: 'map', rank: 'r', kind: 'thoughts' },
  { id: 'dear', type: 'card', parent: 'choose', lane: 'pains', rank: 'd' },
  { id: 'worth', type: 'card', parent: 'choose', lane: 'thoughts', rank: 'i' },
];
const VARIANT: Layer = {
  id: 'only-families', future: false, title: '', archived: false,
  segments: [{ id: 'families', name: 'Families', colour: 'teal', personas: [] }],
};
const PEOPLE: readonly AskedPerson[] = [{ segments: ['families'] }, { segments: [] }, { anonymous: true }];
const [family, single, complaint] = PEOPLE.map((_, index) => index);

const texts = new Texts({
  'board.coverage.customers': '{0} of {1} customers',
  'board.coverage.total': 'all: {0} of {1}',
  'board.coverage.anonymous': '{0} anonymous',
  'board.coverage.against.anonymous': '{0} anonymous contradict',
  'board.coverage.against.anonymous.one': '1 anonymous contradicts',
  'board.coverage.assumption': 'assumption',
  'board.evidence.contradict': '{0} contradict',
  'board.evidence.contradict.one': '1 contradicts',
});

function opened(layer: string | null = null) {
  const model = new BoardModel('map');
  model.rename([VARIANT]);
  model.load(1, ELEMENTS, [], []);
  model.look(layer);
  const board = {
    model,
    columns: model.steps().map((step) => ({ stage: model.get('shop')!, step })),
    lanes: model.lanes(),
    element: (id: string) => model.get(id),
    cardsIn: (step: string, lane: string) => model.cardsIn(step, lane),
  } as unknown as Board;
  const badges = new Badges(board);
  const take = (...said: readonly Said[]) => badges.take(new Counting({ segments: [], people: PEOPLE, said }));
  const words = (card: string) => badgeWords(texts, badges.ofCard(model.get(card)!));
  return { badges, take, words };
}
const says = (element: string, ...by: (readonly [number, 1 | -1])[]): Said => ({
  element, by: by.map(([person, stance]) => [person, stance, '2026-05-04', 0, 0] as const),
});

test('a card says how many customers of how many stand behind it, and who does not', () => {
  const { take, words } = opened();
  take(says('worth', [family, 1], [single, -1], [complaint, 1]));
  assert.equal(words('worth'), '1 of 2 customers, 1 anonymous, 1 contradicts');
});

test('a pain point without evidence is an assumption, once there is evidence at all; other cards stay plain', () => {
  const { badges, take, words } = opened();
  take();
  assert.deepEqual([words('dear'), words('worth'), badges.none], ['', '', true]);
  take(says('shop', [family, 1]));
  assert.deepEqual([words('dear'), words('worth'), badges.none], ['assumption', '', false]);
});

test('what is only contradicted is an assumption that somebody contradicts', () => {
  const { take, words } = opened();
  take(says('worth', [single, -1]));
  assert.equal(words('worth'), 'assumption, 1 contradicts');
});

test('in a variant the people of its segment count, and all of them beside', () => {
  const { take, words } = opened(VARIANT.id);
  take(says('worth', [family, 1], [single, 1]), says('dear', [single, 1]));
  assert.equal(words('worth'), '1 of 1 customers, all: 2 of 2');
  assert.equal(words('dear'), '0 of 1 customers, all: 1 of 2');
});

test('a cell has a badge of its own where something was said of it, with what its cards say', () => {
  const { badges, take } = opened();
  take(says('worth', [family, 1]));
  assert.equal(badges.ofCell('choose', 'thoughts'), null);
  take(says('worth', [family, 1]), { ...says('choose', [single, 1]), lane: 'thoughts' });
  assert.equal(badgeWords(texts, badges.ofCell('choose', 'thoughts')), '2 of 2 customers');
});

test('only cells that look otherwise than before are drawn again', () => {
  const { take } = opened();
  assert.deepEqual(take(says('worth', [family, 1])), ['choose|pains', 'choose|thoughts']);
  assert.deepEqual(take(says('worth', [family, 1])), []);
  assert.deepEqual(take(says('worth', [family, 1], [single, 1])), ['choose|thoughts']);
});

test('before it is told of any evidence, the board does not say that there is none', () => {
  const { badges } = opened();
  assert.equal(badges.none, false);
  badges.take(new Counting(NO_EVIDENCE));
  assert.equal(badges.none, false);
});
