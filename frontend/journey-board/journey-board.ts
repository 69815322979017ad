import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Texts } from '../parts/reader-texts.ts';
import { frameTemplate } from './around/frame.ts';
import { selectionDetail } from './around/selection.ts';
import type { Field, Vote } from './board.ts';
import { type CurvesBeside, NO_CURVES } from './curves/curves.ts';
import type { BoardElement } from './element-state.ts';
import { type BadgesOnBoard, NO_BADGES } from './evidence/badges.ts';
import { type ItemsOnBoard, NO_ITEMS } from './items/items.ts';
import type { Column } from './grid/layout.ts';
import type { Spot } from './input/places.ts';
import { type Lens, PLAIN } from './lens/lens.ts';
import type { BoardModel } from './model.ts';
import { type Host, OpenBoard } from './open-board.ts';
import { BoardSession } from './session.ts';
import { styles } from './styles/all.ts';
import { type BallotsOnBoard, NO_BALLOTS, type OpenBallot } from './voting/ballots.ts';

/**
 * A journey map to read and to draw together.
 *
 * Set `mapId`, `accountId`, `texts` and, for a variant, `variantId`; it opens its own connection. Fires
 * `board-selected` (what the panel shows, see `SelectionDetail`), `board-title`, `board-changed` (what stands on the map is
 * another than before), `board-history`, `board-share`, `board-look` (another layer was chosen), `board-dropped` (see `DroppedNote`), `board-compare-export`,
 * `board-vote` (see `Vote`), and
 * what is asked of variants as things: `board-new-variant` and its like (see `LayerParts`).
 */
export class JourneyBoardElement extends LitElement implements Host {
  static override styles = styles;
  static override properties = {
    mapId: {},
    variantId: {},
    accountId: {},
    locale: {},
    words: { attribute: false },
    shareable: { type: Boolean },
    sectionsOf: {},
    takesNotes: { type: Boolean },
    openBallots: { attribute: false },
  };

  declare mapId: string | undefined;
  declare variantId: string | null | undefined;
  declare accountId: string | undefined;
  declare locale: string | undefined;
  /** The reader's texts by key. */
  declare words: Readonly<Record<string, string>> | undefined;

  /** Whether to offer to say who sees the map. */
  declare shareable: boolean | undefined;

  /** What the sections that other modules put into the panel are about; they are not shown beside anything else. */
  declare sectionsOf: string | null | undefined;

  /** Whether notes of interviews can be dropped here, to be linked. */
  declare takesNotes: boolean | undefined;

  /** The reader's own ballots of open rounds. */
  declare openBallots: readonly OpenBallot[] | undefined;

  session!: BoardSession;
  texts = new Texts();
  selected: string | null = null;
  #open: OpenBoard | null = null;
  #toldSelection = 'null';
  #wanted: string | null = null;

  get model(): BoardModel {
    return this.session.model;
  }

  get columns(): readonly Column[] {
    return this.#open?.columns ?? [];
  }

  get lanes(): readonly BoardElement[] {
    return this.#open?.lanes ?? [];
  }

  get curves(): CurvesBeside {
    return this.#open?.curves ?? NO_CURVES;
  }

  get lens(): Lens {
    return this.#open?.lenses.chosen ?? PLAIN;
  }

  get badges(): BadgesOnBoard {
    return this.#open?.badges ?? NO_BADGES;
  }

  get items(): ItemsOnBoard {
    return this.#open?.items ?? NO_ITEMS;
  }

  get ballots(): BallotsOnBoard {
    return this.#open?.ballots ?? NO_BALLOTS;
  }

  get root(): ShadowRoot {
    return this.renderRoot as ShadowRoot;
  }

  get mayEdit(): boolean {
    return this.session.mayEdit && this.session.status !== 'blocked';
  }

  element(id: string): BoardElement | undefined {
    const element = this.model.get(id);
    return element && this.model.isSeen(id) ? element : undefined;
  }

  cardsIn(step: string, lane: string): readonly BoardElement[] {
    return this.model.cardsIn(step, lane);
  }

  goTo(spot: Spot): void {
    this.#open?.parts.focus.goTo(spot);
  }

  select(id: string | null): void {
    const before = this.selected;
    if (before === id) {
      return;
    }
    this.selected = id;
    [before, id].forEach((each) => each && this.#open?.parts.grid.drawElement(each));
    this.requestUpdate();
    this.tellSelection();
  }

  /** Tells the page what the panel shows, where it was not told so already. */
  tellSelection(): void {
    const detail = selectionDetail(this, this.selected);
    const told = JSON.stringify(detail);
    if (told !== this.#toldSelection) {
      this.#toldSelection = told;
      this.fire('board-selected', detail ?? { selected: null, layer: this.model.layer, within: [] });
    }
  }

  /** Selects a place as soon as it is there, and goes to it. @param at an element's id, or `step/lane` */
  show(at: string): void {
    if (this.#open) {
      this.#open.arrival.want(at);
    } else {
      this.#wanted = at;
    }
  }

  edit(field: Field): void {
    const element = field.id === null ? undefined : this.element(field.id);
    if (element && this.items.of(element)) {
      // Words of its own would not be seen: it is called as what it carries, which is changed in the panel.
      this.select(element.id);
      this.tell(this.texts.of('board.item.edit'));
      return;
    }
    this.#open?.parts.editor.open(field);
  }

  openMenu(id: string, anchor: Element | DOMRect): void {
    this.#open?.parts.openMenu(id, anchor instanceof Element ? anchor.getBoundingClientRect() : anchor);
  }

  askWhereTo(id: string): void {
    this.#open?.parts.moveDialog.open(id);
  }

  askLaneKind(after: string | null): void {
    this.#open?.parts.askLaneKind(after);
  }

  vote(vote: Vote): void {
    this.fire('board-vote', vote);
  }

  tell(message: string): void {
    this.#open?.parts.messages.tell(message);
  }

  announce(message: string): void {
    this.#open?.parts.announcer.say(message);
  }

  /** Draws bars and panel at once: a field in them is about to get the keyboard. */
  drawFrame(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** Looks at another layer, and tells the page. */
  look(layer: string | null): void {
    this.variantId = layer;
    this.fire('board-look', { layer });
  }

  fire(what: string, detail?: object): void {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }

  /** Puts the keyboard on the button History. */
  focusHistory(): void {
    this.root.querySelector<HTMLElement>('.history')?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Flow may take the element out of the page and put it in again.
    this.requestUpdate('mapId', undefined);
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (changes.has('words') || changes.has('locale')) {
      this.texts = new Texts(this.words, this.locale);
    }
    const other = ['mapId', 'accountId'].some((property) => changes.has(property));
    if (other && this.mapId && this.accountId && this.isConnected) {
      this.#openMap(this.mapId, this.accountId);
    } else if (changes.has('variantId') && this.#open) {
      this.#open.finish();
      this.session.look(this.variantId ?? null);
    }
    if (changes.has('openBallots')) {
      this.#open?.voted(this.openBallots ?? []);
    }
  }

  protected override updated(): void {
    this.#open?.parts.frameDrawn();
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.#open ? frameTemplate(this, this.#open, this.shareable ?? false) : nothing;
  }

  #openMap(mapId: string, accountId: string): void {
    this.#close();
    this.session = this.createSession(mapId, accountId);
    this.#open = new OpenBoard(this, mapId, accountId);
    this.#open.voted(this.openBallots ?? []);
    if (this.#wanted !== null) {
      this.#open.arrival.want(this.#wanted);
      this.#wanted = null;
    }
    this.session.start();
  }

  /** The live session of a map. */
  protected createSession(mapId: string, account: string): BoardSession {
    return new BoardSession({ mapId, account, layer: this.variantId ?? null });
  }

  #close(): void {
    this.#open?.stop();
    this.#open = null;
    this.selected = null;
    this.#toldSelection = 'null';
    this.session?.stop();
  }
}

customElements.define('journey-board', JourneyBoardElement);
