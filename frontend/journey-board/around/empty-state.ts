import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../board.ts';
import type { Acts } from '../input/acts.ts';

/** What to do next on a map that lacks its stages, steps or lanes. */
export function emptyTemplate(board: Board, acts: Acts): TemplateResult | typeof nothing {
  const { texts, model, mayEdit, lanes } = board;
  if (model.revision === null) {
    return html`<p class="empty" role="status">${texts.of('board.loading')}</p>`;
  }
  const stages = model.stages();
  const next =
    stages.length === 0 ? 'stages' : model.steps().length === 0 ? 'steps' : lanes.length === 0 ? 'lanes' : null;
  if (!next) {
    return nothing;
  }
  const acting = {
    stages: () => acts.addStage(),
    steps: () => acts.addStep(stages[0].id),
    lanes: () => board.askLaneKind(null),
  };
  return html`<div class="empty">
    <p>${texts.of(mayEdit ? `board.empty.${next}` : 'board.empty')}</p>
    ${mayEdit
      ? html`<button type="button" class="primary" @click=${acting[next]}>
          ${texts.of(`board.empty.${next}.act`)}
        </button>`
      : nothing}
  </div>`;
}
