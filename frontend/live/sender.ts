import { writeFrame } from './frames.ts';
import type { Command, Outbox } from './outbox.ts';
import { Pace } from './pace.ts';
import { type DoFrame, LIVE_LIMITS } from './protocol.ts';

const MOST_IN_FLIGHT = 64;
/** A server that is there answers within its lock wait of 3 s, or closes. */
const ANSWER_MS = 20_000;
/** Together with a burst, presence and beats below the server's limits. */
const FRAMES_PER_SECOND = LIVE_LIMITS.framesPerSecond * 0.7;
const FRAMES_BURST = LIVE_LIMITS.framesPerSecond * 0.2;
const BYTES_PER_SECOND = (LIVE_LIMITS.bytesPerTenSeconds / 10) * 0.6;
const BYTES_BURST = LIVE_LIMITS.bytesPerTenSeconds * 0.25;
const encoder = new TextEncoder();

export function isTooLarge(command: Command<unknown>): boolean {
  return sizeOf(frameOf(command, true)) > LIVE_LIMITS.frameBytes;
}

/**
 * Sends the outbox's commands in order, within the server's limits. After a reconnect or reload it begins again with the
 * first unanswered one, and marks as sent again all that were given before.
 */
export class Sender<Op> {
  readonly #outbox: Outbox<Op>;
  readonly #send: (frame: DoFrame<Op>) => void;
  readonly #silent: () => void;
  readonly #frames = new Pace(FRAMES_PER_SECOND, FRAMES_BURST);
  readonly #bytes = new Pace(BYTES_PER_SECOND, BYTES_BURST);
  readonly #inFlight = new Map<string, number>();
  #again: ReadonlySet<string> = new Set();
  #connected = false;
  #later: ReturnType<typeof setTimeout> | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;

  /** @param silent the server has left a command without any answer for long */
  constructor(outbox: Outbox<Op>, send: (frame: DoFrame<Op>) => void, silent: () => void) {
    this.#outbox = outbox;
    this.#send = send;
    this.#silent = silent;
  }

  connected(): void {
    this.#connected = true;
    this.#inFlight.clear();
    this.#again = new Set(this.#outbox.commands().map((command) => command.command));
    this.send();
  }

  disconnected(): void {
    this.#connected = false;
    clearTimeout(this.#later);
    clearTimeout(this.#patience);
    this.#patience = undefined;
  }

  /** The largest command that is under way: the one that a server means that closes for a frame too large. */
  largestInFlight(): string | undefined {
    return [...this.#inFlight].sort((a, b) => b[1] - a[1])[0]?.[0];
  }

  answered(command: string): void {
    this.#inFlight.delete(command);
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.send();
  }

  /** Sends what may go now, and the rest when it may. */
  send(): void {
    clearTimeout(this.#later);
    if (!this.#connected) {
      return;
    }
    for (const command of this.#outbox.commands()) {
      if (this.#inFlight.size >= MOST_IN_FLIGHT) {
        break;
      }
      if (!this.#inFlight.has(command.command) && !this.#sendOne(command)) {
        break;
      }
    }
    if (this.#inFlight.size > 0) {
      this.#patience ??= setTimeout(() => this.#silent(), ANSWER_MS);
    }
  }

  #sendOne(command: Command<Op>): boolean {
    const frame = frameOf(command, this.#again.has(command.command));
    const size = sizeOf(frame);
    const wait = Math.max(this.#frames.wait(1), this.#bytes.wait(size));
    if (wait > 0) {
      this.#later = setTimeout(() => this.send(), wait);
      return false;
    }
    this.#frames.take(1);
    this.#bytes.take(size);
    this.#inFlight.set(command.command, size);
    this.#send(frame);
    return true;
  }
}

function frameOf<Op>(command: Command<Op>, again: boolean): DoFrame<Op> {
  const { layer, ...rest } = command;
  return { t: 'do', ...rest, ...(layer !== null && { layer }), ...(again && { again: true }) };
}

function sizeOf(frame: DoFrame): number {
  return encoder.encode(writeFrame(frame)).byteLength;
}
