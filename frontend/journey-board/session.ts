import { BoardCommands } from './board-commands.ts';
import { onPageAwake, pageStorage } from './browser-page.ts';
import type { Socket } from './connection.ts';
import { Drafts } from './drafts.ts';
import { Edits } from './edits.ts';
import { Emitter } from './emitter.ts';
import { FocusSender } from './focus-sender.ts';
import { Freshness } from './freshness.ts';
import { newId } from './ids.ts';
import type { Received } from './inbox.ts';
import { BoardModel } from './model.ts';
import { Outbox } from './outbox.ts';
import { Presence } from './presence.ts';
import { CLOSE, type Op, type Person, type Place, PROTOCOL, type WelcomeFrame, type Who } from './protocol.ts';
import { SessionLink } from './session-link.ts';
import type { SessionOptions } from './session-options.ts';
import type { SessionEvents, Status } from './session-types.ts';

const EDITABLE: readonly Status[] = ['connecting', 'live', 'offline', 'unavailable'];

/**
 * One open board: what the page talks to. It keeps the connection by itself, sends what is done in order, keeps the
 * unanswered over reconnects and reloads, and tells by events what changed (see `SessionEvents`).
 *
 * Life: `new BoardSession(options)`, `on(...)`, `start()`, in the end `stop()`. `perform` and its shorthands may be
 * called at any time after `start()`; they show at once and are answered later. Where `mayEdit` is false they do nothing.
 */
export class BoardSession extends BoardCommands {
  readonly model: BoardModel;
  /** The id of this page load, as others see it. */
  readonly tab = newId();
  /** What is being typed in the layer that is looked at. */
  readonly drafts: Drafts;
  readonly #options: SessionOptions;
  readonly #events = new Emitter<SessionEvents>();
  readonly #outbox: Outbox;
  readonly #edits: Edits;
  readonly #link: SessionLink;
  readonly #presence: Presence;
  readonly #focus: FocusSender;
  readonly #freshness: Freshness;
  #layer: string | null;
  #status: Status = 'connecting';
  #since = Date.now();
  #me: Person | null = null;
  #mayEdit = false;
  #sleep: () => void = () => {};

  constructor(options: SessionOptions) {
    super();
    const { mapId, account } = options;
    this.#layer = options.layer ?? null;
    const storage = options.storage ?? pageStorage();
    this.#options = options;
    this.model = new BoardModel(mapId);
    this.#freshness = new Freshness(this.model);
    this.drafts = new Drafts(storage, account, mapId, () => this.#layer);
    this.#outbox = new Outbox(storage, account, mapId);
    this.#link = new SessionLink({
      mapId,
      base: options.base ?? document.baseURI,
      openSocket: options.openSocket ?? ((url) => new WebSocket(url) as Socket),
      fetch: options.fetch ?? ((...request) => fetch(...request)),
      hello: () => ({
        t: 'hello',
        protocol: PROTOCOL,
        tab: this.tab,
        layer: this.layer,
        revision: this.#freshness.known,
      }),
      received: (frame) => this.#received(frame),
      lost: (code) => this.#lost(code),
      becomes: (status) => this.#become(status),
      readOnly: (board) => this.#edits.whole(board),
    });
    this.#edits = new Edits({
      account,
      model: this.model,
      layer: () => this.layer,
      outbox: this.#outbox,
      drafts: this.drafts,
      events: this.#events,
      send: (frame) => this.#link.send(frame),
      restart: () => this.#link.restart(),
    });
    this.#presence = new Presence(this.tab, (others) => this.#events.emit('presence', others));
    this.#focus = new FocusSender(this.layer, (frame) => this.#link.send(frame));
  }

  get status(): Status {
    return this.#status;
  }

  /** When the status became what it is, in milliseconds since 1970. */
  get since(): number {
    return this.#since;
  }

  /** How many commands have no answer yet. */
  get unsent(): number {
    return this.#outbox.size;
  }

  /** Also while offline: what is done then is sent later. Not before the layer that shall be looked at is known. */
  get mayEdit(): boolean {
    return this.#mayEdit && EDITABLE.includes(this.#status) && this.#layer === this.model.layer;
  }

  /** Who I am on this board; null before the first welcome. */
  get me(): Person | null {
    return this.#me;
  }

  /** The other tabs on this map, mine in other windows included. */
  get others(): readonly Who[] {
    return this.#presence.others;
  }

  /** Listens until the returned function is called. */
  on<Name extends keyof SessionEvents>(name: Name, listener: (event: SessionEvents[Name]) => void): () => void {
    return this.#events.on(name, listener);
  }

  start(): void {
    this.#sleep();
    this.#sleep = onPageAwake(() => this.#link.wake());
    this.#link.start();
  }

  /** Closes the connection. What is unanswered stays in the tab's storage. */
  stop(): void {
    this.#sleep();
    this.#link.stop();
    this.#edits.disconnected();
    this.#presence.stop();
    this.#focus.stop();
  }

  /** Tries to connect at once, also where it had stopped. */
  retry(): void {
    this.#link.start();
    this.#link.wake();
  }

  /** The layer that is looked at, known yet or not; null for the base. */
  get layer(): string | null {
    return this.#layer;
  }

  /** Looks at another layer; what is unanswered goes where it was meant. */
  look(layer: string | null): void {
    this.#layer = layer;
    this.#focus.look(layer);
    this.model.look(layer);
    this.#edits.layAgain();
    this.#events.emit('looked', layer);
  }

  /**
   * Does these operations as one command, and returns its id; null where nothing may be edited.
   *
   * @param layer the variant that is written to, null for the base; what is looked at, unless given
   */
  perform(ops: readonly Op[], layer: string | null = this.model.layer): string | null {
    return this.mayEdit ? this.#edits.perform(ops, layer) : null;
  }

  /** Tells the others where I am. */
  focus(place: Place): void {
    this.#focus.focus(place);
  }

  #received(frame: Received): void {
    switch (frame.t) {
      case 'welcome':
        return this.#welcome(frame);
      case 'whole':
        this.#freshness.whole();
        this.#edits.whole(frame);
        return this.#arrived();
      case 'patch':
        this.#edits.patch(frame);
        return this.#arrived();
      case 'done':
        return this.#edits.done(frame);
      case 'refused':
        return this.#edits.refused(frame);
      case 'who':
        return this.#presence.at(frame);
      case 'left':
        return this.#presence.left(frame.tab);
      case 'layers':
        return this.#edits.layers(frame.layers);
      case 'rights':
        return this.#rights(this.#me, frame.mayEdit);
      case 'outdated':
        return this.#end('outdated');
      default:
    }
  }

  #welcome(frame: WelcomeFrame): void {
    if (frame.you.account !== this.#options.account) {
      this.#end('signed-out');
      return;
    }
    if (!this.#freshness.welcome(frame.revision)) {
      this.#link.restart();
      return;
    }
    this.#rights(frame.you, frame.mayEdit);
    this.#presence.here(frame.here);
    this.#focus.connected();
    this.#edits.connected();
    this.#arrived();
  }

  #rights(me: Person | null, mayEdit: boolean): void {
    this.#me = me;
    this.#mayEdit = mayEdit;
    this.#events.emit('rights', { me, mayEdit });
  }

  #arrived(): void {
    if (this.#freshness.isFresh) {
      this.#become('live');
    }
  }

  #lost(code: number): void {
    this.#freshness.lost();
    this.#edits.disconnected();
    this.#presence.disconnected();
    if (code === CLOSE.tooLarge) {
      this.#edits.tooLarge();
    }
  }

  #end(status: Status): void {
    this.#link.stop();
    this.#edits.disconnected();
    this.#become(status);
  }

  #become(status: Status): void {
    if (status !== this.#status) {
      this.#status = status;
      this.#since = Date.now();
      this.#events.emit('status', { status, since: this.#since });
    }
  }
}
