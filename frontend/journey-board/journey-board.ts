import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { actionBarTemplate } from './around/action-bar.ts';
import { emptyTemplate } from './around/empty-state.ts';
import { panelTemplate } from './around/panel.ts';
import { type PageActs, statusTemplate, topBarTemplate } from './around/top-bar.ts';
import type { Board, Field } from './board.ts';
import { pageStorage } from './browser-page.ts';
import { CompareView } from './compare/compare-view.ts';
import { Curves } from './curves/curves.ts';
import type { BoardElement } from './element-state.ts';
import { layerColour } from './layers/layer-names.ts';
import { type Column, columnsOf } from './grid/layout.ts';
import { guardUnsent } from './input/unsent-guard.ts';
import type { Spot } from './input/places.ts';
import type { BoardModel } from './model.ts';
import { BoardParts } from './parts.ts';
import { PROTOCOL } from './protocol.ts';
import { Texts } from './reader-texts.ts';
import { BoardSession } from './session.ts';
import type { Changed, Status } from './session-types.ts';
import { styles } from './styles/all.ts';
import { TabStore } from './tab-store.ts';

/**
 * A journey map to read and to draw together.
 *
 * Set `mapId`, `accountId`, `texts` and, for a variant, `variantId`; it opens its own connection. Fires
 * `board-selected` (id and type of what the panel shows), `board-title`, `board-changed` (what stands on the map is
 * another than before), `board-history` and `board-share`.
 */
export class JourneyBoardElement extends LitElement implements Board {
  static override styles = styles;
  static override properties = {
    mapId: {},
    variantId: {},
    accountId: {},
    locale: {},
    words: { attribute: false },
    shareable: { type: Boolean },
  };

  declare mapId: string | undefined;
  declare variantId: string | null | undefined;
  declare accountId: string | undefined;
  declare locale: string | undefined;
  /** The reader's texts by key. */
  declare words: Readonly<Record<string, string>> | undefined;

  /** Whether to offer to say who sees the map. */
  declare shareable: boolean | undefined;

  session!: BoardSession;
  texts = new Texts();
  columns: readonly Column[] = [];
  lanes: readonly BoardElement[] = [];
  selected: string | null = null;
  curves!: Curves;
  #parts: BoardParts | null = null;
  #compare: CompareView | null = null;
  #leave: (() => void)[] = [];
  #drawn = false;

  get model(): BoardModel {
    return this.session.model;
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
    this.#parts?.focus.goTo(spot);
  }

  select(id: string | null): void {
    const before = this.selected;
    if (before === id) {
      return;
    }
    this.selected = id;
    [before, id].forEach((each) => each && this.#parts?.grid.drawElement(each));
    this.requestUpdate();
    const type = id ? (this.element(id)?.type ?? null) : null;
    this.dispatchEvent(new CustomEvent('board-selected', { detail: { id, type } }));
  }

  edit(field: Field): void {
    this.#parts?.editor.open(field);
  }

  openMenu(id: string, anchor: Element | DOMRect): void {
    this.#parts?.openMenu(id, anchor instanceof Element ? anchor.getBoundingClientRect() : anchor);
  }

  askWhereTo(id: string): void {
    this.#parts?.moveDialog.open(id);
  }

  askLaneKind(after: string | null): void {
    this.#parts?.askLaneKind(after);
  }

  tell(message: string): void {
    this.#parts?.messages.tell(message);
  }

  announce(message: string): void {
    this.#parts?.announcer.say(message);
  }

  /** Draws bars and panel at once: a field in them is about to get the keyboard. */
  drawFrame(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  /** Looks at another layer, and tells the page. */
  look(layer: string | null): void {
    this.variantId = layer;
    this.dispatchEvent(new CustomEvent('board-look', { detail: { layer } }));
  }

  /** Shows two layers compared, in place of the grid. */
  compare(): void {
    this.#compare?.open();
    void this.updateComplete.then(() => this.root.querySelector<HTMLElement>('.compare select')?.focus());
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
      this.#open(this.mapId, this.accountId);
    } else if (changes.has('variantId') && this.#parts) {
      this.#parts.editor.finish();
      this.session.look(this.variantId ?? null);
    }
  }

  protected override updated(): void {
    this.#parts?.frameDrawn();
  }

  protected override render(): TemplateResult | typeof nothing {
    const parts = this.#parts;
    if (!parts) {
      return nothing;
    }
    const comparing = this.#compare?.isOpen ?? false;
    const selected = this.selected ? this.element(this.selected) : undefined;
    return html`
      ${topBarTemplate(this, parts.acts, parts.editor, this.#pageActs())}
      ${statusTemplate(this)}
      ${comparing ? this.#compare?.template() : parts.layers.bar()}
      ${comparing ? nothing : actionBarTemplate(this, parts.acts, parts.focus.place, parts.finder.state, parts.barActs)}
      <div class="body ${this.mayEdit ? 'may-edit' : ''}" ?hidden=${comparing}>
        <div class="scroller" tabindex="-1">${parts.grid.element}${emptyTemplate(this, parts.acts)}</div>
        ${selected ? panelTemplate(this, parts.acts, parts.editor, parts.layers, selected) : nothing}
        ${parts.layers.quietLine.template()} ${parts.messages.template(this.texts.of('board.close'))}
      </div>
      ${parts.announcer.element} ${parts.menu.element} ${parts.dialog.element}
    `;
  }

  #open(mapId: string, accountId: string): void {
    this.#close();
    this.session = this.createSession(mapId, accountId);
    const chosen = new TabStore(pageStorage(), accountId, PROTOCOL, mapId, 'curves');
    this.curves = new Curves(this, chosen, () => this.#drawCurves());
    this.#parts = new BoardParts(this, () => this.requestUpdate(), () => this.drawFrame(), {
      look: (layer) => this.look(layer),
      compare: () => this.compare(),
      ask: (what, detail) => void this.dispatchEvent(new CustomEvent(what, { detail })),
    });
    this.#compare = new CompareView(this, this.curves, {
      redraw: () => this.requestUpdate(),
      export: (a, b) => void this.dispatchEvent(new CustomEvent('board-compare-export', { detail: { a, b } })),
      closed: () => this.#leaveComparison(),
    });
    this.#leave = [
      guardUnsent({
        session: this.session,
        account: accountId,
        question: (unsent) => this.texts.count('board.sign-out.unsent', unsent),
      }),
      this.session.on('changed', (change) => this.#changed(change)),
      this.session.on('stored', (elements) => this.#stored(elements)),
      this.session.on('refused', (refused) => this.#parts?.refused(refused)),
      this.session.on('performed', (performed) => this.#parts?.layers.quietLine.performed(performed)),
      this.session.on('committed', (committed) => this.#parts?.layers.quietLine.committed(committed)),
      this.session.on('layers', () => this.#lookedAgain()),
      this.session.on('looked', () => this.#lookedAgain()),
      this.session.on('undone', ({ kept }) => this.#parts?.undone(kept)),
      this.session.on('status', ({ status }) => this.#status(status)),
      this.session.on('presence', () => this.#parts?.showPresence()),
      this.session.on('unsent', () => this.requestUpdate()),
      this.session.on('rights', () => this.#redrawAll()),
    ];
    this.session.start();
  }

  /** The live session of a map. */
  protected createSession(mapId: string, account: string): BoardSession {
    return new BoardSession({ mapId, account, layer: this.variantId ?? null });
  }

  #close(): void {
    this.#leave.forEach((leave) => leave());
    this.#leave = [];
    this.#parts?.stop();
    this.#parts = null;
    this.#drawn = false;
    this.selected = null;
    this.session?.stop();
  }

  #changed(change: Changed): void {
    if (change.structure || change.columns.size > 0 || change.rows.size > 0 || !this.#drawn) {
      this.columns = columnsOf(this.model);
      this.lanes = this.model.lanes();
    }
    if (this.selected && !this.element(this.selected)) {
      this.select(null);
    }
    this.#parts?.layers.changed();
    if (this.#drawn) {
      this.#parts?.changed(change);
    } else {
      this.#redrawAll();
    }
    this.dispatchEvent(new CustomEvent('board-changed'));
    if (change.map || change.by === 'whole') {
      this.dispatchEvent(new CustomEvent('board-title', { detail: { title: this.model.map?.text ?? '' } }));
    }
    this.requestUpdate();
  }

  /** Another layer is looked at, or one is called otherwise: nothing that was drawn is sure to hold. */
  #lookedAgain(): void {
    this.#compare?.changed();
    if (this.model.revision === null) {
      return;
    }
    if (this.model.layers.get(this.model.layer)?.archived) {
      // Nobody writes to it any more, and no chip leads to it.
      this.tell(this.texts.of('board.layer.gone'));
      this.look(null);
      return;
    }
    this.columns = columnsOf(this.model);
    this.lanes = this.model.lanes();
    if (this.selected && !this.element(this.selected)) {
      this.select(null);
    }
    this.style.setProperty('--layer', `var(--${layerColour(this.model.layers.get(this.model.layer))})`);
    this.#redrawAll();
  }

  #redrawAll(): void {
    this.#parts?.layers.changed();
    if (this.model.revision !== null) {
      this.#drawn = true;
      this.#parts?.drawAll();
    }
    this.requestUpdate();
  }

  #stored(elements: ReadonlySet<string>): void {
    this.curves.stored(elements);
    this.#compare?.changed();
  }

  #drawCurves(): void {
    this.#parts?.grid.drawCurves();
    this.#compare?.changed();
  }

  #leaveComparison(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.#parts?.drawAll();
      this.root.querySelector<HTMLElement>('.compare-button')?.focus();
    });
  }

  #status(status: Status): void {
    this.announce(status === 'live' || status === 'connecting' ? '' : this.texts.of(`board.status.${status}`));
    this.#redrawAll();
  }

  #pageActs(): PageActs {
    const ask = (what: string) => () => void this.dispatchEvent(new CustomEvent(what));
    return { history: ask('board-history'), share: this.shareable ? ask('board-share') : null };
  }
}

customElements.define('journey-board', JourneyBoardElement);
