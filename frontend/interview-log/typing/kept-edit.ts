import { draftKey, type Drafts } from '../../live/drafts.ts';

const OPEN = 'open';

/** The words of the line that is open, and which it is, kept in the tab until they are saved or thrown away. */
export class KeptEdit {
  readonly #drafts: Drafts;

  constructor(drafts: Drafts) {
    this.#drafts = drafts;
  }

  /** The line that is open, also after a reload. */
  get note(): string | null {
    return this.#drafts.words(OPEN);
  }

  open(note: string): void {
    this.#drafts.keep(OPEN, note);
  }

  words(note: string): string | null {
    return this.#drafts.words(draftKey(note, 'text'));
  }

  /** @param speaker whose words they are: they go where that person withdraws */
  keep(note: string, words: string, speaker: string | null): void {
    this.#drafts.keep(draftKey(note, 'text'), words);
    this.#drafts.keep(draftKey(note, 'speaker'), speaker ?? '');
  }

  drop(note: string): void {
    this.#drafts.drop(draftKey(note, 'text'));
    this.#drafts.drop(draftKey(note, 'speaker'));
    this.#drafts.drop(OPEN);
  }
}
