import { mock } from 'node:test';
import { BoardSession } from '../session.ts';
import { FakeServer, type FakeSocket } from './fake-server.ts';
import { MemoryStorage } from './memory-storage.ts';

/** Node's mock timers, for one test: time stands still but for `pass`. */
export function stopTime(): void {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_800_000_000_000 });
}

/** Somebody's tab on the fake server's board. */
export class Page {
  readonly server: FakeServer;
  readonly account: string;
  readonly storage: MemoryStorage;
  session: BoardSession;
  socket: FakeSocket | null = null;
  sockets = 0;
  /** How many snapshots of the present socket the page has taken in. */
  wholes = 0;

  constructor(server: FakeServer, account: string, storage = new MemoryStorage()) {
    this.server = server;
    this.account = account;
    this.storage = storage;
    this.session = this.#open();
  }

  get model(): BoardSession['model'] {
    return this.session.model;
  }

  /** A new page with the same tab's storage. */
  reload(): void {
    this.session.stop();
    this.socket?.drop(1001);
    this.session = this.#open();
  }

  close(): void {
    this.session.stop();
  }

  #open(): BoardSession {
    const session = new BoardSession({
      mapId: this.server.board.mapId,
      account: this.account,
      base: 'http://etappe.test/',
      storage: this.storage,
      openSocket: () => {
        this.sockets++;
        this.wholes = 0;
        this.socket = this.server.connect(this.account);
        return this.socket;
      },
      fetch: () => Promise.reject(new Error('no pages either')),
    });
    session.on('changed', ({ by }) => (this.wholes += by === 'whole' ? 1 : 0));
    session.start();
    return session;
  }
}

/** Lets time pass in small steps, and what is unzipped meanwhile arrive. */
export async function pass(milliseconds: number, pages: readonly Page[] = []): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 5) {
    mock.timers.tick(Math.min(5, left));
    await arrived(pages);
  }
}

/** The unzipping runs on real threads, also where time stands still. */
async function arrived(pages: readonly Page[]): Promise<void> {
  do {
    await new Promise((resolve) => setImmediate(resolve));
  } while (pages.some(isUnzipping));
}

function isUnzipping(page: Page): boolean {
  const received = page.socket?.received ?? [];
  const parts = received.filter((frame) => frame instanceof ArrayBuffer).length;
  return page.server.sockets.has(page.socket!) && Math.floor(parts / 2) > page.wholes;
}
