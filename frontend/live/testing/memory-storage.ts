import type { TabStorage } from '../session-types.ts';

/** A tab's storage for tests; `full` makes every write fail. */
export class MemoryStorage implements TabStorage {
  readonly entries: Map<string, string>;
  full = false;

  constructor(entries: Iterable<readonly [string, string]> = []) {
    this.entries = new Map(entries);
  }

  get length(): number {
    return this.entries.size;
  }

  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.full) {
      throw new DOMException('No room', 'QuotaExceededError');
    }
    this.entries.set(key, value);
  }

  removeItem(key: string): void {
    this.entries.delete(key);
  }
}
