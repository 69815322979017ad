import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { newId } from '../live/ids.ts';
import { pass, stopTime } from '../live/testing/time.ts';
import { canonicalBoard } from '../test-clients/canonical-board.ts';
import { firstDifference } from '../test-clients/comparing.ts';
import { randomCommand } from '../test-clients/random-commands.ts';
import { Random } from '../test-clients/random.ts';
import { BoardModel } from './model.ts';
import { BoardServer } from './testing/board-server.ts';
import { Page } from './testing/world.ts';

const SEEDS = Number(process.env.SEEDS ?? 40);
const FIRST_SEED = Number(process.env.FIRST_SEED ?? 1);
const STEPS = 120;

after(() => stopTime());

for (let seed = FIRST_SEED; seed < FIRST_SEED + SEEDS; seed++) {
  test(`five pages with delays, dropped connections and reloads end with the same board, seed ${seed}`, async () => {
    stopTime();
    const random = new Random(seed);
    const server = new BoardServer(newId());
    server.delay = () => random.below(60);
    server.revisionsKept = 30;
    const pages = ['ann', 'ben', 'cem', 'ann', 'dora'].map((account) => new Page(server, account));
    await pass(300, pages);
    for (let step = 0; step < STEPS; step++) {
      disturb(random.pick(pages)!, random);
      const page = random.pick(pages)!;
      page.session.perform(randomCommand(page.model, random));
      await pass(random.below(30), pages);
    }
    await settle(server, pages);
    const stored = new BoardModel(server.board.mapId);
    stored.load(server.board.revision, server.board.elements(), []);
    for (const page of pages) {
      assert.equal(page.session.unsent, 0);
      assert.equal(page.model.revision, server.board.revision);
      assert.equal(firstDifference({ base: canonicalBoard(page.model) }, { base: canonicalBoard(stored) }), null);
      assert.equal(page.storage.length, draftsOf(page));
    }
    assert.ok(server.board.revision > STEPS / 4, `too little happened: ${server.board.revision} revisions`);
    pages.forEach((page) => page.close());
  });
}

function disturb(page: Page, random: Random): void {
  const kind = random.next();
  if (kind < 0.03) {
    page.socket?.drop(1006);
  } else if (kind < 0.05) {
    page.reload();
  } else if (kind < 0.07) {
    page.server.databaseAway = !page.server.databaseAway;
  } else if (kind < 0.09 && page.socket && page.server.sockets.has(page.socket)) {
    page.server.snapshot(page.socket);
  }
}

async function settle(server: BoardServer, pages: readonly Page[]): Promise<void> {
  server.databaseAway = false;
  const settled = (page: Page) => page.session.unsent === 0 && page.model.revision === server.board.revision;
  for (let rounds = 0; rounds < 100 && !(await quiet()); rounds++);

  async function quiet(): Promise<boolean> {
    await pass(500, pages);
    return pages.every(settled);
  }
}

function draftsOf(page: Page): number {
  return [...page.storage.entries.keys()].filter((key) => key.includes(':draft:')).length;
}
