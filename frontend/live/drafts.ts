import type { TabStorage } from './session-types.ts';
import { type KeptDocument, TabStore } from './tab-store.ts';

/** What somebody else wrote where my words were on their way. */
export interface Theirs {
  readonly value: unknown;
  /** The account that wrote it. */
  readonly by: string;
}

/** The key under which the words for a property of an element are kept. */
export function draftKey(element: string, property: string): string {
  return `${element}.${property}`;
}

/**
 * Words that are being typed, kept in the tab's storage until they are saved or thrown away: those of one layer are not
 * found in another.
 */
export class Drafts {
  readonly #store: TabStore;
  readonly #layer: () => string | null;

  /** @param layer the one that is looked at */
  constructor(storage: TabStorage | null, account: string, document: KeptDocument, layer: () => string | null) {
    this.#store = new TabStore(storage, account, document, 'draft');
    this.#layer = layer;
  }

  /** The words that were being typed under this key (see `draftKey`), kept over reloads; null where there are none. */
  words(key: string): string | null {
    return this.#read(key)?.words ?? null;
  }

  /** What someone else wrote there before these words arrived; the author of the words chooses. */
  theirs(key: string): Theirs | null {
    return this.#read(key)?.theirs ?? null;
  }

  /** Keeps the words. What the others wrote stays beside them. */
  keep(key: string, words: string): void {
    this.keepBeside(key, words, this.theirs(key), this.#layer());
  }

  /** Keeps the words in the layer that they were meant for, beside what the others wrote. */
  keepBeside(key: string, words: string, theirs: Theirs | null, layer: string | null): void {
    this.#store.set(keyIn(layer, key), JSON.stringify({ words, theirs }));
  }

  /** The keys of all words that are kept in the layer that is looked at. */
  keys(): string[] {
    const start = keyIn(this.#layer(), '');
    const keys = this.#store.keys().flatMap((key) => (key.startsWith(start) ? [key.slice(start.length)] : []));
    return keys.filter((key) => !key.includes('/'));
  }

  drop(key: string): void {
    this.#store.remove(keyIn(this.#layer(), key));
  }

  #read(key: string): { words: string; theirs: Theirs | null } | null {
    try {
      return JSON.parse(this.#store.get(keyIn(this.#layer(), key)) ?? 'null');
    } catch {
      return null;
    }
  }
}

function keyIn(layer: string | null, key: string): string {
  return layer === null ? key : `${layer}/${key}`;
}
