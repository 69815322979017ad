/** How an element of a variant stands to the layer below. */
export interface LayerState {
  /** Made in this variant; below there is nothing of it. */
  readonly own: boolean;
  /** What is otherwise here, by the names of the log: `text`, `position`, `channel:phone` … */
  readonly over: readonly string[];
  /** Those of them for which below has moved on since. */
  readonly movedOn: readonly string[];
  /** Those of them that below has come to say as well. */
  readonly same: readonly string[];
  /** Whether somebody looked and said that it is the same; `moved-on`: it was, and has changed below since. */
  readonly checked: 'no' | 'yes' | 'moved-on';
  /** The place that the variant gave it is gone, so it stands where it does below. */
  readonly adrift: boolean;
}

/** Nobody has looked at it. */
export const UNTOUCHED: LayerState = { own: false, over: [], movedOn: [], same: [], checked: 'no', adrift: false };

/** Made here. */
export const OWN: LayerState = { ...UNTOUCHED, own: true };

/** Whether it is a finding: different here, or here alone. */
export function isDifferent(state: LayerState | null): boolean {
  return state !== null && (state.own || state.over.length > 0);
}

/** Whether somebody has looked at it, as far as one can tell. */
export function isLookedAt(state: LayerState | null): boolean {
  return isDifferent(state) || state?.checked === 'yes';
}

export function sameState(a: LayerState | null, b: LayerState | null): boolean {
  if (a === b || !a || !b) {
    return a === b;
  }
  return (
    a.own === b.own &&
    a.checked === b.checked &&
    a.adrift === b.adrift &&
    sameNames(a.over, b.over) &&
    sameNames(a.movedOn, b.movedOn) &&
    sameNames(a.same, b.same)
  );
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}
