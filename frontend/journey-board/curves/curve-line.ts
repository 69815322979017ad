import type { Board } from '../board.ts';
import { layerColour, layerLabel } from '../layers/layer-names.ts';

/** The curve of one layer in an emotion lane. */
export interface CurveLine {
  readonly layer: string | null;
  /** For whom it holds, in words. */
  readonly name: string;
  /** The name of its colour. */
  readonly colour: string;
  /** Its strokes and gaps, as SVG has them; empty for a line without gaps. */
  readonly dashes: string;
  /** By column; null where it has no point. */
  readonly moods: readonly (number | null)[];
}

const BASE = '7 5';
const VARIANTS = ['16 5', '2 5', '14 4 2 4', '24 4', '9 3 2 3 2 3'];

/** @param steps by column; null for a column without a step */
export function curveLine(
  { model, texts }: Pick<Board, 'model' | 'texts'>,
  layer: string | null,
  lane: string,
  steps: readonly (string | null)[],
): CurveLine {
  const known = model.layers.get(layer);
  const view = model.viewOf(layer);
  return {
    layer,
    name: layerLabel(texts, known),
    colour: layerColour(known),
    dashes: known ? VARIANTS[Math.max(0, model.layers.inUse.indexOf(known)) % VARIANTS.length] : BASE,
    moods: steps.map((step) => {
      const seen = step !== null && view.isSeen(step) && view.isSeen(lane);
      const point = seen ? view.point(step, lane) : undefined;
      return point ? (point.mood ?? 0) : null;
    }),
  };
}
