import { type Coverage, isAssumption } from './counting.ts';

/** How a place is coloured: the higher, the more customers stand behind it; 0 for none. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** From how many customers on each level begins. They are the same on every map, so that colours can be compared. */
export const LEVELS = [0, 1, 2, 3, 5, 10] as const;

export interface Counted {
  readonly coverage: Coverage;
  /** Of how many customers that is. */
  readonly asked: number;
}

/** A place under the lens. */
export interface Shade extends Counted {
  readonly level: Level;
  /** Nobody at all stands behind it, in whichever segment. */
  readonly assumption: boolean;
  /** Nothing that was said is of the last twelve months. */
  readonly old: boolean;
  /** Among all customers, where a segment is looked at. */
  readonly total: Counted | null;
}

/** @param today as `2026-11-22` */
export function shadeOf(counted: Counted, total: Counted | null, today: string): Shade {
  return {
    ...counted,
    total,
    level: levelOf(counted.coverage.supporting),
    assumption: isAssumption((total ?? counted).coverage),
    old: counted.coverage.newest !== null && isOld(counted.coverage.newest, today),
  };
}

export function levelOf(customers: number): Level {
  return LEVELS.findLastIndex((from) => customers >= from) as Level;
}

/** Whether a day is more than twelve months past. */
export function isOld(day: string, today: string): boolean {
  return day < `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
}
