import type { TabStorage } from './session-types.ts';
import { type KeptDocument, TabStore } from './tab-store.ts';

/** A command as it was given, before its answer. */
export interface Command<Op> {
  readonly command: string;
  /** The revision that its author saw. */
  readonly seen: number;
  /** The variant that it writes to; null for the base. */
  readonly layer: string | null;
  readonly ops: readonly Op[];
}

/**
 * The commands without an answer, in the order given, kept in the tab's storage until they are answered: one entry each,
 * so that a long outbox is not written anew with every key stroke. A duplicated tab copies its storage and sends the same
 * commands once more; their ids make that harmless.
 */
export class Outbox<Op> {
  readonly #store: TabStore;
  readonly #commands = new Map<string, Command<Op>>();
  #next = 0;

  constructor(storage: TabStorage | null, account: string, document: KeptDocument) {
    this.#store = new TabStore(storage, account, document, 'command');
    this.#load();
  }

  get size(): number {
    return this.#commands.size;
  }

  /** In the order given. */
  commands(): readonly Command<Op>[] {
    return [...this.#commands.values()];
  }

  get(command: string): Command<Op> | undefined {
    return this.#commands.get(command);
  }

  add(command: Command<Op>): void {
    this.#commands.set(command.command, command);
    this.#store.set(command.command, JSON.stringify({ ...command, command: undefined, place: this.#next++ }));
  }

  remove(command: string): void {
    if (this.#commands.delete(command)) {
      this.#store.remove(command);
    }
  }

  #load(): void {
    const stored = this.#store
      .keys()
      .map((command) => this.#read(command))
      .filter((entry) => entry !== null)
      .sort((a, b) => a.place - b.place);
    for (const { place, ...command } of stored) {
      this.#commands.set(command.command, command);
      this.#next = place + 1;
    }
  }

  #read(command: string): (Command<Op> & { place: number }) | null {
    try {
      const { place, seen, layer = null, ops } = JSON.parse(this.#store.get(command) ?? '');
      return { command, place, seen, layer, ops };
    } catch {
      this.#store.remove(command);
      return null;
    }
  }
}
