import { cellKey } from '../element-index.ts';
import type { BoardElement } from '../element-state.ts';
import type { LayerComparison } from './comparison.ts';

/** What has to be marked on two grids. */
export interface Marked {
  /** Cells (see `cellKey`) with a card that differs. */
  readonly cells: ReadonlySet<string>;
  /** Stages, steps, lanes and cards that differ themselves. */
  readonly elements: ReadonlySet<string>;
  /** Steps and lanes that differ, or in which something does. */
  readonly steps: ReadonlySet<string>;
  readonly lanes: ReadonlySet<string>;
}

/** Where two layers differ: on both sides, also where one of them shows nothing. */
export function markedBy({ differences, sides }: LayerComparison): Marked {
  const cells = new Set<string>();
  const elements = new Set<string>();
  const steps = new Set<string>();
  const lanes = new Set<string>();
  const mark = (element: BoardElement) => {
    elements.add(element.id);
    if (element.type === 'card') {
      cells.add(cellKey(element.parent!, element.lane!));
      steps.add(element.parent!);
      lanes.add(element.lane!);
    } else if (element.type === 'stage') {
      sides.forEach((side) => side.stepsOf(element.id).forEach((step) => steps.add(step)));
    }
    if (element.type === 'step') {
      steps.add(element.id);
    }
    if (element.type === 'lane') {
      lanes.add(element.id);
    }
  };
  differences.forEach(({ a, b }) => [a, b].forEach((element) => element && mark(element)));
  return { cells, elements, steps, lanes };
}
