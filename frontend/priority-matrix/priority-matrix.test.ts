import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Axes, isMovable, type MatrixItem } from './item.ts';
import { Move } from './move.ts';
import { Mover } from './mover.ts';
import { placed } from './placing.ts';
import { MARGIN, middleStep, Plane, stepped } from './plane.ts';
import { named } from './words.ts';
import { Texts } from '../parts/reader-texts.ts';

const EFFORT = { code: 'effort', from: 1, to: 10, step: 1 };
const IMPACT = { code: 'impact', from: 1, to: 10, step: 1 };
const JUDGED: Axes = { x: EFFORT, y: IMPACT };
const COUNTED: Axes = {
  x: { code: 'customers', from: 0, to: 31, step: null },
  y: { code: 'votes', from: 0, to: 14, step: null },
};
const REACHED: Axes = {
  x: { code: 'reach', from: 0, to: 80_000, step: null },
  y: { code: 'severity', from: 1, to: 5, step: 1 },
};

function item(id: string, x: number | null, y: number | null, customers = 1, rank = 1): MatrixItem {
  return { id, rank, title: `Title ${id}`, x, y, customers };
}

function plane(axes = JUDGED, most = 11): Plane {
  return new Plane(axes, 500, 400, most);
}

test('area of a bubble grows with its customers', () => {
  const drawn = plane(JUDGED, 40);
  const area = (customers: number) => drawn.radius(customers) ** 2;

  assert.ok(Math.abs(area(40) / area(10) - 4) < 1e-9);
  assert.ok(Math.abs(area(30) / area(10) - 3) < 1e-9);
});

test('bubble without customers can still be met, and none is larger than the largest', () => {
  assert.ok(plane().radius(0) >= 8);
  assert.equal(plane().radius(500), plane().radius(11));
});

test('high values stand at the right and at the top, inside the edges', () => {
  const drawn = plane();

  assert.ok(drawn.x(10) > drawn.x(1) && drawn.x(10) < 500 - MARGIN.right);
  assert.ok(drawn.y(10) < drawn.y(1) && drawn.y(10) > MARGIN.top);
  assert.ok(drawn.x(5) < drawn.middle.x && drawn.x(6) > drawn.middle.x);
});

test('point gives the nearest step, and never one outside the axis', () => {
  const drawn = plane();
  const nowhere = { x: null, y: null };

  assert.deepEqual(drawn.at(drawn.x(7) + 3, drawn.y(2) - 3, nowhere), { x: 7, y: 2 });
  assert.deepEqual(drawn.at(-100, -100, nowhere), { x: 1, y: 10 });
});

test('what is counted keeps its value wherever the item is dropped', () => {
  const drawn = plane(REACHED);

  assert.deepEqual(drawn.at(drawn.x(10), drawn.y(4), { x: 200, y: 1 }), { x: 200, y: 4 });
});

test('axis on which everything is nought is drawn all the same', () => {
  const drawn = plane({ ...COUNTED, x: { ...COUNTED.x, to: 0 } });

  assert.ok(Number.isFinite(drawn.x(0)) && drawn.holds(drawn.x(0), drawn.y(0)));
});

test('steps are rounded, and the middle is one of them', () => {
  assert.equal(stepped(3.4, EFFORT), 3);
  assert.equal(stepped(99, EFFORT), 10);
  assert.equal(stepped(middleStep(EFFORT), EFFORT), middleStep(EFFORT));
});

test('small bubbles lie on top of large ones, and the order is as given', () => {
  const bubbles = placed([item('large', 5, 5, 9, 1), item('small', 5, 6, 1, 2), item('middle', 6, 5, 4, 3)], plane());

  assert.deepEqual(bubbles.map((bubble) => bubble.item.id), ['large', 'small', 'middle']);
  assert.deepEqual([...bubbles].sort((one, other) => one.layer - other.layer).map((bubble) => bubble.item.id), [
    'large',
    'middle',
    'small',
  ]);
});

test('forty in one spot are each to be met, and stay inside', () => {
  const drawn = plane();
  const bubbles = placed(Array.from({ length: 40 }, (_, index) => item(`${index}`, 10, 10, 0, index)), drawn);

  for (const one of bubbles) {
    assert.ok(drawn.holds(one.left, one.top));
  }
  const inMiddle = placed(Array.from({ length: 40 }, (_, index) => item(`${index}`, 5, 5, 0, index)), drawn);
  for (const [index, one] of inMiddle.entries()) {
    for (const other of inMiddle.slice(index + 1)) {
      assert.ok(Math.hypot(one.left - other.left, one.top - other.top) > 8, `${one.item.id} hides ${other.item.id}`);
    }
  }
});

test('item alone in its spot is exactly there, and one without a value is not in the matrix', () => {
  const drawn = plane();
  const bubbles = placed([item('a', 3, 8), item('b', null, 8), item('c', 3, null)], drawn);

  assert.equal(bubbles.length, 1);
  assert.deepEqual([bubbles[0]?.left, bubbles[0]?.top], [drawn.x(3), drawn.y(8)]);
});

test('arrows move by one step and stop at the edge', () => {
  const move = Move.of(item('a', 9, 1), JUDGED);

  assert.deepEqual(move?.by('ArrowRight')?.by('ArrowRight')?.by('ArrowUp')?.spot, { x: 10, y: 2 });
  assert.deepEqual(move?.by('ArrowDown')?.spot, { x: 9, y: 1 });
  assert.equal(move?.by('ArrowDown')?.isElsewhere, false);
  assert.equal(move?.by('a'), null);
});

test('item that was never judged begins in the middle', () => {
  const move = Move.of(item('a', null, null), JUDGED);

  assert.deepEqual(move?.spot, { x: 6, y: 6 });
  assert.equal(move?.isElsewhere, true);
});

test('what is only counted cannot be moved, by pointer or by keys', () => {
  assert.equal(Move.of(item('a', 3, 4), COUNTED), null);
  assert.equal(Move.of(item('a', 3, 4), REACHED)?.by('ArrowLeft'), null);
  assert.deepEqual(Move.of(item('a', 300, 4), REACHED)?.by('ArrowUp')?.spot, { x: 300, y: 5 });
  assert.equal(isMovable(item('a', null, null), REACHED), false);
  assert.equal(isMovable(item('a', 300, null), REACHED), true);
});

test('name says rank, title, values and customers', () => {
  const texts = new Texts({
    'priority.axis.impact.value': 'impact {0}',
    'priority.axis.effort.value': 'effort {0}',
    'priority.axis.effort.none': 'effort not judged',
    'priority.matrix.customers': '{0} customers',
    'priority.matrix.customers.one': '{0} customer',
  });

  assert.equal(named(item('a', 9, 8, 11, 2), JUDGED, texts), '2, Title a, impact 8, effort 9, 11 customers');
  assert.equal(named(item('a', null, 8, 1, 2), JUDGED, texts), '2, Title a, impact 8, effort not judged, 1 customer');
});

/** A matrix without a page, and what it is asked. */
function movable(items: readonly MatrixItem[], axes = JUDGED) {
  const asked: unknown[] = [];
  const drawn = plane(axes);
  const mover = new Mover({
    plane: drawn,
    movable: (id) => items.find((one) => one.id === id) ?? null,
    within: (left, top) => ({ left, top }),
    redraw: () => {},
    announce: () => {},
    place: (moved, spot) => asked.push({ id: moved.id, ...spot }),
  });
  return { mover, asked, drawn };
}

test('keys ask once, when Enter lets the item go', () => {
  const { mover, asked } = movable([item('a', 3, 4)]);

  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'Enter', 'Enter', 'ArrowUp']) {
    mover.key('a', key);
  }

  assert.deepEqual(asked, [{ id: 'a', x: 5, y: 5 }]);
});

test('Esc gives up, and leaving as well; Enter is then the button’s again', () => {
  const { mover, asked } = movable([item('a', 3, 4)]);

  mover.key('a', 'ArrowRight');
  assert.equal(mover.key('a', 'Escape'), true);
  mover.key('a', 'ArrowRight');
  mover.left();

  assert.equal(mover.key('a', 'Enter'), false);
  assert.equal(mover.key('a', 'Escape'), false);
  assert.deepEqual([asked, mover.move], [[], null]);
});

test('first arrow takes up what was never judged, and the next moves it', () => {
  const { mover, asked } = movable([item('a', null, null)]);

  mover.key('a', 'ArrowUp');
  assert.deepEqual(mover.move?.spot, { x: 6, y: 6 });
  mover.key('a', 'ArrowUp');
  mover.key('a', 'Enter');

  assert.deepEqual(asked, [{ id: 'a', x: 6, y: 7 }]);
});

test('item dragged in from beside is judged where it is let go, and nowhere outside', () => {
  const { mover, asked, drawn } = movable([item('a', null, null)]);

  mover.take('a');
  mover.over(drawn.x(2), drawn.y(9));
  mover.over(drawn.x(2), 390);
  mover.drop();
  assert.deepEqual([asked, mover.move], [[], null]);
  mover.take('a');
  mover.over(drawn.x(2), drawn.y(9));
  mover.drop();

  assert.deepEqual(asked, [{ id: 'a', x: 2, y: 9 }]);
});

test('nothing else is moved until the server has answered', () => {
  const { mover, asked } = movable([item('a', 3, 4), item('b', 5, 5)]);

  mover.key('a', 'ArrowUp');
  mover.key('a', 'Enter');
  assert.equal(mover.take('b'), false);
  mover.settle();

  assert.equal(mover.take('b'), true);
  assert.equal(asked.length, 1);
});

/** What a pointer that was pressed and went some way says of itself. */
function pointerAt(clientX: number, clientY: number): PointerEvent {
  const currentTarget = { setPointerCapture: () => {} };
  return { button: 0, isPrimary: true, pointerId: 1, clientX, clientY, currentTarget } as unknown as PointerEvent;
}

test('press that takes the focus from another item begins a drag all the same', () => {
  const { mover, asked, drawn } = movable([item('a', 3, 4), item('b', 5, 5)]);

  mover.key('a', 'ArrowUp');
  mover.pointer.down('b', pointerAt(drawn.x(5), drawn.y(5)));
  mover.left();
  assert.equal(mover.move, null);
  mover.pointer.move(pointerAt(drawn.x(6), drawn.y(8)));
  mover.pointer.up(pointerAt(drawn.x(6), drawn.y(8)));

  assert.deepEqual(asked, [{ id: 'b', x: 6, y: 8 }]);
});
