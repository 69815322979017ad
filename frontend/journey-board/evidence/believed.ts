import { html, nothing, svg, type TemplateResult } from 'lit';
import { type Board, isEmotion, nameOf } from '../board.ts';
import { signed } from '../grid/mood.ts';
import type { Choice } from './choice.ts';
import type { Counting } from './counting.ts';
import { heardTemplate } from './heard-curve.ts';
import { byDistance, type Heard, heardIn, type Parting, partingOf } from './heard.ts';
import { heardWords, partingWords } from './heard-words.ts';
import { placesOfStep } from './places.ts';

/** What a team believes of customers' feelings, beside what they said. Made anew when the board or the evidence changed. */
export class Believed {
  readonly #board: Board;
  /** By column. */
  readonly heard: readonly (Heard | null)[];
  readonly #who: Choice;

  constructor(board: Board, counting: Counting, who: Choice) {
    this.#board = board;
    this.#who = who;
    this.heard = board.columns.map(({ step }) => (step ? heardIn(counting, placesOfStep(board.model, step.id), who.among) : null));
  }

  /** How customers felt at a step, in words; empty where none of them said. */
  words(step: string): string {
    const heard = this.heard[this.#board.columns.findIndex((column) => column.step?.id === step)];
    return heard ? heardWords(this.#board.texts, heard) : '';
  }

  /** Where an emotion lane's curve and customers part most. */
  parting(lane: string): Parting | null {
    return partingOf(this.#moods(lane), this.heard);
  }

  /** The widest parting of all emotion lanes, in words, and the step where it is. */
  get widest(): { readonly words: string; readonly step: string } | null {
    const { lanes, columns, texts } = this.#board;
    const partings = lanes.filter(isEmotion).flatMap((lane) => this.parting(lane.id) ?? []);
    const widest = partings.sort(byDistance)[0];
    const step = widest && columns[widest.column].step;
    return step ? { words: partingWords(texts, nameOf(texts, step), signed(widest.believed), widest.heard), step: step.id } : null;
  }

  curve(lane: string, width: number): TemplateResult | typeof nothing {
    return heardTemplate(this.heard, this.#moods(lane), width);
  }

  /** Which line is whose, and for who cannot see them what they say. */
  head(): TemplateResult {
    const { texts, columns } = this.#board;
    const told = columns.flatMap(({ step }, column) => {
      const heard = this.heard[column];
      return step && heard ? [`${nameOf(texts, step)}: ${heardWords(texts, heard)}`] : [];
    });
    return html`<ul class="legend of-lens" aria-label=${texts.of('board.curves.legend')}>
        <li class="believed">${sample('believed')}<span>${texts.of('board.heard.believed')}</span></li>
        <li class="heard">${sample('heard')}<span title=${this.#who.name}>${texts.of(told.length > 0 ? 'board.heard.customers' : 'board.heard.none')}</span></li>
      </ul>
      <p class="unseen">${told.join('. ')}</p>`;
  }

  /** The lane's own moods by column. */
  #moods(lane: string): readonly (number | null)[] {
    const { columns, model } = this.#board;
    return columns.map(({ step }) => {
      const point = step && model.emotionPoint(step.id, lane);
      return point ? (point.mood ?? 0) : null;
    });
  }
}

function sample(whose: 'believed' | 'heard'): TemplateResult {
  return html`<svg width="26" height="12" viewBox="0 0 26 12" aria-hidden="true">${svg`<line x1="1" x2="25" y1="6" y2="6" />`}
    ${whose === 'heard' ? svg`<path class="heard-point" d="M13,1.5l4.5,4.5l-4.5,4.5l-4.5,-4.5Z" />` : svg`<circle class="believed-point" cx="13" cy="6" r="4" />`}</svg>`;
}
