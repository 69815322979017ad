import { nothing, type TemplateResult } from 'lit';
import type { BoardElement } from '../element-state.ts';

export type LensName = 'plain' | 'evidence' | 'heat' | 'votes';

/** What a lens shows of a place on the map. */
export interface Shown {
  /** Its looks, as words that the styles know. */
  readonly look: string;
  readonly mark: TemplateResult | typeof nothing;
  /** The same for who cannot see it. */
  readonly words: string;
}

/** A line that a lens draws in an emotion lane. */
export interface LensLine {
  /** By column; null where it has no point. */
  readonly moods: readonly (number | null)[];
  /** The columns where it parts most from the lane's own curve. */
  readonly parting: readonly number[];
}

/** A way to look at the map: what it adds to what stands there. */
export interface Lens {
  readonly name: LensName;
  /** What a cell shows; null for nothing. */
  cell(step: string, lane: string): Shown | null;
  /** What the head of a stage or step shows. */
  head(element: BoardElement): Shown | null;
  /** What an emotion lane draws behind its own curve. */
  curve(lane: string, width: number): TemplateResult | typeof nothing;
  /** What that is about; null where it draws nothing. */
  line(lane: string): LensLine | null;
  /** What stands at an emotion lane's head. */
  laneHead(lane: string): TemplateResult | typeof nothing;
  /** The lens's own bar. */
  bar(): TemplateResult | typeof nothing;
}

/** The map as it is. */
export const PLAIN: Lens = {
  name: 'plain',
  cell: () => null,
  head: () => null,
  curve: () => nothing,
  line: () => null,
  laneHead: () => nothing,
  bar: () => nothing,
};
