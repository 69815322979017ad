/** Lets a steady amount through, and a burst after a rest. */
export class Pace {
  readonly #perSecond: number;
  readonly #burst: number;
  #left: number;
  #at = Date.now();

  constructor(perSecond: number, burst: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#left = burst;
  }

  /** Milliseconds until so much may go; 0: now. What is larger than a burst goes when a whole burst may. */
  wait(amount: number): number {
    const now = Date.now();
    this.#left = Math.min(this.#burst, this.#left + (Math.max(0, now - this.#at) * this.#perSecond) / 1000);
    this.#at = now;
    const missing = Math.min(amount, this.#burst) - this.#left;
    return missing <= 0 ? 0 : Math.ceil((missing * 1000) / this.#perSecond);
  }

  take(amount: number): void {
    this.#left -= amount;
  }
}
