import type { Socket } from './connection.ts';
import type { DocumentTypes } from './document.ts';
import type { Person, RefusalValues, Who } from './protocol.ts';

/**
 * How a document stands to its server.
 * - `connecting`: not yet told what stands in it, or catching up
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

/** What a session is opened with, whatever the document. */
export interface LiveOptions {
  readonly id: string;
  /** The account that is signed in; what another account left unsent in this tab is never sent. */
  readonly account: string;
  readonly layer?: string | null;
  /** Where the server is, `https://host/context/`; the page's own base unless given. */
  readonly base?: string;
  /** Where unanswered commands and drafts are kept; the tab's `sessionStorage` unless given. */
  readonly storage?: TabStorage;
  readonly openSocket?: (url: string) => Socket;
  readonly fetch?: typeof fetch;
}

/** I did something; its answer is on the way. */
export interface Performed<Op> {
  readonly command: string;
  /** The variant that it writes to; null for the base. */
  readonly layer: string | null;
  readonly ops: readonly Op[];
}

/** A command that the server did not take. What stood there before is shown again. */
export interface Refused<Op> extends Performed<Op> {
  /** A refusal code of the protocol, or `frame-too-large`. */
  readonly code: string;
  readonly values: RefusalValues;
}

/** Where a change of the document comes from. */
export interface ChangedFrom {
  /** `mine`: what I just did, before its answer; `patch`: something was committed; `whole`: a snapshot came. */
  readonly by: 'mine' | 'patch' | 'whole' | 'refused';
  /** The account whose command was committed; null where it is not one single command. */
  readonly author: string | null;
  /** Its command. */
  readonly command: string | null;
  /** Nothing that the reader of this page did: worth an announcement. */
  readonly remote: boolean;
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

/** Who I am, or what I may do, is another. */
export interface RightsChange {
  readonly me: Person | null;
  readonly mayEdit: boolean;
}

/** What every session tells, by name. */
export interface LiveEvents<D extends DocumentTypes> {
  readonly changed: D['change'] & ChangedFrom;
  readonly performed: Performed<D['op']>;
  readonly committed: Committed;
  readonly refused: Refused<D['op']>;
  readonly undone: Undone;
  readonly status: StatusChange;
  /** `others` is another list. */
  readonly presence: readonly Who[];
  /** How many of my commands have no answer. */
  readonly unsent: number;
  readonly rights: RightsChange;
}
