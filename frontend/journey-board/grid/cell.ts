import { html, nothing, render, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { type Board, isEmotion } from '../board.ts';
import { cellKey } from '../element-index.ts';
import type { BoardElement } from '../element-state.ts';
import { badgeTemplate, badgeWords } from '../evidence/badge.ts';
import type { Badge } from '../evidence/badges.ts';
import type { Editor } from '../input/editor.ts';
import { cardTemplate, newCardTemplate } from './card.ts';
import { pointTemplate } from './emotion.ts';

/** Where the cards of a row stand when some of them span several steps. */
export interface Lines {
  line(card: string): number;
  covers(card: string): number;
}

/** A cell: made once per step and lane, and drawn again only when something in it changed. */
export class Cell {
  readonly element = document.createElement('div');
  readonly #list = document.createElement('div');
  #mark: HTMLElement | null = null;
  #badgeLine: HTMLElement | null = null;
  #badge: Badge | null = null;
  readonly step: string;
  readonly lane: string;
  drawn = false;

  constructor(step: string, lane: string) {
    this.step = step;
    this.lane = lane;
    this.element.className = 'cell';
    this.element.role = 'gridcell';
    this.element.tabIndex = -1;
    this.element.dataset.at = 'cell';
    this.element.dataset.step = step;
    this.element.dataset.lane = lane;
    this.element.append(this.#list);
  }

  place(column: number, label: string): void {
    this.element.style.gridColumn = String(column + 2);
    this.element.ariaColIndex = String(column + 2);
    this.element.ariaLabel = label;
  }

  draw(board: Board, editor: Editor, lines: Lines | null): void {
    this.drawn = true;
    this.element.classList.toggle('selected', board.selected === cellKey(this.step, this.lane));
    const lane = board.element(this.lane);
    const cards = board.cardsIn(this.step, this.lane);
    const adding = editor.addsIn(this.step, this.lane);
    this.#drawBadge(board);
    this.drawMark(board);
    if (isEmotion(lane)) {
      this.#name('points', null);
      const point = board.model.emotionPoint(this.step, this.lane);
      render(point ? pointTemplate(board, point) : nothing, this.#list);
      return;
    }
    this.#name('cards', cards.length > 0 || adding ? 'list' : null);
    render(
      html`${repeat(cards, (card) => card.id, (card) => this.#card(board, editor, card, lines))}
      ${adding ? newCardTemplate(editor) : nothing}`,
      this.#list,
    );
  }

  /** Draws what the lens shows of the cell. */
  drawMark(board: Board): void {
    const shown = board.lens.cell(this.step, this.lane);
    this.element.ariaDescription = shown?.words || badgeWords(board.texts, this.#badge) || null;
    if (!shown && !this.#mark) {
      return;
    }
    if (shown?.look) {
      this.element.dataset.look = shown.look;
    } else {
      delete this.element.dataset.look;
    }
    render(shown?.mark ?? nothing, this.#markShown(shown !== null));
  }

  /** Draws who stands behind the cell itself. */
  #drawBadge(board: Board): void {
    this.#badge = board.badges.ofCell(this.step, this.lane);
    if (this.#badge && !this.#badgeLine) {
      this.#badgeLine = document.createElement('div');
      this.#badgeLine.className = 'cell-badge';
      this.element.append(this.#badgeLine);
    }
    this.element.classList.toggle('said', this.#badge !== null);
    if (this.#badgeLine) {
      render(badgeTemplate(board.texts, this.#badge), this.#badgeLine);
    }
  }

  #markShown(wanted: boolean): HTMLElement {
    const mark = this.#mark ?? document.createElement('div');
    if (wanted && !this.#mark) {
      mark.className = 'lens-mark';
      mark.ariaHidden = 'true';
      this.element.prepend(mark);
    } else if (!wanted) {
      mark.remove();
    }
    this.#mark = wanted ? mark : null;
    return mark;
  }

  #card(board: Board, editor: Editor, card: BoardElement, lines: Lines | null): TemplateResult {
    return cardTemplate(board, editor, card, lines ? placeOf(card, lines) : '');
  }

  #name(className: string, role: string | null): void {
    this.#list.className = className;
    this.#list.role = role;
  }
}

function placeOf(card: BoardElement, lines: Lines): string {
  const covers = lines.covers(card.id);
  const width = covers > 1 ? `;width:calc(${covers} * var(--step-width) - var(--cell-gap))` : '';
  return `grid-row:${lines.line(card.id)}${width}`;
}
