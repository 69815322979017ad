import { createHash } from 'node:crypto';

/** Something that is compared with what stands under the same id elsewhere. */
export interface Identified {
  readonly id: string;
}

/** What somebody has of a document, in parts with names. */
export type Parts = Readonly<Record<string, readonly Identified[]>>;

export function digest(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** The first thing that is not the same in both; null where all is. */
export function firstDifference(a: Parts, b: Parts): object | null {
  for (const part of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const found = firstIn(a[part] ?? [], b[part] ?? []);
    if (found) {
      return { part, ...found };
    }
  }
  return null;
}

function firstIn(a: readonly Identified[], b: readonly Identified[]): object | null {
  const own = new Map(a.map((each) => [each.id, each]));
  const others = new Map(b.map((each) => [each.id, each]));
  const ids = [...new Set([...own.keys(), ...others.keys()])].sort();
  const id = ids.find((each) => JSON.stringify(own.get(each)) !== JSON.stringify(others.get(each)));
  return id === undefined ? null : { first: own.get(id) ?? null, second: others.get(id) ?? null };
}
