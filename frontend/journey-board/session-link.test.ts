import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { MemoryStorage } from '../live/testing/memory-storage.ts';
import { pass, stopTime } from '../live/testing/time.ts';
import { BoardSession } from './session.ts';
import { BoardServer } from './testing/board-server.ts';

let session: BoardSession;
afterEach(() => session.stop());

/** A page whose sockets never open, and whose pages are answered like this. */
async function behindProxy(answer: () => Promise<Response>): Promise<string[]> {
  stopTime();
  const server = new BoardServer('map');
  server.refuses = true;
  const asked: string[] = [];
  session = new BoardSession({
    mapId: 'map',
    account: 'ann',
    base: 'https://etappe.test/work/',
    storage: new MemoryStorage(),
    openSocket: (url) => {
      asked.push(url);
      return server.connect('ann');
    },
    fetch: (url) => {
      asked.push(String(url));
      return answer();
    },
  });
  session.start();
  await pass(30_000);
  return asked;
}

test('where no socket can be opened, the board is shown for reading, and it says so', async () => {
  const elements = [{ id: 'map', type: 'map', text: 'A trip' }];
  const asked = await behindProxy(() => Promise.resolve(Response.json({ revision: 4, elements, values: [], layers: [] })));
  assert.equal(session.status, 'blocked');
  assert.equal(session.model.map?.text, 'A trip');
  assert.equal(session.mayEdit, false);
  assert.deepEqual(new Set(asked), new Set(['wss://etappe.test/work/live/map/map', 'https://etappe.test/work/live/map/map/snapshot']));
});

const REASONS = [
  [new Response(null, { status: 302 }), 'signed-out'],
  [new Response(null, { status: 401 }), 'signed-out'],
  [new Response(null, { status: 403 }), 'not-allowed'],
  [new Response(null, { status: 404 }), 'not-found'],
  [new Response(null, { status: 503 }), 'unavailable'],
  [new Response('<html>Please pay for this network</html>'), 'offline'],
] as const;

for (const [response, status] of REASONS) {
  test(`a page that is answered with ${response.status} is ${status}`, async () => {
    await behindProxy(() => Promise.resolve(response.clone()));
    assert.equal(session.status, status);
  });
}

test('without any network it is offline and goes on trying', async () => {
  const asked = await behindProxy(() => Promise.reject(new TypeError('fetch failed')));
  assert.equal(session.status, 'offline');
  const count = asked.length;
  await pass(20_000);
  assert.ok(asked.length > count);
});
