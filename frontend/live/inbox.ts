import type { Whole } from './document.ts';
import { type FrameReading, readFrames } from './frames.ts';
import { gunzip } from './gunzip.ts';
import type { DownFrame, SnapshotFrame } from './protocol.ts';

export type Received = Exclude<DownFrame, SnapshotFrame> | Whole;

/** 32 MB of gzipped snapshot. */
const MOST_PARTS = 64;

/** Makes frames out of one socket's messages, in order: what comes while a snapshot is unzipped waits for it. */
export class Inbox {
  readonly #reading: FrameReading;
  readonly #receive: (frame: Received) => void;
  readonly #broken: () => void;
  readonly #waiting: Array<DownFrame | ArrayBuffer> = [];
  #snapshot: { frame: SnapshotFrame; parts: ArrayBuffer[] } | null = null;
  #busy = false;
  #closed = false;

  /** @param broken what came makes no sense: the connection has to start again */
  constructor(reading: FrameReading, receive: (frame: Received) => void, broken: () => void) {
    this.#reading = reading;
    this.#receive = receive;
    this.#broken = broken;
  }

  message(data: string | ArrayBuffer): void {
    this.#waiting.push(...(typeof data === 'string' ? readFrames(data, this.#reading) : [data]));
    this.#work();
  }

  /** Nothing is received any more, also not what waits. */
  close(): void {
    this.#closed = true;
    this.#waiting.length = 0;
  }

  #work(): void {
    while (!this.#busy && !this.#closed && this.#waiting.length > 0) {
      const next = this.#waiting.shift()!;
      if (next instanceof ArrayBuffer) {
        this.#part(next);
      } else if (next.t === 'snapshot') {
        this.#begin(next);
      } else {
        this.#receive(next);
      }
    }
  }

  #begin(frame: SnapshotFrame): void {
    if (frame.parts < 1 || frame.parts > MOST_PARTS) {
      this.#fail();
    } else {
      this.#snapshot = { frame, parts: [] };
    }
  }

  #part(part: ArrayBuffer): void {
    const snapshot = this.#snapshot;
    if (!snapshot) {
      this.#fail();
      return;
    }
    snapshot.parts.push(part);
    if (snapshot.parts.length === snapshot.frame.parts) {
      this.#snapshot = null;
      this.#busy = true;
      void this.#unzip(snapshot.frame.revision, snapshot.parts);
    }
  }

  async #unzip(revision: number, parts: readonly ArrayBuffer[]): Promise<void> {
    const content = await gunzip(parts).then(this.#reading.readSnapshot, () => undefined);
    this.#busy = false;
    if (this.#closed) {
      return;
    }
    if (!content) {
      this.#fail();
      return;
    }
    this.#receive({ t: 'whole', revision, content });
    this.#work();
  }

  #fail(): void {
    this.close();
    this.#broken();
  }
}
