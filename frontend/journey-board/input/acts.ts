import { type Board, isEmotion } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import { columnsOf, coveredColumns } from '../grid/layout.ts';
import { clampMood } from '../grid/mood.ts';
import { LIMITS, type LaneKind } from '../protocol.ts';

/** What one can do on the board, however it is asked for: by key, by menu, by button or by dragging. */
export class Acts {
  /** Removes an element, and asks first where that concerns others. */
  removing: (id: string) => void = (id) => void this.#session.remove(id);
  readonly #board: Board;

  constructor(board: Board) {
    this.#board = board;
  }

  addStage(after: string | null = this.#last(this.#board.model.stages())): void {
    this.#addAndName(() =>
      this.#session.add({ type: 'stage', parent: this.#mapId, after, text: this.#board.texts.of('board.new.stage') }),
    );
  }

  addStep(stage: string, after: string | null = this.#last(this.#board.model.stepsOf(stage))): void {
    this.#addAndName(() =>
      this.#session.add({ type: 'step', parent: stage, after, text: this.#board.texts.of('board.new.step') }),
    );
  }

  addLane(kind: LaneKind, after: string | null): void {
    this.#addAndName(() =>
      this.#session.add({ type: 'lane', parent: this.#mapId, after, kind, text: this.#board.texts.of(`board.kind.${kind}`) }),
    );
  }

  /** Opens a new card in a cell, or adds the point of an emotion lane. */
  addCard(step: string, lane: string, mood = 0, after: string | null = this.#last(this.#board.cardsIn(step, lane))): void {
    const { session, mayEdit } = this.#board;
    if (!mayEdit) {
      return;
    }
    if (!isEmotion(this.#board.element(lane))) {
      this.#board.edit({ id: null, step, lane, after });
      return;
    }
    const standing = this.#board.model.emotionPoint(step, lane);
    const point = standing?.id ?? session.add({ type: 'card', parent: step, lane, after: null, mood: clampMood(mood) });
    if (point) {
      this.#board.goTo({ at: 'card', id: point });
    }
  }

  remove(element: BoardElement): void {
    this.removing(element.id);
  }

  setMood(point: BoardElement, mood: number): void {
    if (clampMood(mood) !== point.mood) {
      this.#session.set(point.id, 'mood', clampMood(mood));
    }
  }

  /** Makes a card one step wider or narrower, within what the board has. */
  widen(card: BoardElement, by: number): void {
    this.setSpan(card, this.#board.model.spanOf(card) + by);
  }

  setSpan(card: BoardElement, span: number): void {
    const start = this.#board.columns.findIndex((column) => column.step?.id === card.parent);
    const steps = this.#board.columns.slice(start).filter((column) => column.step).length;
    const wanted = Math.max(1, Math.min(span, steps, LIMITS.span));
    if (wanted !== card.span) {
      this.#session.set(card.id, 'span', wanted);
    }
  }

  /** How far a card may still grow. */
  mayWiden(card: BoardElement): boolean {
    const columns = columnsOf(this.#board.model);
    const start = columns.findIndex((column) => column.step?.id === card.parent);
    return start + coveredColumns(columns, start, card.span) < columns.length;
  }

  /**
   * Puts an element behind a sibling, or first. Nothing happens where it stands there already; where it must not go
   * there, the reader is told why.
   */
  place(element: BoardElement, parent: string, lane: string | null, after: string | null): boolean {
    if (element.type === 'card' && this.#crossesEmotion(element, lane)) {
      this.#board.tell(this.#board.texts.refusal('emotion-fixed', {}));
      return false;
    }
    const siblings = this.#board.model.siblingsOf(element);
    const index = siblings.findIndex((sibling) => sibling.id === element.id);
    const same = element.parent === parent && element.lane === lane;
    if (after === element.id || (same && (siblings[index - 1]?.id ?? null) === after)) {
      return false;
    }
    return this.#session.move(element.id, { parent, ...(lane ? { lane } : {}), after }) !== null;
  }

  undo(): void {
    this.#session.undo();
  }

  redo(): void {
    this.#session.redo();
  }

  get #session(): Board['session'] {
    return this.#board.session;
  }

  get #mapId(): string {
    return this.#board.model.mapId;
  }

  #last(siblings: readonly BoardElement[]): string | null {
    return siblings.at(-1)?.id ?? null;
  }

  #crossesEmotion(card: BoardElement, lane: string | null): boolean {
    return card.lane !== lane && [card.lane, lane].some((id) => isEmotion(this.#board.element(id ?? '')));
  }

  #addAndName(add: () => string | null): void {
    const id = this.#board.mayEdit ? add() : null;
    if (id) {
      this.#board.edit({ id, where: 'board' });
    }
  }
}
