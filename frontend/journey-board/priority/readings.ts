import { HEAT_LEVELS, heatLevel, VOTE_LEVELS, voteLevel } from './levels.ts';
import type { Reading } from './priority-lens.ts';

const RANKS_NAMED = 3;

/** Where the journey hurts: by the priorities of the pain points that are not solved. */
export const HEAT: Reading = {
  name: 'heat',
  has: ({ hurting }) => hurting > 0,
  level: heatLevel,
  amount: ({ heat, hurting }) => (hurting > 0 ? Math.max(heat, HEAT_LEVELS[1]) : 0),
  words: ({ texts }, { hurting, ranks }) =>
    hurting > RANKS_NAMED
      ? texts.of('board.heat.many', hurting, ranks[0])
      : texts.of(hurting === 1 ? 'board.heat.rank' : 'board.heat.ranks', ranks.join(', ')),
  legend: ({ texts }) => [1, 2, 3, 4, 5].map((level) => texts.of(`board.heat.level${level}`)),
};

/** Where members put their votes, of revealed rounds alone. */
export const VOTES: Reading = {
  name: 'votes',
  has: ({ votes }) => votes !== null,
  level: voteLevel,
  amount: ({ votes }) => votes ?? 0,
  words: ({ texts }, { votes }) => texts.count('board.votes.count', votes ?? 0),
  legend: () =>
    VOTE_LEVELS.slice(1).map((from, index) => {
      const next = VOTE_LEVELS[index + 2];
      return next === undefined ? `${from}+` : next - 1 > from ? `${from}–${next - 1}` : String(from);
    }),
};
