import { isDifferent, isLookedAt } from '../layer-state.ts';
import type { BoardModel } from '../model.ts';

/** How far a variant has been gone through. */
export interface Progress {
  /** Elements of below that are seen there. */
  readonly total: number;
  /** Those of them that were checked, or are different or hidden here. */
  readonly lookedAt: number;
  /** Elements that are different, hidden, or the variant's own. */
  readonly different: number;
  /** Elements where below has moved on under a difference or a confirmation. */
  readonly movedOn: readonly string[];
  /** Elements that the variant hides itself. */
  readonly hidden: readonly string[];
  /** Elements that are hidden only with what they stand in. */
  readonly hiddenAlong: readonly string[];
}

/** Goes through the variant that is looked at; null in the base. */
export function progressOf(model: BoardModel): Progress | null {
  const { below, view, raw } = model;
  if (!below || view.layer === null) {
    return null;
  }
  const hidden: string[] = [];
  const hiddenAlong: string[] = [];
  const movedOn: string[] = [];
  let total = 0;
  let lookedAt = 0;
  let different = 0;
  for (const { id, type } of raw.all()) {
    const state = view.get(id)?.state ?? null;
    if (below.get(id) && type !== 'map' && below.isSeen(id)) {
      total++;
      if (raw.isHidden(view.layer, id)) {
        hidden.push(id);
      } else if (!view.isSeen(id)) {
        hiddenAlong.push(id);
      } else if (isLookedAt(state)) {
        lookedAt++;
      }
    }
    different += isDifferent(state) && view.isSeen(id) ? 1 : 0;
    if (state && (state.movedOn.length > 0 || state.checked === 'moved-on') && view.isSeen(id)) {
      movedOn.push(id);
    }
  }
  const gone = hidden.length + hiddenAlong.length;
  return { total, lookedAt: lookedAt + gone, different: different + hidden.length, movedOn, hidden, hiddenAlong };
}
