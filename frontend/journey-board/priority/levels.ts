import type { Summary } from './priorities.ts';

/** How strongly a place is coloured; 0 for not at all. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** From which sum of priorities on each level begins: the same on every map, so that colours can be compared. */
export const HEAT_LEVELS = [0, 0.001, 0.4, 0.8, 1.4, 2.2] as const;

/** From which number of votes on. */
export const VOTE_LEVELS = [0, 1, 3, 6, 11, 21] as const;

export function heatLevel({ heat, hurting }: Summary): Level {
  return levelOf(HEAT_LEVELS, hurting > 0 ? Math.max(heat, HEAT_LEVELS[1]) : 0);
}

export function voteLevel({ votes }: Summary): Level {
  return levelOf(VOTE_LEVELS, votes ?? 0);
}

function levelOf(levels: readonly number[], amount: number): Level {
  return levels.findLastIndex((from) => amount >= from) as Level;
}
