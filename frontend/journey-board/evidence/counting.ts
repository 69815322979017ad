import { cellKey } from '../element-index.ts';
import type { Evidence, SaidBy } from './evidence.ts';

/** Who counts: people in all of these segments; everybody, where there are none. */
export type Among = readonly string[];

/** The same for the same segments, in whichever order. */
export function keyOf(among: Among): string {
  return [...among].sort().join(' ');
}

/** How a place on the map stands to what customers said. People are counted, never lines. */
export interface Coverage {
  /** Customers who said something for it. Whoever said something against it as well counts in both. */
  readonly supporting: number;
  readonly contradicting: number;
  /** Sources that nobody is known for: those for it, and those against it. */
  readonly anonymous: number;
  readonly anonymousAgainst: number;
  /** The newest day on which any of them was heard; null where none was. */
  readonly newest: string | null;
}

export const NOTHING_SAID: Coverage = { supporting: 0, contradicting: 0, anonymous: 0, anonymousAgainst: 0, newest: null };

/** Whether nobody, known or not, stands behind it. */
export function isAssumption({ supporting, anonymous }: Coverage): boolean {
  return supporting === 0 && anonymous === 0;
}

const NONE: readonly SaidBy[] = [];
const FOR = 1;
const AGAINST = 2;

/** Counts people over the places of one evidence frame. What is said is put in order once, so that each count reads only its own. */
export class Counting {
  readonly evidence: Evidence;
  readonly #said = new Map<string, SaidBy[]>();
  readonly #groups = new Map<string, Uint8Array>();
  readonly #asked = new Map<string, number>();
  /** Per person, in which count, and for which stance, they were met. */
  readonly #met: Float64Array;
  #counts = 0;

  constructor(evidence: Evidence) {
    this.evidence = evidence;
    this.#met = new Float64Array(evidence.people.length);
    for (const { element, lane, by } of evidence.said) {
      const place = lane ? cellKey(element, lane) : element;
      const known = by.filter(([person]) => person in evidence.people);
      this.#said.set(place, [...(this.#said.get(place) ?? []), ...known]);
    }
  }

  /** How many customers were asked, heard of any place or not. */
  asked(among: Among = []): number {
    const key = keyOf(among);
    let asked = this.#asked.get(key);
    if (asked === undefined) {
      const isCustomer = this.customers(among);
      asked = this.evidence.people.filter((_, person) => isCustomer(person)).length;
      this.#asked.set(key, asked);
    }
    return asked;
  }

  /** What is said of some places taken together; a place is an element's id or the key of a cell. */
  of(places: Iterable<string>, among: Among = []): Coverage {
    const group = this.#group(among);
    const count = { supporting: 0, contradicting: 0, anonymous: 0, anonymousAgainst: 0, newest: null as string | null };
    const base = ++this.#counts * 4;
    for (const place of places) {
      for (const entry of this.#said.get(place) ?? NONE) {
        // Not taken apart by a pattern: that is slow, and there are tens of thousands.
        const person = entry[0];
        const stance = entry[1];
        const day = entry[2];
        if (group[person] !== 1) {
          continue;
        }
        count.newest = count.newest === null || day > count.newest ? day : count.newest;
        const side = stance > 0 ? FOR : AGAINST;
        const met = this.#met[person] >= base ? this.#met[person] - base : 0;
        if ((met & side) === 0) {
          this.#met[person] = base + (met | side);
          count[this.#kind(person, stance)]++;
        }
      }
    }
    return count.newest === null ? NOTHING_SAID : count;
  }

  /** The people, in that order, who said anything of some places. */
  heard(places: Iterable<string>): readonly number[] {
    const people = new Set<number>();
    for (const place of places) {
      this.#said.get(place)?.forEach(([person]) => people.add(person));
    }
    return [...people].sort((a, b) => a - b);
  }

  /** What is said of one place. */
  at(place: string): readonly SaidBy[] {
    return this.#said.get(place) ?? NONE;
  }

  /** Tells whether a person is a customer among these. */
  customers(among: Among): (person: number) => boolean {
    const group = this.#group(among);
    return (person) => group[person] === 1 && !this.evidence.people[person].anonymous;
  }

  #kind(person: number, stance: number): 'supporting' | 'contradicting' | 'anonymous' | 'anonymousAgainst' {
    if (this.evidence.people[person].anonymous) {
      return stance > 0 ? 'anonymous' : 'anonymousAgainst';
    }
    return stance > 0 ? 'supporting' : 'contradicting';
  }

  /** By person, 1 for whoever is in all of these segments. */
  #group(among: Among): Uint8Array {
    const key = keyOf(among);
    let group = this.#groups.get(key);
    if (!group) {
      const isIn = (segments: readonly string[] = []) => among.every((segment) => segments.includes(segment));
      group = Uint8Array.from(this.evidence.people, ({ segments }) => (isIn(segments) ? 1 : 0));
      this.#groups.set(key, group);
    }
    return group;
  }
}
