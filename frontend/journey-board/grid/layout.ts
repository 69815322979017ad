import type { BoardElement } from '../element-state.ts';

/** A column of the board: a step, or a stage that has none and still takes its place. */
export interface Column {
  readonly stage: BoardElement;
  readonly step: BoardElement | null;
}

export interface Arranged {
  stages(): readonly BoardElement[];
  stepsOf(stage: string): readonly BoardElement[];
}

export function columnsOf(model: Arranged): Column[] {
  return model.stages().flatMap((stage): Column[] => {
    const steps = model.stepsOf(stage.id);
    return steps.length > 0 ? steps.map((step) => ({ stage, step })) : [{ stage, step: null }];
  });
}

/**
 * For each column, the number of columns that a card starting there covers: its span counts steps, so a stage without
 * steps in between is covered too, and what would stand beyond the last step is cut.
 */
export function coveredColumns(columns: readonly Column[], start: number, span: number): number {
  let steps = 0;
  let end = start;
  for (let index = start; index < columns.length && steps < span; index++) {
    if (columns[index].step) {
      steps++;
      end = index;
    }
  }
  return end - start + 1;
}

export interface Spanning {
  readonly id: string;
  readonly covers: number;
}

/**
 * The line of the row (from 1) that each card stands in, so that no card lies over one that spans into its column.
 * Cards of one cell keep their order.
 */
export function packLines(cells: readonly (readonly Spanning[])[]): Map<string, number> {
  const taken: Set<number>[] = cells.map(() => new Set());
  const lines = new Map<string, number>();
  cells.forEach((cards, column) => {
    let line = 0;
    for (const card of cards) {
      const covered = taken.slice(column, column + card.covers);
      do {
        line++;
      } while (covered.some((used) => used.has(line)));
      covered.forEach((used) => used.add(line));
      lines.set(card.id, line);
    }
  });
  return lines;
}
