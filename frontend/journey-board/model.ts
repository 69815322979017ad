import { type BoardChange, describeChange } from './board-change.ts';
import { ElementIndex } from './element-index.ts';
import { type BoardElement, changed, elementOf, sameElement } from './element-state.ts';
import { layOver } from './overlay.ts';
import type { ElementChange, Op, WireElement } from './protocol.ts';

/** A command without an answer yet. */
export interface PendingCommand {
  readonly command: string;
  readonly ops: readonly Op[];
}

/**
 * The board as its reader sees it: the confirmed copy with the unanswered commands laid on top. Patches change the
 * confirmed copy; what is unanswered is then laid on it again.
 *
 * To read: `revision`, `map`, `get`, `confirmed`, `stages`, `stepsOf`, `steps`, `lanes`, `cardsIn`, `emotionPoint`,
 * `spanOf`, `siblingsOf`, `isSeen`. An element stays the same object until it changes, so it may be compared by identity.
 * What changes the board is for `BoardSession` alone, and tells what has to be drawn again.
 */
export class BoardModel {
  readonly mapId: string;
  readonly #shown = new ElementIndex();
  readonly #confirmed = new Map<string, BoardElement>();
  readonly #overlaid = new Set<string>();
  #before = new Map<string, BoardElement | undefined>();
  #steps: readonly BoardElement[] | null = null;
  #stepNumbers: ReadonlyMap<string, number> | null = null;
  #revision: number | null = null;

  constructor(mapId: string) {
    this.mapId = mapId;
  }

  /** The confirmed revision; null before the first snapshot. */
  get revision(): number | null {
    return this.#revision;
  }

  get map(): BoardElement | undefined {
    return this.#shown.get(this.mapId);
  }

  /** An element that is not removed, seen or hidden through its chain. */
  get(id: string): BoardElement | undefined {
    return this.#shown.get(id);
  }

  /** The element as the server knows it, without what is unanswered. */
  confirmed(id: string): BoardElement | undefined {
    return this.#confirmed.get(id);
  }

  stages(): readonly BoardElement[] {
    return this.#shown.children('stage', this.mapId);
  }

  stepsOf(stage: string): readonly BoardElement[] {
    return this.#shown.children('step', stage);
  }

  /** All steps that are seen, in time order. */
  steps(): readonly BoardElement[] {
    this.#steps ??= this.stages().flatMap((stage) => this.stepsOf(stage.id));
    return this.#steps;
  }

  lanes(): readonly BoardElement[] {
    return this.#shown.children('lane', this.mapId);
  }

  cardsIn(step: string, lane: string): readonly BoardElement[] {
    return this.#shown.cards(step, lane);
  }

  /** The point of an emotion lane at a step. */
  emotionPoint(step: string, lane: string): BoardElement | undefined {
    return this.cardsIn(step, lane)[0];
  }

  /** How many columns a card covers: its span, cut where the steps end. */
  spanOf(card: BoardElement): number {
    this.#stepNumbers ??= new Map(this.steps().map((step, index) => [step.id, index]));
    const index = this.#stepNumbers.get(card.parent ?? '');
    return index === undefined ? card.span : Math.min(card.span, this.#stepNumbers.size - index);
  }

  /** All that stand in the element's place, in order, itself included. */
  siblingsOf(element: BoardElement): readonly BoardElement[] {
    return this.#shown.siblings(element);
  }

  /** Whether the element's whole chain is there. */
  isSeen(id: string): boolean {
    const element = this.get(id);
    if (!element) {
      return false;
    }
    switch (element.type) {
      case 'map':
        return true;
      case 'card':
        return this.isSeen(element.parent ?? '') && this.isSeen(element.lane ?? '');
      case 'step':
        return this.isSeen(element.parent ?? '');
      default:
        return element.parent === this.mapId;
    }
  }

  /** Puts a snapshot in place of the confirmed copy. */
  load(revision: number, elements: readonly WireElement[], pending: readonly PendingCommand[]): BoardChange {
    return this.#change(() => {
      this.#takeOverlayOff();
      const gone = new Set(this.#confirmed.keys());
      for (const wire of elements) {
        gone.delete(wire.id);
        this.#confirm(wire.id, elementOf(wire));
      }
      gone.forEach((id) => this.#confirm(id, undefined));
      this.#revision = revision;
      this.#layOver(pending);
    });
  }

  /** Brings the confirmed copy to the next revision. */
  patch(revision: number, changes: readonly ElementChange[], pending: readonly PendingCommand[]): BoardChange {
    return this.#change(() => {
      this.#takeOverlayOff();
      for (const change of changes) {
        this.#confirm(change.id, changed(this.#confirmed.get(change.id), change));
      }
      this.#revision = revision;
      this.#layOver(pending);
    });
  }

  /** Lays one more command on top of the others. */
  lay(command: PendingCommand): BoardChange {
    return this.#change(() => this.#layOver([command]));
  }

  /** Lays these commands on the confirmed copy, in place of those that lay there. */
  layAgain(pending: readonly PendingCommand[]): BoardChange {
    return this.#change(() => {
      this.#takeOverlayOff();
      this.#layOver(pending);
    });
  }

  #change(work: () => void): BoardChange {
    this.#before = new Map();
    work();
    const before = this.#before;
    for (const [id, old] of before) {
      if (old !== this.#shown.get(id) && sameElement(old, this.#shown.get(id))) {
        this.#shown.put(id, old);
      }
    }
    const change = describeChange(before, (id) => this.#shown.get(id));
    if (change.structure || change.columns.size > 0) {
      this.#steps = null;
      this.#stepNumbers = null;
    }
    return change;
  }

  #confirm(id: string, element: BoardElement | undefined): void {
    if (element) {
      this.#confirmed.set(id, element);
    } else {
      this.#confirmed.delete(id);
    }
    this.#show(id, element);
  }

  #takeOverlayOff(): void {
    this.#overlaid.forEach((id) => this.#show(id, this.#confirmed.get(id)));
    this.#overlaid.clear();
  }

  #layOver(commands: readonly PendingCommand[]): void {
    const put = (id: string, element: BoardElement | undefined) => {
      this.#overlaid.add(id);
      this.#show(id, element);
    };
    commands.forEach((command) => layOver(this.#shown, put, command.ops));
  }

  #show(id: string, element: BoardElement | undefined): void {
    if (!this.#before.has(id)) {
      this.#before.set(id, this.#shown.get(id));
    }
    this.#shown.put(id, element);
  }
}
