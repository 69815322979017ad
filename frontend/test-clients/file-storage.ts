import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TabStorage } from '../journey-board/session-types.ts';

/** A tab's storage that outlives its process: one file per key. */
export class FileStorage implements TabStorage {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  get length(): number {
    return this.#names().length;
  }

  key(index: number): string | null {
    const name = this.#names()[index];
    return name === undefined ? null : decodeURIComponent(name);
  }

  getItem(key: string): string | null {
    try {
      return readFileSync(this.#path(key), 'utf8');
    } catch {
      return null;
    }
  }

  setItem(key: string, value: string): void {
    const half = join(this.#folder, '.half-written');
    writeFileSync(half, value);
    renameSync(half, this.#path(key));
  }

  removeItem(key: string): void {
    rmSync(this.#path(key), { force: true });
  }

  #names(): string[] {
    return readdirSync(this.#folder).filter((name) => !name.startsWith('.'));
  }

  #path(key: string): string {
    return join(this.#folder, encodeURIComponent(key));
  }
}
