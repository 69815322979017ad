import { fingerprint } from './fingerprint.ts';
import { CHECKED, HIDDEN, loggedValue, POSITION } from './logged.ts';
import { type Ground, say } from './overlay.ts';
import type { KeepOp, LayerOp, PromoteOp, ResetOp } from './protocol.ts';
import { isDifference } from './raw-board.ts';

/** Lays what is done with a variant's differences, as far as the page can tell what will come of it. */
export function layLayerOp(ground: Ground, op: LayerOp): void {
  switch (op.op) {
    case 'reset':
      return reset(ground, op);
    case 'promote':
      return promote(ground, op);
    case 'keep':
      return keep(ground, op);
    case 'check':
      return check(ground, op.element);
    case 'uncheck':
      return drop(ground, op.element, CHECKED);
    default:
      return undefined;
  }
}

function reset(ground: Ground, { element, property }: ResetOp): void {
  const { raw, view } = ground;
  const layer = view.layer ?? '';
  if (element === undefined) {
    [...raw.different(layer)].forEach((id) => reset(ground, { op: 'reset', element: id }));
  } else if (property !== undefined) {
    drop(ground, element, property);
  } else if (raw.get(element)?.layer === layer) {
    raw.lay(element, undefined);
  } else {
    const said = [...raw.said(element)].filter((value) => isDifference(value, layer));
    said.forEach((value) => drop(ground, element, value.property));
  }
}

/** Shows it below where that is simple; what needs parents, or meets another point, shows with its answer. */
function promote(ground: Ground, { element, property, along }: PromoteOp): void {
  const { raw, view } = ground;
  const { below } = view;
  const own = raw.get(element);
  if (!below || !own) {
    return;
  }
  if (own.layer === view.layer) {
    if (along === undefined || along.length === 0) {
      raw.lay(element, { ...own, layer: below.layer });
    }
    return;
  }
  const under = below.get(element);
  for (const value of [...raw.said(element)].filter((each) => isDifference(each, view.layer!))) {
    const meant = property === undefined || property === value.property;
    if (under && meant && value.property !== HIDDEN && value.property !== POSITION) {
      say({ ...ground, view: below }, under, value.property, value.value);
      drop(ground, element, value.property);
    }
  }
}

function keep({ raw, view }: Ground, { element, property }: KeepOp): void {
  const said = raw.value(view.layer ?? '', element, property);
  const under = view.below?.get(element);
  if (said && under) {
    raw.layValue({ ...said, was: property === POSITION ? view.below!.place(element) : loggedValue(under, property) });
  }
}

function check({ raw, view }: Ground, element: string): void {
  const under = view.below?.get(element);
  if (under && view.layer !== null && view.get(element)?.state?.over.length === 0) {
    raw.layValue({ layer: view.layer, element, property: CHECKED, value: fingerprint(under) });
  }
}

function drop({ raw, view }: Ground, element: string, property: string): void {
  if (view.layer !== null) {
    raw.layValue({ layer: view.layer, element, property, gone: true });
  }
}
