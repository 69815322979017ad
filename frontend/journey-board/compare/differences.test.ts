import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BoardModel } from '../model.ts';
import type { Layer, WireElement, WireLayerValue } from '../protocol.ts';
import { differences } from './differences.ts';

const BOARD: readonly WireElement[] = [
  { id: 'map', type: 'map', text: 'A trip' },
  { id: 'plan', type: 'stage', parent: 'map', rank: 'd', text: 'Plan' },
  { id: 'ride', type: 'stage', parent: 'map', rank: 'i', text: 'Ride' },
  { id: 'dream', type: 'step', parent: 'plan', rank: 'd', text: 'Dream' },
  { id: 'ask', type: 'step', parent: 'plan', rank: 'i', text: 'Ask' },
  { id: 'board', type: 'step', parent: 'ride', rank: 'i', text: 'Board' },
  { id: 'actions', type: 'lane', parent: 'map', rank: 'd', kind: 'actions' },
  { id: 'feeling', type: 'lane', parent: 'map', rank: 'i', kind: 'emotion' },
  { id: 'reads', type: 'card', parent: 'dream', lane: 'actions', rank: 'd', text: 'Reads blogs' },
  { id: 'talks', type: 'card', parent: 'dream', lane: 'actions', rank: 'i', text: 'Talks to friends' },
  { id: 'calls', type: 'card', parent: 'ask', lane: 'actions', rank: 'i', text: 'Calls' },
  { id: 'glad', type: 'card', parent: 'dream', lane: 'feeling', rank: 'i', mood: 2 },
  { id: 'torn', type: 'card', parent: 'ask', lane: 'feeling', rank: 'i', mood: -1 },
];
const layer = (id: string, below: string | null = null): Layer => ({
  id,
  below,
  future: below !== null,
  title: '',
  segments: [],
  archived: false,
});

/** Families and commuters over the base, and a future state over families. */
function model(values: readonly WireLayerValue[], own: readonly WireElement[] = []): BoardModel {
  const made = new BoardModel('map');
  made.rename([layer('families'), layer('commuters'), layer('later', 'families')]);
  made.load(1, [...BOARD, ...own], [], values);
  return made;
}

/** The differences in short: kind, element in A, element in B, properties, entries. */
function told(made: BoardModel, a: string | null, b: string | null): string[] {
  return differences(made.viewOf(a), made.viewOf(b), 'map').map(({ kind, a, b, properties, entries }) =>
    [kind, a?.id ?? '-', b?.id ?? '-', ...properties, ...(entries > 0 ? [entries] : [])].join(' '),
  );
}
const families = (element: string, property: string, value: string | null, was: string | null = null) => ({
  layer: 'families', element, property, value, was,
});

test('an untouched variant does not differ', () => {
  assert.deepEqual(told(model([families('calls', 'checked', 'seen')]), null, 'families'), []);
});

test('what is said otherwise is told in the order of the map, whatever the order it was said in', () => {
  const made = model([
    families('torn', 'mood', '2', '-1'),
    families('calls', 'channel:phone', '1'),
    families('calls', 'text', 'Calls the hotline', 'Calls'),
    families('ride', 'text', 'Travel', 'Ride'),
    families('actions', 'text', 'Doing'),
    families('plan', 'question', 'Where to?'),
  ]);
  assert.deepEqual(told(made, null, 'families'), [
    'different actions actions text',
    'different plan plan question',
    'different calls calls text channel:phone',
    'different torn torn mood',
    'different ride ride text',
  ]);
});

test('what only one of them has is told from both sides', () => {
  const made = model([families('talks', 'hidden', '1')], [
    { id: 'book', type: 'card', layer: 'families', parent: 'dream', lane: 'actions', rank: 'e', text: 'Picture book' },
  ]);
  assert.deepEqual(told(made, null, 'families'), ['only-b - book', 'hidden-b talks -']);
  assert.deepEqual(told(made, 'families', null), ['hidden-a - talks', 'only-a book -']);
});

test('what is missing with its step is counted with it', () => {
  const made = model([families('dream', 'hidden', '1'), families('reads', 'hidden', '1')]);
  assert.deepEqual(told(made, null, 'families'), ['hidden-b dream - 3']);
});

test('a hidden stage counts the cards of its steps, but not one that was moved out of it', () => {
  const made = model([families('plan', 'hidden', '1'), families('calls', 'position', 'board actions i', 'ask actions -')]);
  assert.deepEqual(told(made, null, 'families'), ['hidden-b plan - 4', 'moved calls calls position']);
});

test('a hidden lane counts its cards, and a stage of its own is told with what stands in it', () => {
  const made = model([families('feeling', 'hidden', '1')], [
    { id: 'home', type: 'stage', layer: 'families', parent: 'map', rank: 'e', text: 'Pack' },
    { id: 'pack', type: 'step', layer: 'families', parent: 'home', rank: 'i', text: 'Pack' },
    { id: 'toys', type: 'card', layer: 'families', parent: 'pack', lane: 'actions', rank: 'i', text: 'Finds the toys' },
  ]);
  assert.deepEqual(told(made, null, 'families'), ['hidden-b feeling - 2', 'only-b - home 1']);
});

test('a card in another place has moved, and one with a new neighbour has not', () => {
  const made = model([families('reads', 'position', 'dream actions p', 'dream actions -')], [
    { id: 'book', type: 'card', layer: 'families', parent: 'ask', lane: 'actions', rank: 'a', text: 'Picture book' },
  ]);
  assert.deepEqual(told(made, null, 'families'), ['moved reads reads position', 'only-b - book']);
});

test('another rank in the same order is no difference', () => {
  const made = model([families('reads', 'position', 'dream actions e', 'dream actions -')]);
  assert.deepEqual(told(made, null, 'families'), []);
});

test('a difference that the base has moved on from says so, also where the base has come to say the same', () => {
  const made = model([
    families('reads', 'text', 'Reads guides', 'Reads'),
    families('calls', 'text', 'Calls', 'Phones'),
    families('torn', 'mood', '0', '-1'),
  ]);
  assert.deepEqual(told(made, null, 'families'), [
    'base-changed reads reads text',
    'base-changed calls calls text',
    'different torn torn mood',
  ]);
});

test('siblings are compared with each other, and what neither says otherwise is left out', () => {
  const both = (value: string, property: string, element: string) => [
    families(element, property, value),
    { layer: 'commuters', element, property, value },
  ];
  const made = model([
    ...both('Scrolls', 'text', 'reads'),
    families('torn', 'mood', '2', '-1'),
    { layer: 'commuters', element: 'torn', property: 'mood', value: '-3', was: '-1' },
    { layer: 'commuters', element: 'dream', property: 'text', value: 'Daydream', was: 'Dream' },
  ], [
    { id: 'book', type: 'card', layer: 'families', parent: 'ask', lane: 'actions', rank: 'z', text: 'Picture book' },
    { id: 'app', type: 'card', layer: 'commuters', parent: 'ask', lane: 'actions', rank: 'z', text: 'Opens the app' },
  ]);
  assert.deepEqual(told(made, 'families', 'commuters'), [
    'different dream dream text',
    'only-b - app',
    'only-a book -',
    'different torn torn mood',
  ]);
});

test('a future state differs from its own variant, from the base and from another variant', () => {
  const made = model([
    families('calls', 'text', 'Calls the hotline', 'Calls'),
    { layer: 'later', element: 'calls', property: 'text', value: 'Chats', was: 'Calls the hotline' },
    { layer: 'later', element: 'book', property: 'hidden', value: '1' },
  ], [
    { id: 'book', type: 'card', layer: 'families', parent: 'dream', lane: 'actions', rank: 'z', text: 'Picture book' },
  ]);
  assert.deepEqual(told(made, 'families', 'later'), ['hidden-b book -', 'different calls calls text']);
  assert.deepEqual(told(made, null, 'later'), ['different calls calls text']);
  assert.deepEqual(told(made, 'commuters', 'later'), ['different calls calls text']);
  assert.deepEqual(told(made, 'commuters', 'families'), ['only-b - book', 'different calls calls text']);
});

test('two points in one cell are one difference, if their moods differ', () => {
  const point = (id: string, parent: string, mood: number): WireElement => ({
    id, type: 'card', layer: 'families', parent, lane: 'feeling', rank: 'z', mood,
  });
  const made = model([], [point('keen', 'dream', 3), point('same', 'ask', -1)]);
  assert.deepEqual(told(made, null, 'families'), ['different glad keen mood']);
  assert.deepEqual(told(made, 'families', null), ['different keen glad mood']);
});

test('a step that was moved to another stage is told once, with what differs in it', () => {
  const made = model([
    families('ask', 'position', 'ride - z', 'plan - dream'),
    families('calls', 'text', 'Calls the hotline', 'Calls'),
  ]);
  assert.deepEqual(told(made, null, 'families'), ['moved ask ask position', 'different calls calls text']);
  assert.deepEqual(told(made, 'families', null), ['moved ask ask position', 'different calls calls text']);
});
