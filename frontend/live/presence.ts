import type { Who } from './protocol.ts';

/** So long is the last list believed after the connection is lost. */
const SILENCE_MS = 30_000;

/** Who is in this document in other tabs. The server says who comes, moves and goes. */
export class Presence {
  readonly #tab: string;
  readonly #tell: (others: readonly Who[]) => void;
  #others: readonly Who[] = [];
  #forget: ReturnType<typeof setTimeout> | undefined;

  constructor(tab: string, tell: (others: readonly Who[]) => void) {
    this.#tab = tab;
    this.#tell = tell;
  }

  get others(): readonly Who[] {
    return this.#others;
  }

  here(all: readonly Who[]): void {
    this.stop();
    this.#become(all.filter((who) => who.tab !== this.#tab));
  }

  at(who: Who): void {
    if (who.tab === this.#tab) {
      return;
    }
    const known = this.#others.some((other) => other.tab === who.tab);
    this.#become(
      known ? this.#others.map((other) => (other.tab === who.tab ? who : other)) : [...this.#others, who],
    );
  }

  left(tab: string): void {
    if (this.#others.some((other) => other.tab === tab)) {
      this.#become(this.#others.filter((other) => other.tab !== tab));
    }
  }

  /** Nobody tells any more who goes; tries in vain do not make the list any younger. */
  disconnected(): void {
    this.#forget ??= setTimeout(() => this.#become([]), SILENCE_MS);
  }

  stop(): void {
    clearTimeout(this.#forget);
    this.#forget = undefined;
  }

  #become(others: readonly Who[]): void {
    this.#others = others;
    this.#tell(others);
  }
}
