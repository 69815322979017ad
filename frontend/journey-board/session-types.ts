import type { BoardChange } from './board-change.ts';
import type { Layer, Op, Person, RefusalValues, Who } from './protocol.ts';

/**
 * How the board stands to its server.
 * - `connecting`: not yet told what stands on the board, or catching up
 * - `live`: every change arrives
 * - `offline`: no connection; it tries by itself
 * - `unavailable`: the server is there, its database is not; it tries by itself
 * - `blocked`: pages arrive, sockets do not; what is shown is a snapshot, read-only
 * - `signed-out`, `not-allowed`, `not-found`: it has stopped; `retry()` tries once more
 * - `outdated`: the page has to be reloaded; what is unsent is kept for the page after it
 */
export type Status =
  | 'connecting'
  | 'live'
  | 'offline'
  | 'unavailable'
  | 'blocked'
  | 'signed-out'
  | 'not-allowed'
  | 'not-found'
  | 'outdated';

/** The part of the browser's `Storage` that is used. */
export interface TabStorage {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** A command that the server did not take. The board shows what stood there before. */
export interface Refused {
  readonly command: string;
  /** The variant that it wrote to; null for the base. */
  readonly layer: string | null;
  /** A refusal code of the protocol, or `frame-too-large`. */
  readonly code: string;
  readonly values: RefusalValues;
  readonly ops: readonly Op[];
}

/** Where a change of the board comes from. */
export interface Changed extends BoardChange {
  /** `mine`: what I just did, before its answer; `patch`: something was committed; `whole`: a snapshot came. */
  readonly by: 'mine' | 'patch' | 'whole' | 'refused';
  /** The account whose command was committed; null where it is not one single command. */
  readonly author: string | null;
  /** Its command. */
  readonly command: string | null;
  /** Nothing that the reader of this page did: worth an announcement. */
  readonly remote: boolean;
}

/** I did something; its answer is on the way. */
export interface Performed {
  readonly command: string;
  readonly layer: string | null;
  readonly ops: readonly Op[];
}

/** The server has taken a command of this tab. */
export interface Committed {
  readonly command: string;
  readonly revision: number;
}

/** My undo or redo was committed; these elements stay as others left them. */
export interface Undone {
  readonly command: string;
  readonly revision: number;
  readonly kept: readonly string[];
}

export interface StatusChange {
  readonly status: Status;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** What a session tells, by name. */
export interface SessionEvents {
  readonly changed: Changed;
  readonly performed: Performed;
  /** Elements of which some layer, looked at or not, says something else; told after `changed`. */
  readonly stored: ReadonlySet<string>;
  readonly committed: Committed;
  readonly refused: Refused;
  readonly undone: Undone;
  readonly status: StatusChange;
  /** `others` is another list. */
  readonly presence: readonly Who[];
  /** How many of my commands have no answer. */
  readonly unsent: number;
  /** The variants of the map are others, or are called otherwise. */
  readonly layers: readonly Layer[];
  /** Another layer is looked at. */
  readonly looked: string | null;
  /** `me` or `mayEdit` changed. */
  readonly rights: { readonly me: Person | null; readonly mayEdit: boolean };
}
