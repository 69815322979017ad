import { html, type TemplateResult } from 'lit';
import type { Texts } from '../../parts/reader-texts.ts';
import { kindKey } from '../board.ts';
import { LANE_KINDS, type LaneKind } from '../protocol.ts';

/** The kinds to choose from where a lane is added; a lane keeps its kind for life. */
export function laneKindsTemplate(texts: Texts, choose: (kind: LaneKind) => void): TemplateResult {
  return html`<div class="kinds">
    ${LANE_KINDS.map(
      (kind) => html`<button type="button" class="kind ${kind}" @click=${() => choose(kind)}>
        <strong>${texts.of(kindKey(kind))}</strong>
        <span>${texts.of(`${kindKey(kind)}.hint`)}</span>
      </button>`,
    )}
  </div>`;
}
