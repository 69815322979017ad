import { html, nothing, type TemplateResult } from 'lit';
import { type Board, isEmotion } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import { placesOfCell, placesOfStage, placesOfStep } from '../evidence/places.ts';
import type { Lens, LensName, Shown } from '../lens/lens.ts';
import type { Level } from './levels.ts';
import { NO_PRIORITIES, Priority, type Summary } from './priorities.ts';

/** What one of the lenses over pain points makes of places. */
export interface Reading {
  readonly name: Extract<LensName, 'heat' | 'votes'>;
  /** Whether a place shows anything. */
  readonly has: (summary: Summary) => boolean;
  readonly level: (summary: Summary) => Level;
  /** By what places are compared. */
  readonly amount: (summary: Summary) => number;
  /** What stands in a place, in few words. */
  readonly words: (board: Board, summary: Summary) => string;
  /** What the levels 1 to 5 stand for. */
  readonly legend: (board: Board) => readonly string[];
}

const MOST_FINDINGS = 3;

/** Shows where the journey hurts most, or where members put their votes, in the layer that is looked at. */
export class PriorityLens implements Lens {
  readonly #board: Board;
  readonly #reading: Reading;
  #priority = new Priority(NO_PRIORITIES);

  constructor(board: Board, reading: Reading) {
    this.#board = board;
    this.#reading = reading;
  }

  get name(): LensName {
    return this.#reading.name;
  }

  /** Items are ranked otherwise. */
  set priority(priority: Priority) {
    this.#priority = priority;
  }

  cell(step: string, lane: string): Shown | null {
    const { model } = this.#board;
    return isEmotion(model.get(lane)) ? null : this.#shown(placesOfCell(model, step, lane));
  }

  head({ type, id }: BoardElement): Shown | null {
    const { model } = this.#board;
    switch (type) {
      case 'stage':
        return this.#shown(placesOfStage(model, id));
      case 'step':
        return this.#shown(placesOfStep(model, id));
      default:
        return null;
    }
  }

  curve(): typeof nothing {
    return nothing;
  }

  line(): null {
    return null;
  }

  laneHead(): typeof nothing {
    return nothing;
  }

  bar(): TemplateResult {
    const { texts } = this.#board;
    const { name } = this.#reading;
    const found = this.#findings();
    return html`<section class="lens-bar" aria-label=${texts.of('board.lens', texts.of(`board.lens.${name}`))}>
      <span class="muted">${texts.of(found.length > 0 ? `board.${name}.about` : `board.${name}.none`)}</span>
      <ul class="scale" aria-label=${texts.of('board.coverage.legend')}>
        ${this.#reading.legend(this.#board).map(
          (words, index) => html`<li><span class="swatch-of" data-look="${name}${index + 1}" aria-hidden="true"></span>${words}</li>`,
        )}
      </ul>
      ${found.length > 0 ? html`<ul class="findings" aria-label=${texts.of(`board.${name}.most`)}>${found}</ul>` : nothing}
    </section>`;
  }

  /** The stages that have most of it. */
  #findings(): readonly TemplateResult[] {
    const { model } = this.#board;
    const { amount, words } = this.#reading;
    return model
      .stages()
      .map((stage) => ({ stage, summary: this.#priority.of(placesOfStage(model, stage.id)) }))
      .filter(({ summary }) => amount(summary) > 0)
      .sort((one, other) => amount(other.summary) - amount(one.summary))
      .slice(0, MOST_FINDINGS)
      .map(({ stage, summary }) => {
        const go = () => this.#board.goTo({ at: 'stage', id: stage.id });
        return html`<li><button type="button" class="finding" dir="auto" @click=${go}>${stage.text}: ${words(this.#board, summary)}</button></li>`;
      });
  }

  #shown(places: Iterable<string>): Shown | null {
    const summary = this.#priority.of(places);
    if (!this.#reading.has(summary)) {
      return null;
    }
    const words = this.#reading.words(this.#board, summary);
    const look = `${this.#reading.name}${this.#reading.level(summary)}`;
    return { look, mark: html`<span class="count">${words}</span>`, words };
  }
}
