import type { Among, Counting } from './counting.ts';

/** How customers felt at one step: each counts once, with the mean of the moods in what they said. */
export interface Heard {
  readonly people: number;
  readonly mean: number;
  /** The lowest and the highest of their means. */
  readonly low: number;
  readonly high: number;
}

/** The moods of customers in what they said of some places; null where none of them said how they felt. */
export function heardIn(counting: Counting, places: Iterable<string>, among: Among = []): Heard | null {
  const moods = new Map<number, { sum: number; count: number }>();
  const isCustomer = counting.customers(among);
  for (const place of places) {
    for (const [person, , , sum, count] of counting.at(place)) {
      if (count > 0 && isCustomer(person)) {
        const before = moods.get(person) ?? { sum: 0, count: 0 };
        moods.set(person, { sum: before.sum + sum, count: before.count + count });
      }
    }
  }
  const means = [...moods.values()].map(({ sum, count }) => sum / count);
  return means.length === 0
    ? null
    : { people: means.length, mean: total(means) / means.length, low: Math.min(...means), high: Math.max(...means) };
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Where what a team believes and what customers felt are the furthest apart. */
export interface Parting {
  readonly column: number;
  readonly believed: number;
  readonly heard: Heard;
}

/** From how far apart one says that they part: less is within what people mean by one mood. */
const APART = 1;

/**
 * The column where belief and customers part most: what one customer alone felt counts only where no two did. Null where they
 * are nowhere apart by one mood or more.
 *
 * @param believed the mood of the team's curve by column, null where it has no point
 */
export function partingOf(believed: readonly (number | null)[], heard: readonly (Heard | null)[]): Parting | null {
  let furthest: Parting | null = null;
  believed.forEach((mood, column) => {
    const felt = heard[column];
    if (mood === null || !felt) {
      return;
    }
    const parting = { column, believed: mood, heard: felt };
    if (distance(parting) >= APART && (furthest === null || byDistance(parting, furthest) < 0)) {
      furthest = parting;
    }
  });
  return furthest;
}

/** The one that tells most comes first. */
export function byDistance(one: Parting, other: Parting): number {
  const alone = ({ heard }: Parting) => Number(heard.people === 1);
  return alone(one) - alone(other) || distance(other) - distance(one) || other.heard.people - one.heard.people;
}

function distance({ believed, heard }: Parting): number {
  return Math.abs(believed - heard.mean);
}
