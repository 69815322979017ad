import { html, type TemplateResult } from 'lit';
import type { Texts } from '../../parts/reader-texts.ts';
import type { Dialog } from '../../parts/dialog.ts';
import { kindKey } from '../board.ts';
import type { Acts } from '../input/acts.ts';
import { LANE_KINDS, type LaneKind } from '../protocol.ts';

/** Asks which kind of lane is to be added behind another, or as the first; a lane keeps its kind for life. */
export function askLaneKind(texts: Texts, dialog: Dialog, acts: Acts, after: string | null): void {
  const choose = (kind: LaneKind) => {
    dialog.close();
    acts.addLane(kind, after);
  };
  dialog.show(texts.of('board.add.lane'), laneKindsTemplate(texts, choose));
}

function laneKindsTemplate(texts: Texts, choose: (kind: LaneKind) => void): TemplateResult {
  return html`<div class="kinds">
    ${LANE_KINDS.map(
      (kind) => html`<button type="button" class="kind ${kind}" @click=${() => choose(kind)}>
        <strong>${texts.of(kindKey(kind))}</strong>
        <span>${texts.of(`${kindKey(kind)}.hint`)}</span>
      </button>`,
    )}
  </div>`;
}
