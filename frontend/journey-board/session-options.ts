import type { LiveOptions } from '../live/session-types.ts';

/** What the session of a board is opened with. */
export interface SessionOptions extends Omit<LiveOptions, 'id'> {
  readonly mapId: string;
}
