import { type Check, fields, flag, list, optional, text, whole } from '../../live/checks.ts';
import type { NoticeFrame } from '../../live/protocol.ts';
import type { RankedItem } from './priorities.ts';

/** How the pain points and opportunities of the map are ranked. Too many for one frame come in several. */
export interface PriorityFrame extends NoticeFrame {
  readonly t: 'priority';
  /** What was told before does not hold any more. */
  readonly first?: boolean;
  readonly items: readonly RankedItem[];
  /** Another frame follows with more items. */
  readonly more?: boolean;
}

const wholeOrNull: Check = (value) => value === null || whole(value);

const item: Check = (value) => {
  const [rank, priority, votes, hurts, cards] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return whole(rank) && wholeOrNull(priority) && wholeOrNull(votes) && flag(hurts) && list(text)(cards);
};

export const PRIORITY_CHECK: Check = fields({ first: optional(flag), items: list(item), more: optional(flag) });
