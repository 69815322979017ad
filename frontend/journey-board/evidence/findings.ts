import { type Board, nameOf } from '../board.ts';
import type { WhoCounts } from './choice.ts';
import type { Among, Counting } from './counting.ts';
import { gapWords } from './gap-words.ts';
import { gapsOf, type Group } from './gaps.ts';
import { placesOfStep } from './places.ts';

/** A gap in what customers said, as its reader is told of it. */
export interface Finding {
  readonly words: string;
  /** Whom it is about. */
  readonly among: Among;
  /** The stage or step it leads to; null where it is about the whole map. */
  readonly target: string | null;
}

/** What customers did not speak of, for all of them and for each segment. */
export function findingsOn(board: Board, counting: Counting, who: WhoCounts): readonly Finding[] {
  const { model, texts } = board;
  const segments = who.segments(counting);
  const stages = model.stages().map(({ id }) => ({ id, steps: model.stepsOf(id).map((step) => step.id) }));
  const people = new Map(
    stages.flatMap(({ id, steps }) => [
      [id, counting.heard([id])] as const,
      ...steps.map((step) => [step, counting.heard(placesOfStep(model, step))] as const),
    ]),
  );
  const group = (segment: string | null): Group => {
    const among = amongOf(segment);
    const isCustomer = counting.customers(among);
    const spoke = (heard: readonly number[]) => heard.some((person) => segment === null || isCustomer(person));
    return { segment, asked: counting.asked(among), heard: new Set([...people].flatMap(([id, heard]) => (spoke(heard) ? [id] : []))) };
  };
  const name = (id: string) => nameOf(texts, model.get(id)!);
  return gapsOf(stages, [null, ...segments.keys()].map(group)).map((gap) => {
    const whose = gap.segment === null ? texts.of('board.coverage.all') : segments.get(gap.segment)!;
    return { words: gapWords(texts, gap, whose, name), among: amongOf(gap.segment), target: gap.target };
  });
}

function amongOf(segment: string | null): Among {
  return segment === null ? [] : [segment];
}
