import { CLOSE } from './protocol.ts';

const SHORTEST_MS = 500;
const LONGEST_MS = 15_000;
/** A server whose database is away welcomes, and closes at the first command: that alone is no recovery. */
const RECOVERED_MS = 10_000;

/** How long to wait before the next try: twice as long each time, with jitter, so that not all pages come back at once. */
export class Backoff {
  #tries = 0;
  #welcomedAt: number | null = null;

  welcomed(): void {
    this.#welcomedAt = Date.now();
  }

  /** @param code why the connection was lost */
  next(code: number): number {
    if (this.#welcomedAt !== null && (code !== CLOSE.unavailable || Date.now() - this.#welcomedAt > RECOVERED_MS)) {
      this.#tries = 0;
    }
    this.#welcomedAt = null;
    const longest = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** this.#tries);
    this.#tries++;
    return longest * (0.5 + Math.random() / 2);
  }
}
