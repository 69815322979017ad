import type { AtFrame, Place } from './protocol.ts';

/** Arrow keys held down move the focus quicker than anybody follows it. */
const PAUSE_MS = 100;
const NOWHERE: Place = { step: null, lane: null, element: null, typing: false };

/** Tells the others where this tab's focus is, the last place for certain and those on the way not all. */
export class FocusSender {
  readonly #send: (frame: AtFrame) => void;
  #place: Place = NOWHERE;
  #layer: string | null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #changed = false;

  constructor(layer: string | null, send: (frame: AtFrame) => void) {
    this.#layer = layer;
    this.#send = send;
  }

  focus(place: Place): void {
    this.#place = place;
    this.#tellSoon();
  }

  /** Another layer is looked at. */
  look(layer: string | null): void {
    this.#layer = layer;
    this.#tellSoon();
  }

  #tellSoon(): void {
    this.#changed = true;
    if (this.#pause === undefined) {
      this.#tell();
    }
  }

  /** A new connection knows of no focus. */
  connected(): void {
    this.#changed = this.#place !== NOWHERE;
    this.#tell();
  }

  stop(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }

  #tell(): void {
    this.stop();
    if (this.#changed) {
      this.#changed = false;
      this.#send({ t: 'at', layer: this.#layer, ...this.#place });
      this.#pause = setTimeout(() => this.#tell(), PAUSE_MS);
    }
  }
}
