import { type Board, isEmotion } from '../board.ts';
import type { Acts } from '../input/acts.ts';

/**
 * The ⋮ and "+ Add" of what the pointer or the keyboard is on. There is one set for each of the two, moved from node to
 * node, so that thousands of cards do not carry thousands of buttons.
 */
export class Tools {
  readonly #board: Board;
  readonly #acts: Acts;
  readonly #menu = button('tool menu-tool', '⋮');
  readonly #add = button('tool add-tool', '+');
  readonly #width = document.createElement('span');
  #host: HTMLElement | null = null;

  constructor(board: Board, acts: Acts) {
    this.#board = board;
    this.#acts = acts;
    this.#menu.ariaHasPopup = 'menu';
    this.#width.className = 'width-handle';
    this.#width.ariaHidden = 'true';
    this.#menu.addEventListener('click', this.#openMenu);
    this.#add.addEventListener('click', this.#addHere);
  }

  /** Shows the tools on a stage, step, lane, card or cell; null takes them away. */
  showOn(host: HTMLElement | null): void {
    if (host === this.#host && this.#host?.contains(this.#shownFirst())) {
      return;
    }
    this.#host = host;
    [this.#menu, this.#add, this.#width].forEach((node) => node.remove());
    if (host && this.#board.mayEdit) {
      host.append(...this.#toolsFor(host));
    }
  }

  #shownFirst(): Node | null {
    return this.#menu.isConnected ? this.#menu : this.#add;
  }

  #toolsFor(host: HTMLElement): Node[] {
    const { texts } = this.#board;
    const { at, id, lane } = host.dataset;
    const element = this.#board.element(id ?? '');
    if (at === 'cell') {
      const occupied = isEmotion(this.#board.element(lane ?? ''));
      this.#add.textContent = texts.of('board.add');
      this.#add.ariaLabel = texts.of('board.add.here', host.ariaLabel ?? '');
      return occupied ? [] : [this.#add];
    }
    if (!element) {
      return [];
    }
    this.#menu.ariaLabel = texts.of('board.menu.of', host.ariaLabel ?? '');
    if (at === 'card') {
      return isEmotion(this.#board.element(element.lane ?? '')) ? [] : [this.#menu, this.#width];
    }
    this.#add.textContent = '+';
    this.#add.ariaLabel = texts.of(`board.menu.${element.type}-after`);
    this.#add.title = this.#add.ariaLabel;
    return [this.#menu, this.#add];
  }

  #openMenu = (event: MouseEvent): void => {
    event.stopPropagation();
    const id = this.#host?.dataset.id;
    if (id) {
      this.#board.openMenu(id, this.#menu);
    }
  };

  #addHere = (event: MouseEvent): void => {
    event.stopPropagation();
    const { at, id, step, lane } = this.#host?.dataset ?? {};
    const element = this.#board.element(id ?? '');
    if (at === 'cell' && step && lane) {
      this.#acts.addCard(step, lane);
    } else if (element?.type === 'step') {
      this.#acts.addStep(element.parent ?? '', element.id);
    } else if (element?.type === 'stage') {
      this.#acts.addStage(element.id);
    } else if (element?.type === 'lane') {
      this.#board.askLaneKind(element.id);
    }
  };
}

function button(className: string, text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  return made;
}
