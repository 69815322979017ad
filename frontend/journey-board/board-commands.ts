import { newId } from '../live/ids.ts';
import { LiveSession } from '../live/session.ts';
import type { BoardTypes } from './board-kind.ts';
import type { Colour, ElementType, LaneKind, Op, Property, Settable } from './protocol.ts';

/** What is new about an element; the rest has its default. */
export interface NewElement {
  readonly type: Exclude<ElementType, 'map'>;
  /** The map's id for stages and lanes, a stage's for steps, a step's for cards. */
  readonly parent: string;
  readonly lane?: string;
  readonly after: string | null;
  readonly kind?: LaneKind;
  readonly text?: string;
  readonly mood?: number | null;
  readonly colour?: Colour | null;
  readonly span?: number;
  readonly channels?: readonly string[];
}

/** Shorthands for what is done most: each is one command, returns its id, and does nothing where nothing may be edited. */
export abstract class BoardCommands extends LiveSession<BoardTypes> {
  /** Adds an element and returns its id. In an emotion lane, the point that stands there is set instead. */
  add(element: NewElement): string | null {
    const id = newId();
    return this.perform([{ text: '', ...element, op: 'add', element: id }]) && id;
  }

  set<P extends Property>(element: string, property: P, value: Settable[P]): string | null {
    return this.perform([{ op: 'set', element, property, value } as Op]);
  }

  tag(element: string, channel: string): string | null {
    return this.perform([{ op: 'tag', element, channel }]);
  }

  untag(element: string, channel: string): string | null {
    return this.perform([{ op: 'untag', element, channel }]);
  }

  /** Moves an element behind a sibling, or to the front; cards name their lane. */
  move(element: string, to: { parent: string; lane?: string; after: string | null }): string | null {
    return this.perform([{ op: 'move', element, ...to }]);
  }

  remove(element: string): string | null {
    return this.perform([{ op: 'remove', element }]);
  }

  undo(): string | null {
    return this.perform([{ op: 'undo' }]);
  }

  redo(): string | null {
    return this.perform([{ op: 'redo' }]);
  }
}
