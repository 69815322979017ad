import type { Texts } from '../parts/reader-texts.ts';
import type { Place } from './line-draft.ts';
import type { NoteModel } from './model/note-model.ts';
import type { InterviewSession } from './session.ts';

/** What the parts of the log know of each other. */
export interface Log {
  readonly session: InterviewSession;
  readonly model: NoteModel;
  readonly texts: Texts;
  readonly root: ShadowRoot;
  readonly mayEdit: boolean;
  /** The line that has, or would get, the keyboard; null: the one that is being typed. */
  readonly current: string | null;

  /** Places on maps that words lead to; for no words the stages and steps in order. */
  places(query: string): Promise<readonly Place[]>;
  /** Draws what changed soon; the lines are not drawn again. */
  redraw(): void;
  redrawLines(): void;
  /** Puts the keyboard on a line, or into the one that is being typed. */
  goTo(note: string | null): void;
  edit(note: string): void;
  /** A line, or the one that is being typed, has the keyboard, or is typed in. */
  focused(note: string | null): void;
  /** The lines came for the first time, or came anew. */
  opened(): void;
  /** Something was committed. */
  changedForGood(): void;
  tell(message: string): void;
  announce(message: string): void;
}
