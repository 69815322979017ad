import type { Texts } from './reader-texts.ts';

/** How long to collect remote changes before saying how many there were, in milliseconds. */
const CALM = 5_000;

/** Tells screen readers what others did, at a calm rate: many changes become one sentence. */
export class Announcer {
  readonly element = document.createElement('div');
  readonly #texts: () => Texts;
  readonly #names = new Set<string>();
  #changes = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(texts: () => Texts) {
    this.#texts = texts;
    this.element.className = 'unseen';
    this.element.ariaLive = 'polite';
    this.element.role = 'log';
  }

  say(sentence: string): void {
    this.element.textContent = sentence;
  }

  /** Somebody changed so many elements. */
  changed(name: string | null, elements: number): void {
    this.#changes += elements;
    if (name) {
      this.#names.add(name);
    }
    this.#timer ??= setTimeout(() => this.#tell(), CALM);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #tell(): void {
    const who = [...this.#names].join(', ') || this.#texts().own('someone');
    this.say(this.#texts().own(this.#changes === 1 ? 'announce.one' : 'announce', who, this.#changes));
    this.#changes = 0;
    this.#names.clear();
    this.#timer = undefined;
  }
}
