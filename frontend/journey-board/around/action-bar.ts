import { html, nothing, type TemplateResult } from 'lit';
import { type Board, isEmotion } from '../board.ts';
import type { Acts } from '../input/acts.ts';

/** What the bar needs to know of the search field. */
export interface SearchState {
  readonly words: string;
  readonly found: number;
  /** Which of the found is shown, from 0. */
  readonly at: number;
}

export interface BarActs {
  search(words: string): void;
  nextFound(by: 1 | -1): void;
  leaveSearch(): void;
  more(anchor: Element): void;
}

/** Adding by button, searching, and what is seldom needed. */
export function actionBarTemplate(
  board: Board, acts: Acts, place: Place, search: SearchState, bar: BarActs,
): TemplateResult {
  const { texts, mayEdit } = board;
  return html`<div class="action-bar">
    ${mayEdit ? addButtons(board, acts, place) : readOnlyTemplate(board)}
    <span class="space"></span>
    ${searchTemplate(board, search, bar)}
    <button
      type="button"
      class="icon quiet"
      aria-haspopup="menu"
      aria-label=${texts.of('board.more')}
      @click=${(event: Event) => bar.more(event.currentTarget as Element)}
    >⋮</button>
  </div>`;
}

/** Where it is the connection that forbids changes, the strip above says so already. */
function readOnlyTemplate({ session, texts }: Board): TemplateResult | typeof nothing {
  return session.status === 'blocked' ? nothing : html`<span class="muted">${texts.of('board.read-only')}</span>`;
}

/** The step and lane where the keyboard is. */
export interface Place {
  readonly step: string | null;
  readonly lane: string | null;
}

function addButtons(board: Board, acts: Acts, place: Place): TemplateResult {
  const { texts, model } = board;
  const step = model.steps().find((each) => each.id === place.step) ?? model.steps()[0];
  const lane = board.lanes.find((each) => each.id === place.lane) ?? board.lanes.find((each) => !isEmotion(each));
  const after = board.element(place.step ?? '');
  const stage = after?.parent ?? model.stages().at(-1)?.id;
  const addStep = () => stage && (after ? acts.addStep(stage, after.id) : acts.addStep(stage));
  return html`
    ${button(texts.of('board.add.card'), !step || !lane, () => step && lane && acts.addCard(step.id, lane.id))}
    ${button(texts.of('board.add.step'), !stage, addStep)}
    ${button(texts.of('board.add.stage'), false, () => acts.addStage())}
    ${button(texts.of('board.add.lane'), false, () => board.askLaneKind(board.lanes.at(-1)?.id ?? null))}
  `;
}

function button(label: string, disabled: boolean, act: () => void): TemplateResult {
  return html`<button type="button" class="add" ?disabled=${disabled} @click=${act}>${label}</button>`;
}

function searchTemplate({ texts }: Board, search: SearchState, bar: BarActs): TemplateResult {
  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter' && !event.isComposing) {
      bar.nextFound(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      bar.leaveSearch();
    }
  };
  return html`<div class="search" role="search">
    <input
      type="search"
      placeholder=${texts.of('board.search')}
      aria-label=${texts.of('board.search')}
      .value=${search.words}
      @input=${(event: Event) => bar.search((event.target as HTMLInputElement).value)}
      @keydown=${onKey}
    />
    ${search.words.trim()
      ? html`<span class="found" role="status"
          >${search.found > 0 ? texts.of('board.search.found', search.at + 1, search.found) : texts.of('board.search.none')}</span
        >`
      : nothing}
  </div>`;
}
