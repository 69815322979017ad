import type { AboutTag } from '../protocol.ts';
import { nameOfNewTag, newTag } from './note.ts';

/** Names that differ only in case and accents are one tag's. */
export function folded(name: string): string {
  return name.trim().normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en').replaceAll('ß', 'ss');
}

/** The tags of the workspace, found by id and by name. */
export class Tags {
  /** Most used first. */
  readonly all: readonly AboutTag[];
  readonly #byId: ReadonlyMap<string, AboutTag>;
  readonly #byName: ReadonlyMap<string, AboutTag>;

  constructor(all: readonly AboutTag[] = []) {
    this.all = all;
    this.#byId = new Map(all.map((tag) => [tag.id, tag]));
    this.#byName = new Map(all.map((tag) => [folded(tag.name), tag]));
  }

  /** The id of a tag of that name; of one that is not there yet, what stands for it. */
  idOf(name: string): string {
    return this.#byName.get(folded(name))?.id ?? newTag(name.trim());
  }

  /** The name of a tag; null where it has not been told yet. */
  nameOf(id: string): string | null {
    return this.#byId.get(id)?.name ?? nameOfNewTag(id);
  }

  isSame(id: string, name: string): boolean {
    const known = this.nameOf(id);
    return known !== null && folded(known) === folded(name);
  }

  /** Whether a name of several words begins with this one. */
  goesOn(word: string): boolean {
    const start = `${folded(word)} `;
    return this.all.some(({ name }) => folded(name).startsWith(start));
  }

  /** Tags whose name begins with these letters, then those with a word in it that does; most used first. */
  matching(letters: string, most: number): readonly AboutTag[] {
    const wanted = folded(letters);
    const begins = this.all.filter(({ name }) => folded(name).startsWith(wanted));
    const within = this.all.filter(({ name }) => !folded(name).startsWith(wanted) && folded(name).includes(wanted));
    return [...begins, ...within].slice(0, most);
  }
}
