import { gzipSync } from 'node:zlib';
import type { Socket } from '../connection.ts';
import { type DoFrame, type DownFrame, type HelloFrame, type PatchFrame, PROTOCOL, type UpFrame, type Who } from '../protocol.ts';

/** A command that the fake server does not take. */
export class FakeRefusal extends Error {
  readonly values: Record<string, unknown>;

  constructor(code: string, values: Record<string, unknown> = {}) {
    super(code);
    this.values = values;
  }
}

/** The server's rules for one document, in memory. */
export interface FakeDocument {
  readonly revision: number;
  readonly log: readonly { readonly patch: PatchFrame }[];
  /** What a snapshot holds. */
  content(): object;
  committed(command: string, author: string): { readonly patch: PatchFrame } | undefined;
  /** @throws FakeRefusal, and nothing is changed */
  apply(author: string, command: string, ops: readonly never[], seen: number, again: boolean): PatchFrame;
}

/** One page's socket on the fake server. What goes either way takes time, and is lost with the socket. */
export class FakeSocket implements Socket {
  binaryType = 'blob';
  onopen: Socket['onopen'] = null;
  onmessage: Socket['onmessage'] = null;
  onclose: Socket['onclose'] = null;
  onerror: Socket['onerror'] = null;
  readonly account: string;
  readonly sent: UpFrame[] = [];
  tab = '';
  /** Frames that were given to the page. */
  readonly received: Array<DownFrame | ArrayBuffer> = [];
  readonly #server: FakeServer<FakeDocument>;
  #arrival = 0;
  #departure = 0;
  #closed = false;

  constructor(server: FakeServer<FakeDocument>, account: string) {
    this.#server = server;
    this.account = account;
    this.#departure = this.#later(this.#departure, () => this.#open());
  }

  send(data: string): void {
    const frame = JSON.parse(data) as UpFrame;
    this.sent.push(frame);
    this.#arrival = this.#later(this.#arrival, () => this.#server.arrived(this, frame));
  }

  close(): void {
    this.#closed = true;
    this.#server.gone(this);
  }

  /** The server, or what lies between, ends it. */
  drop(code: number): void {
    if (!this.#closed) {
      this.close();
      this.onclose?.({ code });
    }
  }

  push(...frames: Array<DownFrame | ArrayBuffer>): void {
    for (const frame of frames) {
      this.#departure = this.#later(this.#departure, () => {
        this.received.push(frame);
        this.onmessage?.({ data: frame instanceof ArrayBuffer ? frame : JSON.stringify(frame) });
      });
    }
  }

  #open(): void {
    if (this.#server.refuses) {
      this.drop(1006);
    } else {
      this.#server.sockets.add(this);
      this.onopen?.(undefined as never);
    }
  }

  /** In order: never before what was sent earlier. */
  #later(notBefore: number, work: () => void): number {
    const at = Math.max(notBefore, Date.now() + this.#server.delay());
    setTimeout(() => !this.#closed && work(), at - Date.now());
    return at;
  }
}

/** A server of one document with the protocol's rules, for as many pages as one likes. */
export class FakeServer<Document extends FakeDocument> {
  readonly document: Document;
  readonly sockets = new Set<FakeSocket>();
  /** How long a frame travels, in milliseconds. */
  delay: () => number = () => 1;
  /** No socket can be opened. */
  refuses = false;
  /** Commands are dropped with their socket, as if the database were away. */
  databaseAway = false;
  mayEdit = true;
  revisionsKept = Infinity;
  /** What is told after the welcome. */
  notices: () => readonly DownFrame[] = () => [];

  #packed: { readonly revision: number; readonly content: string } | null = null;

  constructor(document: Document) {
    this.document = document;
  }

  connect(account: string): FakeSocket {
    return new FakeSocket(this, account);
  }

  arrived(socket: FakeSocket, frame: UpFrame): void {
    switch (frame.t) {
      case 'hello':
        return this.#hello(socket, frame);
      case 'do':
        return this.#do(socket, frame);
      case 'at':
        return this.#tell({ ...this.#who(socket), ...frame, t: 'who' }, socket);
      default:
        return socket.push({ t: 'beat' });
    }
  }

  gone(socket: FakeSocket): void {
    if (this.sockets.delete(socket)) {
      this.#tell({ t: 'left', tab: socket.tab }, socket);
    }
  }

  #hello(socket: FakeSocket, frame: HelloFrame): void {
    socket.tab = frame.tab;
    const { revision, log } = this.document;
    const you = { account: socket.account, name: socket.account, colour: 'blue' };
    const here = [...this.sockets].map((other) => this.#who(other));
    socket.push({ t: 'welcome', protocol: PROTOCOL, revision, you, mayEdit: this.mayEdit, here }, ...this.notices());
    this.#tell({ t: 'who', ...this.#who(socket) }, socket);
    if (frame.revision === null || frame.revision > revision || revision - frame.revision > this.revisionsKept) {
      this.snapshot(socket);
    } else {
      socket.push(...log.slice(frame.revision).map((entry) => entry.patch));
    }
  }

  /** The notices are others than before. */
  tellAll(): void {
    this.sockets.forEach((socket) => socket.push(...this.notices()));
  }

  /** Packs a snapshot once and for all: who comes later gets it too, and behind it what was changed since. */
  pack(): void {
    this.#packed = { revision: this.document.revision, content: JSON.stringify(this.document.content()) };
  }

  /** Also what a page gets that has fallen behind. */
  snapshot(socket: FakeSocket): void {
    const { revision, content } = this.#packed ?? { revision: this.document.revision, content: JSON.stringify(this.document.content()) };
    const zipped = gzipSync(content);
    const half = zipped.length >> 1;
    const part = (from: number, to: number) => new Uint8Array(zipped.subarray(from, to)).buffer;
    socket.push({ t: 'snapshot', revision, parts: 2 }, part(0, half), part(half, zipped.length));
    socket.push(...this.document.log.slice(revision).map((entry) => entry.patch));
  }

  #do(socket: FakeSocket, frame: DoFrame): void {
    const { command } = frame;
    if (this.databaseAway) {
      socket.drop(4503);
      return;
    }
    const before = this.document.committed(command, socket.account);
    if (before) {
      socket.push({ t: 'done', command, revision: before.patch.revision });
      return;
    }
    try {
      const patch = this.document.apply(socket.account, command, frame.ops as readonly never[], frame.seen, frame.again === true);
      this.sockets.forEach((other) => other.push(patch));
    } catch (failure) {
      if (!(failure instanceof FakeRefusal)) {
        throw failure;
      }
      socket.push({ t: 'refused', command, code: failure.message, values: failure.values });
    }
  }

  #who(socket: FakeSocket): Who {
    const { account, tab } = socket;
    const place = { step: null, lane: null, element: null, typing: false };
    return { tab, account, name: account, colour: 'blue', layer: null, ...place };
  }

  #tell(frame: DownFrame, except: FakeSocket): void {
    this.sockets.forEach((other) => other !== except && other.push(frame));
  }
}
