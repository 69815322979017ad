import { Connection, type Socket } from './connection.ts';
import type { Received, WholeBoard } from './inbox.ts';
import { CLOSE, type HelloFrame, type UpFrame } from './protocol.ts';
import type { Status } from './session-types.ts';
import { requestSnapshot } from './snapshot-request.ts';

/** So many tries in a row without a welcome, and the page asks over HTTP what stands in the way. */
const TRIES_BEFORE_ASKING = 3;
const STATUS_OF_CODE: Readonly<Record<number, Status>> = {
  [CLOSE.signedOut]: 'signed-out',
  [CLOSE.notAllowed]: 'not-allowed',
  [CLOSE.notFound]: 'not-found',
  [CLOSE.unavailable]: 'unavailable',
};
const ENDED: readonly Status[] = ['signed-out', 'not-allowed', 'not-found', 'outdated'];

export interface LinkOptions {
  readonly mapId: string;
  readonly base: string;
  readonly openSocket: (url: string) => Socket;
  readonly fetch: typeof fetch;
  readonly hello: () => HelloFrame;
  readonly received: (frame: Received) => void;
  readonly lost: (code: number) => void;
  readonly becomes: (status: Status) => void;
  /** No socket can be opened; this is what stands on the board. */
  readonly readOnly: (board: WholeBoard) => void;
}

/** A session's connection, and what its failures mean. */
export class SessionLink {
  readonly #options: LinkOptions;
  readonly #connection: Connection;
  #tries = 0;

  constructor(options: LinkOptions) {
    const address = new URL(`live/map/${options.mapId}`, options.base);
    address.protocol = address.protocol.replace('http', 'ws');
    this.#options = options;
    this.#connection = new Connection({
      open: () => options.openSocket(address.href),
      hello: options.hello,
      received: (frame) => this.#received(frame),
      lost: (code) => this.#lost(code),
    });
  }

  start(): void {
    this.#connection.start();
  }

  stop(): void {
    this.#connection.stop();
  }

  wake(): void {
    this.#connection.wake();
  }

  restart(): void {
    this.#connection.restart();
  }

  send(frame: UpFrame): void {
    this.#connection.send(frame);
  }

  #received(frame: Received): void {
    if (frame.t === 'welcome') {
      this.#tries = 0;
    }
    this.#options.received(frame);
  }

  #lost(code: number): void {
    this.#options.lost(code);
    this.#tries++;
    const known = STATUS_OF_CODE[code];
    if (known) {
      this.#options.becomes(known);
    } else if (this.#tries > TRIES_BEFORE_ASKING) {
      void this.#askWhy(this.#tries);
    } else {
      this.#options.becomes('offline');
    }
  }

  async #askWhy(tries: number): Promise<void> {
    const url = new URL(`live/map/${this.#options.mapId}/snapshot`, this.#options.base);
    const answer = await requestSnapshot(url, this.#options.fetch);
    if (tries !== this.#tries) {
      return;
    }
    if (typeof answer !== 'string') {
      this.#options.readOnly(answer);
      this.#options.becomes('blocked');
      return;
    }
    if (ENDED.includes(answer)) {
      this.#connection.stop();
    }
    this.#options.becomes(answer);
  }
}
