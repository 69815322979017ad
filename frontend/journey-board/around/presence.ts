import { colourOf } from '../../parts/people.ts';
import type { Board } from '../board.ts';
import type { Who } from '../protocol.ts';

/** Outlines what others have their focus on, in their colour and with their name. */
export class Presence {
  readonly #board: Board;
  readonly #grid: HTMLElement;
  readonly #marked = new Map<HTMLElement, HTMLElement>();

  constructor(board: Board, grid: HTMLElement) {
    this.#board = board;
    this.#grid = grid;
  }

  /** Brings the outlines in line with who is where; also after the grid was drawn. */
  show(others: readonly Who[]): void {
    const places = new Map<HTMLElement, Who[]>();
    for (const who of others.filter(({ layer }) => layer === this.#board.model.layer)) {
      const node = this.#nodeOf(who);
      if (node) {
        places.set(node, [...(places.get(node) ?? []), who]);
      }
    }
    for (const [node, tag] of this.#marked) {
      if (!places.has(node)) {
        delete node.dataset.who;
        tag.remove();
        this.#marked.delete(node);
      }
    }
    places.forEach((people, node) => this.#mark(node, people));
  }

  #mark(node: HTMLElement, people: readonly Who[]): void {
    const tag = this.#marked.get(node) ?? document.createElement('span');
    const name = people.map((who) => who.name).join(', ');
    const words = people.some((who) => who.typing) ? this.#board.texts.of('board.typing', name) : name;
    node.dataset.who = '';
    node.style.setProperty('--who', colourOf(people[0]));
    tag.className = 'who';
    tag.ariaHidden = 'true';
    if (tag.textContent !== words) {
      tag.textContent = words;
    }
    if (tag.parentElement !== node) {
      node.append(tag);
    }
    this.#marked.set(node, tag);
  }

  #nodeOf(who: Who): HTMLElement | null {
    if (who.element) {
      return this.#grid.querySelector(`[data-id="${CSS.escape(who.element)}"]`);
    }
    return who.step && who.lane
      ? this.#grid.querySelector(`.cell[data-step="${CSS.escape(who.step)}"][data-lane="${CSS.escape(who.lane)}"]`)
      : null;
  }
}
