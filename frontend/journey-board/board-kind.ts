import type { DocumentKind, LiveDocument } from '../live/document.ts';
import { type BoardChange, isEmpty } from './board-change.ts';
import type { Evidence } from './evidence/evidence.ts';
import { BOARD_READING, type SnapshotContent } from './frames.ts';
import type { CarriedItem } from './items/items.ts';
import type { BoardModel } from './model.ts';
import type { Priorities } from './priority/priorities.ts';
import { KEPT_AS, type Layer, type Op, type PatchFrame } from './protocol.ts';

/** What is told of a board, besides what is told of every live document. */
export interface BoardEvents {
  /** Elements of which some layer, looked at or not, says something else; told after `changed`. */
  readonly stored: ReadonlySet<string>;
  /** The variants of the map are others, or are called otherwise. */
  readonly layers: readonly Layer[];
  /** What customers said of the map is not what it was. */
  readonly evidence: Evidence;
  /** Pain points and opportunities of the map are ranked otherwise. */
  readonly priorities: Priorities;
  /** What cards carry is not what it was. */
  readonly items: readonly CarriedItem[];
  /** Another layer is looked at. */
  readonly looked: string | null;
}

export interface BoardTypes {
  readonly op: Op;
  readonly patch: PatchFrame;
  readonly content: SnapshotContent;
  readonly change: BoardChange;
  readonly events: BoardEvents;
}

/** Journey maps as live documents. */
export const BOARD_KIND: DocumentKind<BoardTypes> = {
  ...BOARD_READING,
  path: 'map',
  keptAs: KEPT_AS,
  isEmpty,
  wordsOf: (op) =>
    op.op === 'set' && (op.property === 'text' || op.property === 'question')
      ? { element: op.element, property: op.property, words: op.value }
      : null,
  wordsKept: ['overtaken', 'text-too-long', 'text-invalid'],
};

export function documentOf(model: BoardModel): LiveDocument<BoardTypes> {
  return {
    get revision() {
      return model.revision;
    },
    load: ({ revision, content }, pending) => model.load(revision, content.elements, pending, content.values),
    patch: ({ revision, changes, values }, pending) => model.patch(revision, changes, pending, values),
    lay: (command) => model.lay(command),
    layAgain: (pending) => model.layAgain(pending),
  };
}
