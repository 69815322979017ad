import { type Board, isEmotion } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import { moodAfter } from '../grid/mood.ts';
import type { Acts } from './acts.ts';
import type { FocusKeeper } from './focus-keeper.ts';
import { type Direction, nextSpot, type Spot } from './places.ts';
import { shift } from './shift.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What keys ask of other parts of the board. */
export interface KeyRequests {
  search(): void;
  help(): void;
  /** In a variant: what has the focus, and all in it, is the same as below. */
  check(spot: Spot): boolean;
}

/** The keys of the grid, by what they write and not by where they lie. They work only while the grid has the focus. */
export class Keyboard {
  readonly #board: Board;
  readonly #acts: Acts;
  readonly #focus: FocusKeeper;
  readonly #open: KeyRequests;

  constructor(board: Board, acts: Acts, focus: FocusKeeper, open: KeyRequests) {
    this.#board = board;
    this.#acts = acts;
    this.#focus = focus;
    this.#open = open;
  }

  onKey = (event: KeyboardEvent): void => {
    const spot = this.#focus.spotOf(event.target as Element);
    if (!spot || event.isComposing || event.defaultPrevented) {
      return;
    }
    if (this.#handle(event, spot)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  #handle(event: KeyboardEvent, spot: Spot): boolean {
    const element = spot.at === 'cell' ? undefined : this.#board.element(spot.id);
    if (event.ctrlKey || event.metaKey) {
      return this.#stepBack(event);
    }
    const direction = ARROWS[event.key];
    if (event.altKey) {
      return direction !== undefined && this.#shift(spot, element, direction);
    }
    if (element && this.#isPoint(element) && this.#setMood(element, event.key)) {
      return true;
    }
    if (direction) {
      const next = nextSpot(this.#board, spot, direction);
      if (next) {
        this.#board.goTo(next);
      }
      return true;
    }
    return this.#command(event, spot, element);
  }

  #stepBack(event: KeyboardEvent): boolean {
    if (event.altKey || event.key.toLowerCase() !== 'z') {
      return false;
    }
    if (event.shiftKey) {
      this.#acts.redo();
    } else {
      this.#acts.undo();
    }
    return true;
  }

  /** Alt with left or right is the browser's Back too: it is taken even where nothing can move. */
  #shift(spot: Spot, element: BoardElement | undefined, direction: Direction): boolean {
    if (element && this.#board.mayEdit) {
      if (this.#isPoint(element) && (direction === 'up' || direction === 'down')) {
        this.#acts.setMood(element, (element.mood ?? 0) + (direction === 'up' ? 1 : -1));
      } else {
        shift(this.#board, this.#acts, element, direction);
        // What moved out of view comes back into it.
        this.#board.goTo(spot);
      }
    }
    return true;
  }

  #setMood(point: BoardElement, key: string): boolean {
    const mood = moodAfter(key, point.mood ?? 0);
    if (mood === null || !this.#board.mayEdit) {
      return false;
    }
    this.#acts.setMood(point, mood);
    return true;
  }

  #command(event: KeyboardEvent, spot: Spot, element: BoardElement | undefined): boolean {
    switch (event.key) {
      case 'Enter':
      case 'F2':
        return this.#enter(spot, element);
      case 'n':
        return this.#add(spot, element);
      case 'c':
        return this.#open.check(spot);
      case 'Delete':
        return this.#remove(element);
      case 'Escape':
        return this.#escape(element);
      case ' ':
        return this.#details(element);
      case 'ContextMenu':
        return this.#menu(element, event);
      case 'F10':
        return event.shiftKey && this.#menu(element, event);
      case '/':
        this.#open.search();
        return true;
      case '?':
        this.#open.help();
        return true;
      default:
        return false;
    }
  }

  #enter(spot: Spot, element: BoardElement | undefined): boolean {
    if (spot.at === 'cell') {
      const point = isEmotion(this.#board.element(spot.lane)) ? this.#board.model.emotionPoint(spot.step, spot.lane) : undefined;
      if (point) {
        this.#board.goTo({ at: 'card', id: point.id });
      } else {
        this.#acts.addCard(spot.step, spot.lane);
      }
    } else if (element && !this.#isPoint(element)) {
      this.#board.edit({ id: element.id, where: 'board' });
    }
    return true;
  }

  #add(spot: Spot, element: BoardElement | undefined): boolean {
    if (spot.at === 'cell') {
      this.#acts.addCard(spot.step, spot.lane);
    } else if (element?.type === 'card' && element.parent && element.lane) {
      this.#acts.addCard(element.parent, element.lane, 0, element.id);
    } else if (element?.type === 'step' && this.#board.lanes.length > 0) {
      this.#acts.addCard(element.id, this.#board.lanes[0].id);
    }
    return true;
  }

  #remove(element: BoardElement | undefined): boolean {
    if (element && this.#board.mayEdit) {
      this.#acts.remove(element);
    }
    return true;
  }

  /** From a point back to its cell, where up and down lead out of the lane again; else the panel closes. */
  #escape(element: BoardElement | undefined): boolean {
    if (element?.parent && element.lane && this.#isPoint(element)) {
      this.#board.goTo({ at: 'cell', step: element.parent, lane: element.lane });
    } else {
      this.#board.select(null);
    }
    return true;
  }

  #details(element: BoardElement | undefined): boolean {
    if (element) {
      this.#board.select(this.#board.selected === element.id ? null : element.id);
    }
    return true;
  }

  #menu(element: BoardElement | undefined, event: KeyboardEvent): boolean {
    if (element) {
      this.#board.openMenu(element.id, event.target as Element);
    }
    return true;
  }

  #isPoint(element: BoardElement): boolean {
    return element.type === 'card' && isEmotion(this.#board.element(element.lane ?? ''));
  }
}
