import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BoardElement, elementOf } from '../element-state.ts';
import { columnsOf, coveredColumns, packLines } from './layout.ts';

const stage = (id: string): BoardElement => elementOf({ id, type: 'stage' });
const step = (id: string): BoardElement => elementOf({ id, type: 'step' });

const board = {
  stages: () => [stage('plan'), stage('empty'), stage('buy')],
  stepsOf: (id: string) => (id === 'plan' ? [step('dream'), step('compare')] : id === 'buy' ? [step('pay')] : []),
};

test('a stage without steps takes a column of its own', () => {
  const columns = columnsOf(board).map(({ stage, step }) => [stage.id, step?.id ?? null]);
  assert.deepEqual(columns, [['plan', 'dream'], ['plan', 'compare'], ['empty', null], ['buy', 'pay']]);
});

test('a span counts steps, and covers an empty stage between them', () => {
  const columns = columnsOf(board);
  assert.equal(coveredColumns(columns, 0, 1), 1);
  assert.equal(coveredColumns(columns, 0, 2), 2);
  assert.equal(coveredColumns(columns, 1, 2), 3);
});

test('a span is cut where the steps end', () => {
  assert.equal(coveredColumns(columnsOf(board), 0, 300), 4);
});

test('no card lies over one that spans into its column, and cards of a cell keep their order', () => {
  const lines = packLines([
    [{ id: 'a', covers: 1 }, { id: 'wide', covers: 2 }],
    [{ id: 'b', covers: 1 }, { id: 'c', covers: 1 }],
  ]);
  assert.deepEqual(Object.fromEntries(lines), { a: 1, wide: 2, b: 1, c: 3 });
});
