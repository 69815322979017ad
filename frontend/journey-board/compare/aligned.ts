import type { BoardElement } from '../element-state.ts';
import type { Column } from '../grid/layout.ts';
import { merged } from './merged.ts';
import type { Side } from './side.ts';

/** The columns of two sides, each in its own words: as many on both, and what both have at the same number. */
export function alignedColumns(a: Side, b: Side): [Column[], Column[]] {
  const columns: [Column[], Column[]] = [[], []];
  for (const stage of merged(a.stages(), b.stages())) {
    const steps: (string | null)[] = merged(a.stepsOf(stage), b.stepsOf(stage));
    for (const step of steps.length > 0 ? steps : [null]) {
      [a, b].forEach((side, index) => columns[index].push(columnOf(side, index === 0 ? b : a, stage, step)));
    }
  }
  return columns;
}

/** The lanes of two sides in one order; a lane that a side has not stands there in the other's words. */
export function alignedLanes(a: Side, b: Side): [BoardElement[], BoardElement[]] {
  const lanes = merged(a.lanes(), b.lanes());
  return [lanes.map((lane) => seenIn(a, b, lane)), lanes.map((lane) => seenIn(b, a, lane))];
}

function columnOf(side: Side, other: Side, stage: string, step: string | null): Column {
  const seen = step === null ? null : side.seen(step);
  return { stage: seenIn(side, other, stage), step: seen?.parent === stage ? seen : null };
}

function seenIn(side: Side, other: Side, id: string): BoardElement {
  return (side.seen(id) ?? other.seen(id))!;
}
