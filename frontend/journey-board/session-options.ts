import type { Socket } from './connection.ts';
import type { TabStorage } from './session-types.ts';

/** What a session is opened with. */
export interface SessionOptions {
  readonly mapId: string;
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
