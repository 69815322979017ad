import type { Board } from '../board.ts';
import { NO_CURVES } from '../curves/curves.ts';
import type { BoardElement } from '../element-state.ts';
import { NO_BADGES } from '../evidence/badges.ts';
import type { Column } from '../grid/layout.ts';
import { PLAIN } from '../lens/lens.ts';
import type { BoardModel } from '../model.ts';
import { NO_BALLOTS } from '../voting/ballots.ts';

/** One layer as a board to be read: what would write, or show something elsewhere, does nothing. */
export class ComparedBoard implements Board {
  readonly mayEdit = false;
  readonly selected = null;
  readonly curves = NO_CURVES;
  readonly badges = NO_BADGES;
  readonly ballots = NO_BALLOTS;
  readonly lens = PLAIN;
  columns: readonly Column[] = [];
  lanes: readonly BoardElement[] = [];
  #model: BoardModel;
  readonly #board: Board;

  constructor(board: Board) {
    this.#board = board;
    this.#model = board.model;
  }

  /** Another layer stands here, or the same one has changed. */
  show(model: BoardModel, columns: readonly Column[], lanes: readonly BoardElement[]): void {
    this.#model = model;
    this.columns = columns;
    this.lanes = lanes;
  }

  get model(): BoardModel {
    return this.#model;
  }

  get session(): Board['session'] {
    return this.#board.session;
  }

  get items(): Board['items'] {
    return this.#board.items;
  }

  get texts(): Board['texts'] {
    return this.#board.texts;
  }

  get root(): ShadowRoot {
    return this.#board.root;
  }

  /** Lanes stand here also where only the other side has them. */
  element(id: string): BoardElement | undefined {
    return this.model.isSeen(id) ? this.model.get(id) : this.lanes.find((lane) => lane.id === id);
  }

  cardsIn(step: string, lane: string): readonly BoardElement[] {
    return this.model.isSeen(step) && this.model.isSeen(lane) ? this.model.cardsIn(step, lane) : [];
  }

  goTo(): void {}

  select(): void {}

  edit(): void {}

  openMenu(): void {}

  askWhereTo(): void {}

  askLaneKind(): void {}

  vote(): void {}

  tell(message: string): void {
    this.#board.tell(message);
  }

  announce(message: string): void {
    this.#board.announce(message);
  }
}
