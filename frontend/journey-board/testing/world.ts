import type { FakeSocket } from '../../live/testing/fake-server.ts';
import { MemoryStorage } from '../../live/testing/memory-storage.ts';
import { BoardSession } from '../session.ts';
import type { BoardServer } from './board-server.ts';

/** Somebody's tab on the fake server's board. */
export class Page {
  readonly server: BoardServer;
  readonly account: string;
  readonly storage: MemoryStorage;
  session: BoardSession;
  socket: FakeSocket | null = null;
  sockets = 0;
  /** How many snapshots of the present socket the page has taken in. */
  wholes = 0;

  constructor(server: BoardServer, account: string, storage = new MemoryStorage()) {
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
