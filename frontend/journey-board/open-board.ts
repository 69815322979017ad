import { pageStorage } from '../live/browser-page.ts';
import { TabStore } from '../live/tab-store.ts';
import { guardUnsent } from '../live/unsent-guard.ts';
import { Arrival } from './around/arrival.ts';
import { isSelectable } from './around/selection.ts';
import type { Board } from './board.ts';
import { CompareView } from './compare/compare-view.ts';
import { Curves } from './curves/curves.ts';
import type { BoardElement } from './element-state.ts';
import { Badges } from './evidence/badges.ts';
import { Counting } from './evidence/counting.ts';
import { EvidenceLens } from './evidence/evidence-lens.ts';
import type { Evidence } from './evidence/evidence.ts';
import { type Column, columnsOf } from './grid/layout.ts';
import { type CarriedItem, Items } from './items/items.ts';
import { layerColour } from './layers/layer-names.ts';
import type { LayerRequests } from './layers/layer-parts.ts';
import { Lenses } from './lens/lenses.ts';
import { BoardParts } from './parts.ts';
import { Priority } from './priority/priorities.ts';
import { PriorityLens } from './priority/priority-lens.ts';
import { HEAT, VOTES } from './priority/readings.ts';
import { KEPT_AS } from './protocol.ts';
import type { Changed, Status } from './session-types.ts';
import { Ballots, type OpenBallot } from './voting/ballots.ts';

/** What an open map asks of the element that it is drawn in. */
export interface Host extends Board {
  readonly style: CSSStyleDeclaration;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
  drawFrame(): void;
  look(layer: string | null): void;
  /** Tells the page. */
  fire(what: string, detail?: object): void;
  /** Tells the page what is selected, if that is not what it was told. */
  tellSelection(): void;
}

/** A map while it is open: the parts that draw it, and what they do when something about it changes. */
export class OpenBoard {
  readonly parts: BoardParts;
  readonly curves: Curves;
  readonly badges: Badges;
  readonly items: Items;
  readonly ballots: Ballots;
  readonly lenses: Lenses;
  readonly compare: CompareView;
  readonly arrival: Arrival;
  columns: readonly Column[] = [];
  lanes: readonly BoardElement[] = [];
  readonly #host: Host;
  readonly #evidence: EvidenceLens;
  readonly #ranked: readonly PriorityLens[];
  readonly #leave: readonly (() => void)[];
  #drawn = false;

  /** @param account who reads it */
  constructor(host: Host, mapId: string, account: string) {
    const { session } = host;
    this.#host = host;
    const kept = (kind: string) => new TabStore(pageStorage(), account, { id: mapId, keptAs: KEPT_AS }, kind);
    this.curves = new Curves(host, kept('curves'), () => this.#drawCurves());
    this.badges = new Badges(host);
    this.items = new Items(host);
    this.ballots = new Ballots(this.items);
    this.#evidence = new EvidenceLens(host, kept('evidence'), () => this.parts.menu, () => this.#drawLens());
    this.#ranked = [HEAT, VOTES].map((reading) => new PriorityLens(host, reading));
    this.lenses = new Lenses(host, kept('lens'), [this.#evidence, ...this.#ranked], () => this.#drawLens());
    this.parts = new BoardParts(host, () => host.requestUpdate(), () => host.drawFrame(), this.#layerRequests());
    this.arrival = new Arrival(host, () => this.parts.grid.drawn);
    this.compare = new CompareView(host, this.curves, {
      redraw: () => host.requestUpdate(),
      export: (a, b) => host.fire('board-compare-export', { a, b }),
      closed: () => this.#leaveComparison(),
    });
    this.#leave = [
      guardUnsent({ session, account, question: (unsent) => host.texts.count('board.sign-out.unsent', unsent) }),
      session.on('changed', (change) => this.#changed(change)),
      session.on('stored', (elements) => this.#stored(elements)),
      session.on('refused', (refused) => this.parts.refused(refused)),
      session.on('performed', (performed) => this.parts.layers.quietLine.performed(performed)),
      session.on('committed', (committed) => this.parts.layers.quietLine.committed(committed)),
      session.on('evidence', (evidence) => this.#heard(evidence)),
      session.on('priorities', (priorities) => this.#rank(new Priority(priorities))),
      session.on('items', (items) => this.#carried(items)),
      session.on('layers', () => this.#lookedAgain()),
      session.on('looked', () => this.#lookedAgain()),
      session.on('undone', ({ kept }) => this.parts.undone(kept)),
      session.on('status', ({ status }) => this.#status(status)),
      session.on('presence', () => this.parts.showPresence()),
      session.on('unsent', () => host.requestUpdate()),
      session.on('rights', () => this.#redrawAll()),
    ];
  }

  stop(): void {
    this.#leave.forEach((leave) => leave());
    this.parts.stop();
  }

  #layerRequests(): LayerRequests {
    return {
      look: (layer) => this.#host.look(layer),
      compare: () => this.#openComparison(),
      ask: (what, detail) => this.#host.fire(what, detail),
    };
  }

  #changed(change: Changed): void {
    const { model } = this.#host;
    this.#evidence.boardChanged();
    if (change.structure || change.columns.size > 0 || change.rows.size > 0 || !this.#drawn) {
      this.#arrange();
    }
    this.#letGo();
    if (this.#drawn) {
      this.parts.changed(change);
    } else {
      this.#redrawAll();
    }
    this.#host.fire('board-changed');
    this.arrival.tryNow();
    if (change.map || change.by === 'whole') {
      this.#host.fire('board-title', { title: model.map?.text ?? '' });
    }
    this.#host.requestUpdate();
  }

  /** Another layer is looked at, or one is called otherwise: nothing that was drawn is sure to hold. */
  #lookedAgain(): void {
    const { model, texts } = this.#host;
    this.#evidence.boardChanged();
    this.compare.changed();
    if (model.revision === null) {
      return;
    }
    const layer = model.layers.get(model.layer);
    if (layer?.archived) {
      // Nobody writes to it any more, and no chip leads to it.
      this.#host.tell(texts.of('board.layer.gone'));
      this.#host.look(null);
      return;
    }
    this.#arrange();
    this.#letGo();
    this.#redrawAll();
    this.arrival.tryNow();
  }

  #arrange(): void {
    this.columns = columnsOf(this.#host.model);
    this.lanes = this.#host.model.lanes();
  }

  /** What the panel shows may be gone, or not be seen here. */
  #letGo(): void {
    const { selected } = this.#host;
    if (selected && !isSelectable(this.#host, selected)) {
      this.#host.select(null);
    }
    this.#host.tellSelection();
  }

  #redrawAll(): void {
    const { model, style } = this.#host;
    this.parts.layers.changed();
    style.setProperty('--layer', `var(--${layerColour(model.layers.get(model.layer))})`);
    if (model.revision !== null) {
      this.#drawn = true;
      this.parts.drawAll();
    }
    this.#host.requestUpdate();
  }

  /** Another layer is about to be looked at. */
  finish(): void {
    this.parts.editor.finish();
    this.parts.layers.finish();
  }

  /** Something was stored in some layer, seen here or not. */
  #stored(elements: ReadonlySet<string>): void {
    this.parts.layers.changed();
    this.#host.requestUpdate();
    this.curves.stored(elements);
    this.compare.changed();
  }

  #heard(evidence: Evidence): void {
    const counting = new Counting(evidence);
    const cells = this.badges.take(counting);
    if (this.#drawn) {
      this.parts.drawBadges(cells);
    }
    this.#host.requestUpdate();
    this.#evidence.counting = counting;
    if (this.lenses.chosen === this.#evidence) {
      this.#drawLens();
    }
  }

  #rank(priority: Priority): void {
    for (const lens of this.#ranked) {
      lens.priority = priority;
    }
    if (this.lenses.chosen.name === 'heat' || this.lenses.chosen.name === 'votes') {
      this.#drawLens();
    }
  }

  #carried(items: readonly CarriedItem[]): void {
    const cells = this.items.take(items);
    if (this.#drawn) {
      this.parts.drawBadges(cells);
    }
    this.#host.requestUpdate();
  }

  /** The reader's votes are others than before, or something else is voted on. */
  voted(ballots: readonly OpenBallot[]): void {
    const cells = this.items.cellsOf(this.ballots.take(ballots));
    if (this.#drawn) {
      this.parts.drawBadges(cells);
    }
  }

  /** The map is looked at otherwise, or there is something else to see. */
  #drawLens(): void {
    if (this.#drawn) {
      this.parts.grid.drawLens();
    }
    this.#host.requestUpdate();
  }

  #drawCurves(): void {
    this.parts.grid.drawCurves();
    this.compare.changed();
  }

  #openComparison(): void {
    this.compare.open();
    void this.#focusAfterUpdate('.compare select');
  }

  #leaveComparison(): void {
    this.#host.requestUpdate();
    void this.#focusAfterUpdate('.compare-button').then(() => this.parts.drawAll());
  }

  async #focusAfterUpdate(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.root.querySelector<HTMLElement>(selector)?.focus();
  }

  #status(status: Status): void {
    const { texts } = this.#host;
    this.#host.announce(status === 'live' || status === 'connecting' ? '' : texts.of(`board.status.${status}`));
    this.#redrawAll();
    this.arrival.tryNow();
  }
}
