import { onPageAwake, pageStorage } from './browser-page.ts';
import type { DocumentKind, DocumentTypes, LiveDocument, Whole } from './document.ts';
import { Drafts } from './drafts.ts';
import { Edits } from './edits.ts';
import { Emitter } from './emitter.ts';
import { FocusSender } from './focus-sender.ts';
import { Freshness } from './freshness.ts';
import { newId } from './ids.ts';
import type { Received } from './inbox.ts';
import { Outbox } from './outbox.ts';
import { Presence } from './presence.ts';
import { CLOSE, type NoticeFrame, type Person, type Place, PROTOCOL, type WelcomeFrame, type Who } from './protocol.ts';
import { SessionLink } from './session-link.ts';
import type { ChangedFrom, LiveEvents, LiveOptions, Status } from './session-types.ts';
import { Standing } from './standing.ts';

/** What a session tells: what all do, and what its kind of document does besides. */
type Told<D extends DocumentTypes> = LiveEvents<D> & D['events'];

/**
 * One open document: what the page talks to. It keeps the connection by itself, sends what is done in order, keeps the
 * unanswered over reconnects and reloads, and tells by events what changed (see `LiveEvents`).
 *
 * Life: `new`, `on(...)`, `start()`, in the end `stop()`. `perform` may be called at any time after `start()`; what is
 * done shows at once and is answered later. Where `mayEdit` is false it does nothing.
 */
export abstract class LiveSession<D extends DocumentTypes> {
  /** The id of this page load, as others see it. */
  readonly tab = newId();
  /** What is being typed in the layer that is looked at. */
  readonly drafts: Drafts;
  protected readonly edits: Edits<D>;
  readonly #account: string;
  readonly #kind: DocumentKind<D>;
  protected readonly events = new Emitter<Told<D>>();
  /** The same, as far as its events are every document's. */
  readonly #told = this.events as Emitter<unknown> as Emitter<LiveEvents<D>>;
  readonly #outbox: Outbox<D['op']>;
  readonly #link: SessionLink;
  readonly #presence: Presence;
  readonly #focus: FocusSender;
  readonly #freshness: Freshness;
  readonly #standing = new Standing(
    (change) => this.#told.emit('status', change),
    (change) => this.#told.emit('rights', change),
  );
  #layer: string | null;
  #sleep: () => void = () => {};

  protected constructor(kind: DocumentKind<D>, document: LiveDocument<D>, options: LiveOptions) {
    const { id, account, storage = pageStorage() } = options;
    const kept = { id, keptAs: kind.keptAs };
    this.#account = account;
    this.#kind = kind;
    this.#layer = options.layer ?? null;
    this.#freshness = new Freshness(document);
    this.drafts = new Drafts(storage, account, kept, () => this.#layer);
    this.#outbox = new Outbox(storage, account, kept);
    this.#link = this.#linkTo(options);
    this.edits = new Edits({
      account,
      kind,
      document,
      outbox: this.#outbox,
      drafts: this.drafts,
      hearer: {
        changed: (change, from) => this.changed(change, from),
        performed: (performed) => this.#told.emit('performed', performed),
        committed: (committed) => this.#told.emit('committed', committed),
        refused: (refused) => this.#told.emit('refused', refused),
        undone: (undone) => this.#told.emit('undone', undone),
        unsent: (count) => this.#told.emit('unsent', count),
      },
      send: (frame) => this.#link.send(frame),
      restart: () => this.#link.restart(),
    });
    this.#presence = new Presence(this.tab, (others) => this.#told.emit('presence', others));
    this.#focus = new FocusSender(this.layer, (frame) => this.#link.send(frame));
  }

  get status(): Status {
    return this.#standing.status;
  }

  /** Whether it is known what the document has, and so what it has not. */
  get hasArrived(): boolean {
    return this.#standing.hasArrived;
  }

  /** Since when, in milliseconds since 1970. */
  get since(): number {
    return this.#standing.since;
  }

  /** How many commands have no answer yet. */
  get unsent(): number {
    return this.#outbox.size;
  }

  /** Also while offline: what is done then is sent later. */
  get mayEdit(): boolean {
    return this.#standing.mayEdit;
  }

  /** Who I am here; null before the first welcome. */
  get me(): Person | null {
    return this.#standing.me;
  }

  /** The other tabs on this document, mine in other windows included. */
  get others(): readonly Who[] {
    return this.#presence.others;
  }

  /** The layer that is looked at, known yet or not; null for the base, and where there are none. */
  get layer(): string | null {
    return this.#layer;
  }

  /** Listens until the returned function is called. */
  on<Name extends keyof Told<D>>(name: Name, listener: (event: Told<D>[Name]) => void): () => void {
    return this.events.on(name, listener);
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
    this.edits.disconnected();
    this.#presence.stop();
    this.#focus.stop();
  }

  /** Tries to connect at once, also where it had stopped. */
  retry(): void {
    this.#link.start();
    this.#link.wake();
  }

  /** Does these operations as one command, and returns its id; null where nothing may be edited. */
  perform(ops: readonly D['op'][], layer: string | null = this.layer): string | null {
    return this.mayEdit ? this.edits.perform(ops, layer) : null;
  }

  /** Tells the others where I am. */
  focus(place: Place): void {
    this.#focus.focus(place);
  }

  protected lookAt(layer: string | null): void {
    this.#layer = layer;
    this.#focus.look(layer);
  }

  /** What is told beside the document, without a revision. */
  protected abstract noticed(notice: NoticeFrame): void;

  protected whole(whole: Whole<D['content']>): void {
    this.edits.whole(whole);
  }

  protected changed(change: D['change'], from: ChangedFrom): void {
    if (!this.#kind.isEmpty(change) || from.by === 'whole') {
      this.#told.emit('changed', { ...change, ...from });
    }
  }

  #linkTo(options: LiveOptions): SessionLink {
    return new SessionLink({
      address: `live/${this.#kind.path}/${options.id}`,
      reading: this.#kind,
      page: options,
      hello: () => ({ t: 'hello', protocol: PROTOCOL, tab: this.tab, layer: this.layer, revision: this.#freshness.known }),
      received: (frame) => this.#received(frame),
      lost: (code) => this.#lost(code),
      becomes: (status) => this.#standing.become(status),
      readOnly: (whole) => this.whole(whole),
    });
  }

  #received(frame: Received): void {
    switch (frame.t) {
      case 'welcome':
        return this.#welcome(frame);
      case 'whole':
        this.#freshness.whole();
        this.whole(frame);
        return this.#arrived();
      case 'patch':
        this.edits.patch(frame);
        return this.#arrived();
      case 'done':
        return this.edits.done(frame);
      case 'refused':
        return this.edits.refused(frame);
      case 'who':
        return this.#presence.at(frame);
      case 'left':
        return this.#presence.left(frame.tab);
      case 'rights':
        return this.#standing.allowed(frame.mayEdit);
      case 'outdated':
        return this.#end('outdated');
      case 'beat':
        return;
      default:
        return this.noticed(frame);
    }
  }

  #welcome(frame: WelcomeFrame): void {
    if (frame.you.account !== this.#account) {
      this.#end('signed-out');
      return;
    }
    if (!this.#freshness.welcome(frame.revision)) {
      this.#link.restart();
      return;
    }
    this.#standing.welcomed(frame.you, frame.mayEdit);
    this.#presence.here(frame.here);
    this.#focus.connected();
    this.edits.connected();
    this.#arrived();
  }

  #arrived(): void {
    if (this.#freshness.isFresh) {
      this.#standing.become('live');
    }
  }

  #lost(code: number): void {
    this.#freshness.lost();
    this.edits.disconnected();
    this.#presence.disconnected();
    if (code === CLOSE.tooLarge) {
      this.edits.tooLarge();
    }
  }

  #end(status: Status): void {
    this.#link.stop();
    this.edits.disconnected();
    this.#standing.become(status);
  }
}
