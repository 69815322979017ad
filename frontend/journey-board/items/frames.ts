import { type Check, fields, flag, list, optional, text } from '../../live/checks.ts';
import type { NoticeFrame } from '../../live/protocol.ts';
import type { CarriedItem } from './items.ts';

/** Which cards carry items. Too much for one frame comes in several. */
export interface ItemsFrame extends NoticeFrame {
  readonly t: 'items';
  /** What was told before does not hold any more. */
  readonly first?: boolean;
  readonly items: readonly CarriedItem[];
  /** Another frame follows with more items. */
  readonly more?: boolean;
}

export const ITEMS_CHECK: Check = fields({
  first: optional(flag),
  items: list(fields({ id: text, kind: text, title: text, status: text, cards: list(text) })),
  more: optional(flag),
});
