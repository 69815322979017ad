import type { TabStorage } from './session-types.ts';

/** Stands before everything that Etappe keeps in a tab's storage. */
const OURS = 'etappe';

/** The document whose things are kept. */
export interface KeptDocument {
  readonly id: string;
  /** Its kind, and what of the protocol the page after this one has to know for it. No colon in it. */
  readonly keptAs: string;
}

/** The start of all keys of an account, whatever the document. */
function accountPrefix(account: string): string {
  return `${OURS}:${account}:`;
}

/**
 * Values under a common prefix in the tab's storage. Where the storage fails (full, switched off, private window) they
 * are kept in memory: editing goes on, only a reload loses them.
 */
export class TabStore {
  readonly #storage: TabStorage | null;
  readonly #prefix: string;
  readonly #memory = new Map<string, string>();

  /** @param kind what is kept, such as `command` or `draft` */
  constructor(storage: TabStorage | null, account: string, document: KeptDocument, kind: string) {
    this.#storage = storage;
    this.#prefix = `${accountPrefix(account)}${document.keptAs}:${document.id}:${kind}:`;
  }

  get(key: string): string | null {
    return this.#memory.get(key) ?? attempt(() => this.#storage?.getItem(this.#prefix + key) ?? null, null);
  }

  set(key: string, value: string): void {
    const stored = attempt(() => {
      this.#storage?.setItem(this.#prefix + key, value);
      return this.#storage !== null;
    }, false);
    if (stored) {
      this.#memory.delete(key);
    } else {
      this.#memory.set(key, value);
    }
  }

  remove(key: string): void {
    this.#memory.delete(key);
    attempt(() => this.#storage?.removeItem(this.#prefix + key), undefined);
  }

  keys(): string[] {
    const stored = this.#storage ? keysOf(this.#storage, this.#prefix) : [];
    return [...new Set([...stored.map((key) => key.slice(this.#prefix.length)), ...this.#memory.keys()])];
  }
}

/** Whether the account has commands in this tab, in any document, that have no answer. */
export function hasUnsent(account: string, storage: TabStorage): boolean {
  return keysOf(storage, accountPrefix(account)).some((key) => key.split(':')[4] === 'command');
}

/** Forgets what the account left in this tab, at sign-out. */
export function clearAllFor(account: string, storage: TabStorage): void {
  keysOf(storage, accountPrefix(account)).forEach((key) => attempt(() => storage.removeItem(key), undefined));
}

function keysOf(storage: TabStorage, prefix: string): string[] {
  return attempt(
    () =>
      Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
        key.startsWith(prefix),
      ),
    [],
  );
}

function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work();
  } catch {
    return otherwise;
  }
}
