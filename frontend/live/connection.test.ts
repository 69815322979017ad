import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { Connection } from './connection.ts';
import type { Received } from './inbox.ts';
import { CLOSE } from './protocol.ts';
import { stopTime } from './testing/time.ts';

const WELCOME = { t: 'welcome', protocol: 1, revision: 0, you: { account: 'a', name: 'A', colour: 'red' }, mayEdit: true, here: [] };

class StubSocket {
  binaryType = '';
  onopen: ((event: never) => unknown) | null = null;
  onmessage: ((event: { data: unknown }) => unknown) | null = null;
  onclose: ((event: { code: number }) => unknown) | null = null;
  onerror: ((event: never) => unknown) | null = null;
  readonly sent: string[] = [];
  closed = false;

  send(data: string): void {
    this.sent.push(JSON.parse(data).t);
  }

  close(): void {
    this.closed = true;
  }

  arrive(frame: object): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  welcome(): void {
    this.onopen?.(undefined as never);
    this.arrive(WELCOME);
  }
}

let sockets: StubSocket[];
let received: Received[];
let lost: number[];
let connection: Connection;
const pass = (milliseconds: number) => mock.timers.tick(milliseconds);

beforeEach(() => {
  stopTime();
  sockets = [];
  received = [];
  lost = [];
  connection = new Connection({
    reading: { patch: {}, notices: {}, readSnapshot: () => undefined },
    open: () => {
      sockets.push(new StubSocket());
      return sockets.at(-1)!;
    },
    hello: () => ({ t: 'hello', protocol: 1, tab: 't', layer: null, revision: null }),
    received: (frame) => received.push(frame),
    lost: (code) => lost.push(code),
  });
  connection.start();
});
afterEach(() => connection.stop());

test('it greets first, and beats every 20 s', () => {
  sockets[0].welcome();
  pass(20_000);
  assert.deepEqual(sockets[0].sent, ['hello', 'beat']);
  assert.deepEqual(received.map(({ t }) => t), ['welcome']);
});

test('a peer that answers stays, however long nothing happens', () => {
  sockets[0].welcome();
  for (let beats = 0; beats < 10; beats++) {
    pass(20_000);
    sockets[0].arrive({ t: 'beat' });
  }
  assert.equal(sockets.length, 1);
});

test('a peer without a frame for 45 s is dead', () => {
  sockets[0].welcome();
  pass(20_000);
  pass(24_900);
  assert.deepEqual(lost, []);
  pass(100);
  assert.equal(lost.length, 1);
  assert.equal(sockets[0].closed, true);
  pass(500);
  assert.equal(sockets.length, 2);
});

test('a socket that never gets a welcome is given up', () => {
  pass(15_000);
  assert.equal(lost.length, 1);
});

test('it comes back later each time, 15 s at most, and soon again once it was welcome', () => {
  const waits: number[] = [];
  for (let tries = 0; tries < 10; tries++) {
    const before = sockets.length;
    sockets.at(-1)!.onclose?.({ code: 1006 });
    let waited = 0;
    for (; sockets.length === before; waited += 50) {
      pass(50);
    }
    waits.push(waited);
  }
  assert.ok(waits[0] <= 550 && waits[0] >= 250, `first ${waits[0]}`);
  assert.ok(waits.every((wait) => wait <= 15_050));
  assert.ok(waits.at(-1)! >= 7_500, `last ${waits.at(-1)}`);
  sockets.at(-1)!.welcome();
  const count = sockets.length;
  sockets.at(-1)!.onclose?.({ code: 1006 });
  pass(550);
  assert.equal(sockets.length, count + 1);
});

test('a welcome alone is no recovery while the database is away', () => {
  let tries = 0;
  for (let second = 0; second < 60; second++) {
    const socket = sockets.at(-1)!;
    if (!socket.closed) {
      tries++;
      socket.welcome();
      socket.onclose?.({ code: CLOSE.unavailable });
    }
    pass(1000);
  }
  assert.ok(tries < 14, `${tries} tries in a minute`);
});

for (const code of [CLOSE.signedOut, CLOSE.notAllowed, CLOSE.notFound]) {
  test(`after ${code} it does not come back`, () => {
    sockets[0].welcome();
    sockets[0].onclose?.({ code });
    pass(120_000);
    assert.equal(sockets.length, 1);
    assert.deepEqual(lost, [code]);
  });
}

test('whoever sent too many frames comes back after 5 s', () => {
  sockets[0].welcome();
  sockets[0].onclose?.({ code: CLOSE.tooMany });
  pass(4_900);
  assert.equal(sockets.length, 1);
  pass(200);
  assert.equal(sockets.length, 2);
});

test('a page that wakes connects at once, and finds out quickly whether its peer is still there', () => {
  sockets[0].onclose?.({ code: 1006 });
  connection.wake();
  assert.equal(sockets.length, 2);
  sockets[1].welcome();
  connection.wake();
  assert.deepEqual(sockets[1].sent, ['hello', 'beat']);
  pass(5_000);
  assert.equal(lost.length, 2);
});

test('what an earlier socket still says is not heard', () => {
  sockets[0].welcome();
  connection.restart();
  sockets[0].arrive({ t: 'left', tab: 'x' });
  sockets[0].onclose?.({ code: 1000 });
  assert.deepEqual(received.map(({ t }) => t), ['welcome']);
  assert.equal(lost.length, 1);
});

test('parts of a snapshot that make no sense start the connection again', async () => {
  sockets[0].welcome();
  sockets[0].arrive({ t: 'snapshot', revision: 3, parts: 1 });
  sockets[0].onmessage?.({ data: new Uint8Array([1, 2, 3]).buffer });
  while (lost.length === 0) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.equal(sockets[0].closed, true);
});
