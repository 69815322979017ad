/**
 * Five clients on one board do random things, are cut off and reload; in the end all must have the same board.
 *
 *   node random-clients.ts --url http://localhost:8080 --map ID --cookies name=a,name=b --seed 1 --steps 300
 *
 * Prints one line of JSON: the seed, the revision, the digest of the canonical board, with --board the board itself, or
 * the first difference. Ends with 1 where the boards differ or never settle.
 */
import { parseArgs } from 'node:util';
import { newId } from '../journey-board/ids.ts';
import type { BoardSession } from '../journey-board/session.ts';
import { MemoryStorage } from '../journey-board/testing/memory-storage.ts';
import { canonicalBoard, digest, firstDifference } from './canonical-board.ts';
import { FlakyNetwork } from './flaky-network.ts';
import { randomCommand } from './random-commands.ts';
import { Random } from './random.ts';
import { openSession, pause, until, type Visit, whoIs } from './signed-in.ts';

const CLIENTS = 5;
const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    origin: { type: 'string' },
    map: { type: 'string' },
    cookies: { type: 'string' },
    seed: { type: 'string', default: '1' },
    steps: { type: 'string', default: '300' },
    board: { type: 'boolean', default: false },
  },
});
const { url, map, cookies } = options;
if (!url || !map || !cookies) {
  throw new Error('--url, --map and --cookies are needed');
}

/** One person's tab behind a network that can be cut. */
class Client {
  readonly network: FlakyNetwork;
  readonly #visit: Visit;
  readonly #account: string;
  readonly #storage = new MemoryStorage();
  session: BoardSession;
  refused = 0;

  constructor(network: FlakyNetwork, visit: Visit, account: string) {
    this.network = network;
    this.#visit = visit;
    this.#account = account;
    this.session = this.#open();
  }

  reload(): void {
    this.session.stop();
    this.session = this.#open();
  }

  close(): void {
    this.session.stop();
    this.network.close();
  }

  #open(): BoardSession {
    const session = openSession(this.#visit, this.#account, { storage: this.#storage });
    session.on('refused', () => this.refused++);
    return session;
  }
}

async function openClient(cookie: string): Promise<Client> {
  const network = await FlakyNetwork.to(url!);
  const visit = { url: network.url, origin: options.origin ?? new URL(url!).origin, map: map!, cookie };
  return new Client(network, visit, (await whoIs(visit)).account);
}

async function play(clients: readonly Client[], random: Random): Promise<void> {
  for (let step = 0; step < Number(options.steps); step++) {
    const disturbed = random.pick(clients)!;
    const disturbance = random.next();
    if (disturbance < 0.02) {
      disturbed.network.cut();
    } else if (disturbance < 0.04) {
      disturbed.reload();
    }
    const { session } = random.pick(clients)!;
    session.perform(randomCommand(session.model, random));
    await pause(random.below(25));
  }
}

function settled(sessions: readonly BoardSession[]): boolean {
  const revision = sessions[0].model.revision;
  return sessions.every(
    (session) => session.unsent === 0 && session.status === 'live' && session.model.revision === revision,
  );
}

const seed = Number(options.seed);
const given = cookies.split(',');
const clients = await Promise.all(Array.from({ length: CLIENTS }, (_, index) => openClient(given[index % given.length])));
const result: Record<string, unknown> = { seed, run: newId() };
try {
  await until('all are live', () => settled(clients.map((client) => client.session)));
  await play(clients, new Random(seed));
  await until('all are answered and at one revision', () => settled(clients.map((client) => client.session)), 90);
  const boards = clients.map((client) => canonicalBoard(client.session.model));
  result.revision = clients[0].session.model.revision;
  result.refused = clients.reduce((sum, client) => sum + client.refused, 0);
  result.elements = boards[0].length;
  result.digest = digest(boards[0]);
  result.difference = boards.map((board) => firstDifference(boards[0], board)).find((found) => found !== null) ?? null;
  if (options.board) {
    result.board = boards[0];
  }
} catch (failure) {
  result.failure = String(failure);
  result.clients = clients.map(({ session }) => ({
    status: session.status,
    unsent: session.unsent,
    revision: session.model.revision,
  }));
}
clients.forEach((client) => client.close());
console.log(JSON.stringify(result));
process.exitCode = result.failure || result.difference ? 1 : 0;
