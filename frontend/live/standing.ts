import type { Person } from './protocol.ts';
import type { RightsChange, Status, StatusChange } from './session-types.ts';

const EDITABLE: readonly Status[] = ['connecting', 'live', 'offline', 'unavailable'];

/** How a session stands to its server, and who its reader is there. */
export class Standing {
  readonly #statusChanged: (change: StatusChange) => void;
  readonly #rightsChanged: (change: RightsChange) => void;
  #status: Status = 'connecting';
  #since = Date.now();
  #me: Person | null = null;
  #mayEdit = false;
  #arrived = false;

  constructor(statusChanged: (change: StatusChange) => void, rightsChanged: (change: RightsChange) => void) {
    this.#statusChanged = statusChanged;
    this.#rightsChanged = rightsChanged;
  }

  get status(): Status {
    return this.#status;
  }

  get since(): number {
    return this.#since;
  }

  get me(): Person | null {
    return this.#me;
  }

  /** Also while offline: what is done then is sent later. */
  get mayEdit(): boolean {
    return this.#mayEdit && EDITABLE.includes(this.#status);
  }

  /**
   * Whether all has come that the server had when this page came to it: a snapshot may be followed by what was changed since
   * it was packed. Stays so when the connection is lost.
   */
  get hasArrived(): boolean {
    return this.#arrived;
  }

  become(status: Status): void {
    this.#arrived ||= status === 'live' || status === 'blocked';
    if (status !== this.#status) {
      this.#status = status;
      this.#since = Date.now();
      this.#statusChanged({ status, since: this.#since });
    }
  }

  welcomed(me: Person, mayEdit: boolean): void {
    this.#me = me;
    this.allowed(mayEdit);
  }

  allowed(mayEdit: boolean): void {
    this.#mayEdit = mayEdit;
    this.#rightsChanged({ me: this.#me, mayEdit });
  }
}
