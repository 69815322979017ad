import type { LiveEvents, Performed as LivePerformed, Refused as LiveRefused } from '../live/session-types.ts';
import type { BoardTypes } from './board-kind.ts';
import type { Op } from './protocol.ts';

export type * from '../live/session-types.ts';

export type Refused = LiveRefused<Op>;
export type Performed = LivePerformed<Op>;

/** What the session of a board tells, by name. */
export type SessionEvents = LiveEvents<BoardTypes> & BoardTypes['events'];
export type Changed = SessionEvents['changed'];
