import type { AtFrame, Place } from './protocol.ts';

/** Arrow keys held down move the focus quicker than anybody follows it. */
const PAUSE_MS = 100;

/** Tells the others where this tab's focus is, the last place for certain and those on the way not all. */
export class FocusSender {
  readonly #send: (frame: AtFrame) => void;
  #place: Place | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #changed = false;

  constructor(send: (frame: AtFrame) => void) {
    this.#send = send;
  }

  focus(place: Place): void {
    this.#place = place;
    this.#changed = true;
    if (this.#pause === undefined) {
      this.#tell();
    }
  }

  /** A new connection knows of no focus. */
  connected(): void {
    this.#changed = this.#place !== null;
    this.#tell();
  }

  stop(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }

  #tell(): void {
    this.stop();
    if (this.#changed && this.#place) {
      this.#changed = false;
      this.#send({ t: 'at', ...this.#place });
      this.#pause = setTimeout(() => this.#tell(), PAUSE_MS);
    }
  }
}
