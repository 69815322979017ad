import { Backoff } from './backoff.ts';
import { type FrameReading, writeFrame } from './frames.ts';
import { Inbox, type Received } from './inbox.ts';
import { CLOSE, type HelloFrame, type UpFrame } from './protocol.ts';

/** The part of the browser's `WebSocket` that is used. */
export interface Socket {
  binaryType: string;
  onopen: ((event: never) => unknown) | null;
  onmessage: ((event: { data: unknown }) => unknown) | null;
  onclose: ((event: { code: number }) => unknown) | null;
  onerror: ((event: never) => unknown) | null;
  send(data: string): void;
  close(): void;
}

export interface ConnectionOptions {
  readonly reading: FrameReading;
  readonly open: () => Socket;
  readonly hello: () => HelloFrame;
  readonly received: (frame: Received) => void;
  /** The connection is gone. `opened`: it had been there. With one of the codes that end it, it does not come back. */
  readonly lost: (code: number, opened: boolean) => void;
}

const ENDS: readonly number[] = [CLOSE.signedOut, CLOSE.notAllowed, CLOSE.notFound];
const BEAT_MS = 20_000;
/** Together with the beat: a peer is dead after 45 s without a frame. */
const ANSWER_MS = 25_000;
/** After a laptop slept or a network came back, nobody wants to wait as long. */
const WAKE_ANSWER_MS = 5_000;
const WELCOME_MS = 15_000;
const FLOOD_PAUSE_MS = 5_000;
/** The page's own word for a connection that it gave up. */
const GIVEN_UP = 4000;

/**
 * One socket at a time, opened again with back-off whenever it is lost. A dead peer is noticed by its missing answer to
 * a beat, and not by the clock alone: timers of a hidden tab run late.
 */
export class Connection {
  readonly #options: ConnectionOptions;
  readonly #backoff = new Backoff();
  #socket: Socket | null = null;
  #inbox: Inbox | null = null;
  #opened = false;
  #running = false;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #beat: ReturnType<typeof setTimeout> | undefined;
  #deadline: ReturnType<typeof setTimeout> | undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running = true;
    if (!this.#socket) {
      this.#connect();
    }
  }

  stop(): void {
    this.#running = false;
    clearTimeout(this.#retry);
    this.#drop();
  }

  /** The network or the page came back: connects at once, or asks whether the peer is still there. */
  wake(): void {
    if (!this.#running) {
      return;
    }
    if (this.#socket) {
      this.#askPeer(WAKE_ANSWER_MS);
    } else {
      this.#connect();
    }
  }

  /** Gives this socket up and opens another one. */
  restart(): void {
    if (this.#socket) {
      this.#lost(GIVEN_UP);
    }
  }

  send(frame: UpFrame): void {
    if (this.#opened) {
      this.#socket?.send(writeFrame(frame));
    }
  }

  #connect(): void {
    clearTimeout(this.#retry);
    const socket = this.#options.open();
    const current = (work: () => void) => () => {
      if (socket === this.#socket) {
        work();
      }
    };
    const broken = current(() => this.#lost(GIVEN_UP));
    const inbox = new Inbox(this.#options.reading, (frame) => this.#received(frame), broken);
    this.#socket = socket;
    this.#inbox = inbox;
    socket.binaryType = 'arraybuffer';
    socket.onopen = current(() => this.#open());
    socket.onmessage = (event) =>
      current(() => {
        this.#answered();
        inbox.message(event.data as string | ArrayBuffer);
      })();
    socket.onclose = (event) => current(() => this.#lost(event.code))();
    // A failure is always followed by a close.
    socket.onerror = null;
    this.#deadline = setTimeout(() => this.#lost(GIVEN_UP), WELCOME_MS);
  }

  #open(): void {
    this.#opened = true;
    this.send(this.#options.hello());
  }

  #received(frame: Received): void {
    if (frame.t === 'welcome') {
      this.#backoff.welcomed();
    }
    if (frame.t !== 'beat') {
      this.#options.received(frame);
    }
  }

  /** Whatever comes shows that the peer is there. */
  #answered(): void {
    clearTimeout(this.#deadline);
    this.#deadline = undefined;
    this.#beat ??= setTimeout(() => {
      this.#beat = undefined;
      this.#askPeer(ANSWER_MS);
    }, BEAT_MS);
  }

  #askPeer(wait: number): void {
    if (this.#opened && this.#deadline === undefined) {
      this.send({ t: 'beat' });
      this.#deadline = setTimeout(() => this.#lost(GIVEN_UP), wait);
    }
  }

  #lost(code: number): void {
    const opened = this.#opened;
    this.#drop();
    if (ENDS.includes(code)) {
      this.#running = false;
    }
    if (this.#running) {
      const wait = this.#backoff.next(code);
      this.#retry = setTimeout(() => this.#connect(), code === CLOSE.tooMany ? Math.max(wait, FLOOD_PAUSE_MS) : wait);
    }
    this.#options.lost(code, opened);
  }

  #drop(): void {
    clearTimeout(this.#beat);
    clearTimeout(this.#deadline);
    this.#beat = undefined;
    this.#deadline = undefined;
    this.#inbox?.close();
    const socket = this.#socket;
    this.#socket = null;
    this.#opened = false;
    socket?.close();
  }
}
