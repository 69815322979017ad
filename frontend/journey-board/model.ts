import { type BoardChange, describeChange } from './board-change.ts';
import { type BoardElement, changed, elementOf, sameElement } from './element-state.ts';
import { Layers } from './layers.ts';
import type { LayerView } from './layer-view.ts';
import { LayerViews } from './layer-views.ts';
import { layOver } from './overlay.ts';
import type { ElementChange, Layer, LayerValueChange, Op, WireElement, WireLayerValue } from './protocol.ts';
import { RawBoard } from './raw-board.ts';

/** A command without an answer yet. */
export interface PendingCommand {
  readonly command: string;
  /** The variant that it writes to; null for the base. */
  readonly layer: string | null;
  readonly ops: readonly Op[];
}

/**
 * The board as its reader sees it, in one layer: the confirmed copy of all layers with the unanswered commands laid on
 * top, resolved. Patches change the confirmed copy; what is unanswered is then laid on it again.
 *
 * To read: `revision`, `layer`, `layers`, `map`, `get`, `confirmed`, `stages`, `stepsOf`, `steps`, `lanes`, `cardsIn`,
 * `emotionPoint`, `spanOf`, `siblingsOf`, `isSeen`, `below`, `viewOf`. An element stays the same object until it changes,
 * so it may be compared by identity. What changes the board is for `BoardSession` alone, and tells what has to be drawn again.
 */
export class BoardModel {
  readonly mapId: string;
  readonly layers: Layers;
  readonly raw: RawBoard;
  readonly #views: LayerViews;
  #stored = new Set<string>();
  #pending: readonly PendingCommand[] = [];
  #steps: readonly BoardElement[] | null = null;
  #stepNumbers: ReadonlyMap<string, number> | null = null;
  #revision: number | null = null;

  /** @param of the board that it shares, and what is looked at in it; one of its own, unless given */
  constructor(mapId: string, of?: { readonly board: BoardModel; readonly view: LayerView }) {
    this.mapId = mapId;
    this.layers = of?.board.layers ?? new Layers();
    this.raw = of?.board.raw ?? new RawBoard();
    this.#views = new LayerViews(this.raw, this.layers, of?.view);
    this.#revision = of?.board.revision ?? null;
  }

  /** The board in another layer as it stands now, to be read; what changes later does not show in it. */
  in(layer: string | null): BoardModel {
    return new BoardModel(this.mapId, { board: this, view: this.viewOf(layer) });
  }

  /** The confirmed revision; null before the first snapshot. */
  get revision(): number | null {
    return this.#revision;
  }

  /** The layer that is looked at; null for the base. */
  get layer(): string | null {
    return this.view.layer;
  }

  /** What is seen in the layer that is looked at. */
  get view(): LayerView {
    return this.#views.top;
  }

  /** What is seen in the layer below; null in the base. */
  get below(): LayerView | null {
    return this.view.below;
  }

  get map(): BoardElement | undefined {
    return this.view.get(this.mapId);
  }

  /** An element that is not removed, seen or hidden through its chain. */
  get(id: string): BoardElement | undefined {
    return this.view.get(id);
  }

  /** The element as the server knows it, in whichever layer it was made, without what is unanswered. */
  confirmed(id: string): BoardElement | undefined {
    return this.raw.confirmed(id);
  }

  stages(): readonly BoardElement[] {
    return this.view.index.children('stage', this.mapId);
  }

  stepsOf(stage: string): readonly BoardElement[] {
    return this.view.index.children('step', stage);
  }

  /** All steps that are seen, in time order. */
  steps(): readonly BoardElement[] {
    this.#steps ??= this.stages().flatMap((stage) => this.stepsOf(stage.id));
    return this.#steps;
  }

  lanes(): readonly BoardElement[] {
    return this.view.index.children('lane', this.mapId);
  }

  cardsIn(step: string, lane: string): readonly BoardElement[] {
    return this.view.index.cards(step, lane);
  }

  /** The point of an emotion lane at a step; where several meet, the one of the highest layer. */
  emotionPoint(step: string, lane: string): BoardElement | undefined {
    return this.view.point(step, lane);
  }

  /** How many columns a card covers: its span, cut where the steps end. */
  spanOf(card: BoardElement): number {
    this.#stepNumbers ??= new Map(this.steps().map((step, index) => [step.id, index]));
    const index = this.#stepNumbers.get(card.parent ?? '');
    return index === undefined ? card.span : Math.min(card.span, this.#stepNumbers.size - index);
  }

  /** All that stand in the element's place, in order, itself included. */
  siblingsOf(element: BoardElement): readonly BoardElement[] {
    return this.view.index.siblings(element);
  }

  /** Whether the element's whole chain is there. */
  isSeen(id: string): boolean {
    return this.view.isSeen(id);
  }

  /** What is seen in any layer, as it stands now. */
  viewOf(layer: string | null): LayerView {
    return this.#views.of(layer);
  }

  /** Looks at another layer; one that is not known is the base. */
  look(layer: string | null): void {
    this.#views.look(layer);
    this.#forgetSteps();
  }

  /** The variants of the map are these now. */
  rename(layers: readonly Layer[]): void {
    this.layers.set(layers);
    this.#views.forget();
  }

  /** Puts a snapshot in place of the confirmed copy. */
  load(
    revision: number,
    elements: readonly WireElement[],
    pending: readonly PendingCommand[],
    values: readonly WireLayerValue[] = [],
  ): BoardChange {
    return this.#change(pending, () => {
      const gone = this.raw.ids();
      for (const wire of elements) {
        gone.delete(wire.id);
        this.raw.confirm(wire.id, elementOf(wire));
      }
      gone.forEach((id) => this.raw.confirm(id, undefined));
      this.raw.unsay();
      values.forEach((value) => this.raw.confirmValue(value));
      this.#revision = revision;
    });
  }

  /** Brings the confirmed copy to the next revision. */
  patch(
    revision: number,
    changes: readonly ElementChange[],
    pending: readonly PendingCommand[],
    values: readonly LayerValueChange[] = [],
  ): BoardChange {
    return this.#change(pending, () => {
      for (const change of changes) {
        this.raw.confirm(change.id, changed(this.raw.confirmed(change.id), change));
      }
      values.forEach((value) => this.raw.confirmValue(value));
      this.#revision = revision;
    });
  }

  /** Lays one more command on top of the others. */
  lay(command: PendingCommand): BoardChange {
    const before = new Map<string, BoardElement | undefined>();
    this.#pending = [...this.#pending, command];
    this.#layOver(command, before);
    return this.#described(before);
  }

  /** Lays these commands on the confirmed copy, in place of those that lay there. */
  layAgain(pending: readonly PendingCommand[]): BoardChange {
    return this.#change(pending, () => {});
  }

  #change(pending: readonly PendingCommand[], work: () => void): BoardChange {
    const before = new Map<string, BoardElement | undefined>();
    this.raw.takeOff();
    work();
    this.#show(before);
    this.#pending = pending;
    pending.forEach((command) => this.#layOver(command, before));
    return this.#described(before);
  }

  #layOver(command: PendingCommand, before: Map<string, BoardElement | undefined>): void {
    const view = this.#views.inChain(command.layer);
    if (view) {
      layOver({ raw: this.raw, view, show: () => this.#show(before) }, command.ops);
    }
  }

  /** Brings the views, from below, in line with what was stored; notes what stood in the uppermost. */
  #show(before: Map<string, BoardElement | undefined>): void {
    const dirty = this.raw.drain();
    dirty.forEach((id) => this.#stored.add(id));
    this.#views.refresh(dirty, before);
  }

  #described(before: ReadonlyMap<string, BoardElement | undefined>): BoardChange {
    // What changed and changed back is the same object as before.
    before.forEach((old, id) => sameElement(old, this.view.get(id)) && this.view.index.put(id, old));
    const change = describeChange(before, (id) => this.view.get(id), this.#stored);
    this.#stored = new Set();
    if (change.structure || change.columns.size > 0) {
      this.#forgetSteps();
    }
    return change;
  }

  #forgetSteps(): void {
    this.#steps = null;
    this.#stepNumbers = null;
  }
}
