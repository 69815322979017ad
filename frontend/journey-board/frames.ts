import {
  type DownFrame,
  ELEMENT_TYPES,
  type Layer,
  type UpFrame,
  type WireElement,
  type WireLayerValue,
} from './protocol.ts';

/** All of a board: its elements, of all layers, what variants say otherwise, and the variants themselves. */
export interface SnapshotContent {
  readonly elements: readonly WireElement[];
  readonly values: readonly WireLayerValue[];
  readonly layers: readonly Layer[];
}
type Fields = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const count: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const object: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (check: Check): Check => (value) => Array.isArray(value) && value.every(check);
const orNull = (check: Check): Check => (value) => value === null || check(value);
const optional = (check: Check): Check => (value) => value === undefined || check(value);
const fields = (checks: Record<string, Check>): Check => (value) =>
  object(value) && Object.entries(checks).every(([name, check]) => check((value as Fields)[name]));

const element = fields({ id: text, type: (value) => (ELEMENT_TYPES as readonly unknown[]).includes(value) });
const person = { account: text, name: text, colour: text };
const place = { step: orNull(text), lane: orNull(text), element: orNull(text), typing: flag };
const who = { tab: text, ...person, layer: orNull(text), ...place };

const layerValue = { layer: text, element: text, property: text };
const layer = fields({ id: text, future: flag, title: text, archived: flag, segments: list(fields({ id: text, name: text, colour: text, personas: list(object) })) });

const DOWN: Readonly<Record<DownFrame['t'], Check>> = {
  welcome: fields({ protocol: count, revision: count, you: fields(person), mayEdit: flag, here: list(fields(who)) }),
  snapshot: fields({ revision: count, parts: count }),
  patch: fields({
    revision: count,
    command: text,
    author: text,
    changes: list(fields({ id: text })),
    values: optional(list(fields(layerValue))),
    undoes: optional(count),
    kept: optional(list(text)),
  }),
  done: fields({ command: text, revision: count }),
  refused: fields({ command: text, code: text, values: object }),
  who: fields(who),
  left: fields({ tab: text }),
  rights: fields({ mayEdit: flag }),
  layers: fields({ layers: list(layer) }),
  beat: fields({}),
  outdated: fields({ protocol: count }),
};

/**
 * The frames of one message, in order. Kinds that this page does not know, and what is malformed, are left out: a
 * patch that is missing shows as a gap in the revisions.
 */
export function readFrames(message: string): readonly DownFrame[] {
  const content = parse(message);
  return (Array.isArray(content) ? content : [content]).filter(isDownFrame);
}

export function writeFrame(frame: UpFrame): string {
  return JSON.stringify(frame);
}

/** What a snapshot holds, unzipped; undefined where it is none. */
export function readSnapshot(content: string): SnapshotContent | undefined {
  const snapshot = parse(content);
  return fields({ elements: list(element), values: list(fields(layerValue)), layers: list(layer) })(snapshot)
    ? (snapshot as SnapshotContent)
    : undefined;
}

function isDownFrame(value: unknown): value is DownFrame {
  const kind = object(value) ? (value as Fields).t : undefined;
  return typeof kind === 'string' && Object.hasOwn(DOWN, kind) && DOWN[kind as DownFrame['t']](value);
}

function parse(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
