import { Connection, type Socket } from './connection.ts';
import type { Whole } from './document.ts';
import type { FrameReading } from './frames.ts';
import type { Received } from './inbox.ts';
import { CLOSE, type HelloFrame, type UpFrame } from './protocol.ts';
import type { LiveOptions, Status } from './session-types.ts';
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
  /** Where the document is, below the server: `live/map/` and its id. */
  readonly address: string;
  readonly reading: FrameReading;
  /** What is taken from the page unless it is given. */
  readonly page: Pick<LiveOptions, 'base' | 'openSocket' | 'fetch'>;
  readonly hello: () => HelloFrame;
  readonly received: (frame: Received) => void;
  readonly lost: (code: number) => void;
  readonly becomes: (status: Status) => void;
  /** No socket can be opened; this is what stands in the document. */
  readonly readOnly: (whole: Whole) => void;
}

/** A session's connection, and what its failures mean. */
export class SessionLink {
  readonly #options: LinkOptions;
  readonly #connection: Connection;
  #tries = 0;

  constructor(options: LinkOptions) {
    const { base = document.baseURI, openSocket = (url) => new WebSocket(url) as Socket } = options.page;
    const address = new URL(options.address, base);
    address.protocol = address.protocol.replace('http', 'ws');
    this.#options = options;
    this.#connection = new Connection({
      reading: options.reading,
      open: () => openSocket(address.href),
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
    const { address, page, reading } = this.#options;
    const url = new URL(`${address}/snapshot`, page.base ?? document.baseURI);
    const get = page.fetch ?? ((...request) => fetch(...request));
    const answer = await requestSnapshot(url, get, reading);
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
