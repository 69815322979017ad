/**
 * Five clients on one board do random things in its base and its variants, are cut off and reload; in the end all must have
 * the same board, whichever layer of it is looked at.
 *
 *   node random-clients.ts --url http://localhost:8080 --map ID --cookies name=a,name=b --seed 1 --steps 300
 *
 * Prints one line of JSON: the seed, the revision, the digest of the canonical boards of all layers, with --board the boards
 * themselves by the id of their layer, or the first difference. Ends with 1 where they differ or never settle, or where the
 * server had a fault.
 */
import { parseArgs } from 'node:util';
import type { BoardSession } from '../journey-board/session.ts';
import { newId } from '../live/ids.ts';
import { MemoryStorage } from '../live/testing/memory-storage.ts';
import { canonicalLayers, digest, firstDifference } from './canonical-board.ts';
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
  /** The layer that I wrote to, by command and by the revision that it became. */
  readonly #written = new Map<string, string | null>();
  readonly #made = new Map<number, string | null>();
  session: BoardSession;
  readonly refused: string[] = [];

  constructor(network: FlakyNetwork, visit: Visit, account: string) {
    this.network = network;
    this.#visit = visit;
    this.#account = account;
    this.session = this.#open();
  }

  reload(): void {
    this.session.stop();
    this.session = this.#open(this.session.layer);
  }

  /** Does something, mostly where I look, and now and then in the layer below. */
  act(random: Random): void {
    const { model } = this.session;
    const below = model.layers.get(model.layer)?.below ?? null;
    const mine = [...this.#made].filter(([, layer]) => layer === below).map(([revision]) => revision);
    const layer = random.chance(0.1) ? below : model.layer;
    const command = this.session.perform(randomCommand(model, random, mine), layer);
    if (command !== null) {
      this.#written.set(command, layer);
    }
  }

  look(random: Random): void {
    this.session.look(random.pick([null, ...this.session.model.layers.inUse.map(({ id }) => id)])!);
  }

  close(): void {
    this.session.stop();
    this.network.close();
  }

  #open(layer: string | null = null): BoardSession {
    const session = openSession(this.#visit, this.#account, { storage: this.#storage, layer });
    session.on('refused', ({ code }) => this.refused.push(code));
    session.on('committed', ({ command, revision }) => this.#made.set(revision, this.#written.get(command) ?? null));
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
    const client = random.pick(clients)!;
    if (random.chance(0.1)) {
      client.look(random);
    }
    client.act(random);
    await pause(random.below(25));
  }
}

function settled(sessions: readonly BoardSession[]): boolean {
  const revision = sessions[0].model.revision;
  return sessions.every(
    (session) => session.unsent === 0 && session.status === 'live' && session.model.revision === revision,
  );
}

/** Where the others' boards are not as the first one's. */
function differences(boards: readonly ReturnType<typeof canonicalLayers>[], layers: readonly (string | null)[]): object[] {
  return boards.flatMap((board, client) =>
    layers.flatMap((layer, index) => {
      const found = firstDifference(boards[0][index], board[index] ?? []);
      return found ? [{ client, layer, looked: clients[client].session.layer, ...found }] : [];
    }),
  );
}

function counted(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  codes.forEach((code) => (counts[code] = (counts[code] ?? 0) + 1));
  return counts;
}

const seed = Number(options.seed);
const given = cookies.split(',');
const clients = await Promise.all(Array.from({ length: CLIENTS }, (_, index) => openClient(given[index % given.length])));
const result: Record<string, unknown> = { seed, run: newId() };
try {
  await until('all are live', () => settled(clients.map((client) => client.session)));
  const random = new Random(seed);
  clients.forEach((client) => client.look(random));
  await play(clients, random);
  await until('all are answered and at one revision', () => settled(clients.map((client) => client.session)), 90);
  const boards = clients.map((client) => canonicalLayers(client.session.model));
  const { model } = clients[0].session;
  const layers = [null, ...model.layers.inUse.map(({ id }) => id)];
  result.revision = model.revision;
  result.refused = counted(clients.flatMap((client) => client.refused));
  result.elements = boards[0].map((board) => board.length);
  result.digest = digest(boards[0]);
  result.difference = differences(boards, layers)[0] ?? null;
  if ('command-failed' in (result.refused as object)) {
    throw new Error('The server had a fault');
  }
  if (options.board) {
    result.boards = Object.fromEntries(boards[0].map((board, index) => [layers[index] ?? 'base', board]));
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
