import { fields, flag, list, object, optional, parse, text } from '../live/checks.ts';
import type { FrameReading } from '../live/frames.ts';
import { EVIDENCE_CHECK } from './evidence/frames.ts';
import { ITEMS_CHECK } from './items/frames.ts';
import { PRIORITY_CHECK } from './priority/frames.ts';
import { ELEMENT_TYPES, type Layer, type WireElement, type WireLayerValue } from './protocol.ts';

/** All of a board: its elements, of all layers, what variants say otherwise, and the variants themselves. */
export interface SnapshotContent {
  readonly elements: readonly WireElement[];
  readonly values: readonly WireLayerValue[];
  readonly layers: readonly Layer[];
}

const element = fields({ id: text, type: (value) => (ELEMENT_TYPES as readonly unknown[]).includes(value) });
const layerValue = { layer: text, element: text, property: text };
const segment = fields({ id: text, dimension: optional(text), name: text, colour: text, personas: list(object) });
const layer = fields({ id: text, future: flag, title: text, archived: flag, segments: list(segment) });

/** What a snapshot holds, unzipped; undefined where it is none. */
export function readSnapshot(content: string): SnapshotContent | undefined {
  const snapshot = parse(content);
  return fields({ elements: list(element), values: list(fields(layerValue)), layers: list(layer) })(snapshot)
    ? (snapshot as SnapshotContent)
    : undefined;
}

/** How frames about a board are read. */
export const BOARD_READING: FrameReading = {
  patch: { values: optional(list(fields(layerValue))) },
  notices: { layers: fields({ layers: list(layer) }), evidence: EVIDENCE_CHECK, items: ITEMS_CHECK, priority: PRIORITY_CHECK },
  readSnapshot,
};
