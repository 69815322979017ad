import { KEPT_AS } from './protocol.ts';
import type { TabStorage } from './session-types.ts';
import { TabStore } from './tab-store.ts';

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

/** The key of what is kept in one layer, so that words typed there are not found in another. */
export function keyIn(layer: string | null, key: string): string {
  return layer === null ? key : `${layer}/${key}`;
}

/** Words that are being typed, kept in the tab's storage until they are saved or thrown away. */
export class Drafts {
  readonly #store: TabStore;

  constructor(storage: TabStorage | null, account: string, map: string) {
    this.#store = new TabStore(storage, account, KEPT_AS, map, 'draft');
  }

  words(key: string): string | null {
    return this.#read(key)?.words ?? null;
  }

  theirs(key: string): Theirs | null {
    return this.#read(key)?.theirs ?? null;
  }

  /** Keeps the words. What the others wrote stays beside them. */
  keep(key: string, words: string, theirs: Theirs | null = this.theirs(key)): void {
    this.#store.set(key, JSON.stringify({ words, theirs }));
  }

  drop(key: string): void {
    this.#store.remove(key);
  }

  #read(key: string): { words: string; theirs: Theirs | null } | null {
    try {
      return JSON.parse(this.#store.get(key) ?? 'null');
    } catch {
      return null;
    }
  }
}
