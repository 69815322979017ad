import { Emitter } from './emitter.ts';
import { newId } from './ids.ts';
import { BoardModel } from './model.ts';
import type { Colour, ElementType, LaneKind, Op, Person, Place, Property, Settable, Who } from './protocol.ts';
import type { SessionEvents, Status, TabStorage } from './session-types.ts';

export interface SessionOptions {
  readonly mapId: string;
  /** The account that is signed in; what another account left unsent in this tab is never sent. */
  readonly account: string;
  readonly layer?: string | null;
  /** Where the server is, `https://host/context`; the page's own address unless given. */
  readonly base?: string;
  /** Where unanswered commands and drafts are kept; the tab's `sessionStorage` unless given. */
  readonly storage?: TabStorage;
}

/** What is new about an element; the rest has its default. */
export interface NewElement {
  readonly type: Exclude<ElementType, 'map'>;
  /** The map's id for stages and lanes, a stage's for steps, a step's for cards. */
  readonly parent: string;
  readonly lane?: string;
  readonly after: string | null;
  readonly kind?: LaneKind;
  readonly text?: string;
  readonly mood?: number | null;
  readonly colour?: Colour | null;
  readonly span?: number;
  readonly channels?: readonly string[];
}

/**
 * One open board: what the page talks to. It keeps the connection by itself, sends what is done in order, keeps the
 * unanswered over reconnects and reloads, and tells by events what changed (see `SessionEvents`).
 *
 * Life: `new BoardSession(options)`, `on(...)`, `start()`, in the end `stop()`. `perform` and its shorthands may be
 * called at any time after `start()`; they show at once and are answered later. Where `mayEdit` is false they do nothing.
 */
export class BoardSession {
  readonly model: BoardModel;
  /** The id of this page load, as others see it. */
  readonly tab = newId();
  readonly #events = new Emitter<SessionEvents>();

  constructor(options: SessionOptions) {
    this.model = new BoardModel(options.mapId);
  }

  get status(): Status {
    return 'connecting';
  }

  /** When the status became what it is, in milliseconds since 1970. */
  get since(): number {
    return 0;
  }

  /** How many commands have no answer yet. */
  get unsent(): number {
    return 0;
  }

  get mayEdit(): boolean {
    return false;
  }

  /** Who I am on this board; null before the first welcome. */
  get me(): Person | null {
    return null;
  }

  /** The other tabs on this map, mine in other windows included. */
  get others(): readonly Who[] {
    return [];
  }

  /** Listens until the returned function is called. */
  on<Name extends keyof SessionEvents>(name: Name, listener: (event: SessionEvents[Name]) => void): () => void {
    return this.#events.on(name, listener);
  }

  start(): void {}

  /** Closes the connection. What is unanswered stays in the tab's storage. */
  stop(): void {}

  /** Tries to connect at once. */
  retry(): void {}

  /** Does these operations as one command, and returns its id; null where nothing may be edited. */
  perform(_ops: readonly Op[]): string | null {
    return null;
  }

  /** Adds an element and returns its id. In an emotion lane, the point that stands there is set instead. */
  add(element: NewElement): string | null {
    const id = newId();
    return this.perform([{ text: '', ...element, op: 'add', element: id }]) && id;
  }

  set<P extends Property>(element: string, property: P, value: Settable[P]): string | null {
    return this.perform([{ op: 'set', element, property, value } as Op]);
  }

  tag(element: string, channel: string): string | null {
    return this.perform([{ op: 'tag', element, channel }]);
  }

  untag(element: string, channel: string): string | null {
    return this.perform([{ op: 'untag', element, channel }]);
  }

  /** Moves an element behind a sibling, or to the front; cards name their lane. */
  move(element: string, to: { parent: string; lane?: string; after: string | null }): string | null {
    return this.perform([{ op: 'move', element, ...to }]);
  }

  remove(element: string): string | null {
    return this.perform([{ op: 'remove', element }]);
  }

  undo(): string | null {
    return this.perform([{ op: 'undo' }]);
  }

  redo(): string | null {
    return this.perform([{ op: 'redo' }]);
  }

  /** Tells the others where I am. */
  focus(_place: Place): void {}

  /** The words that were being typed under this key, kept over reloads; null where there are none. */
  draft(_key: string): string | null {
    return null;
  }

  keepDraft(_key: string, _text: string): void {}

  dropDraft(_key: string): void {}
}
