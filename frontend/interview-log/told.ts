import type { ChangedFrom, Refused, Status } from '../live/session-types.ts';
import type { NotesChange } from './interview-kind.ts';
import type { Log } from './log.ts';
import type { OpenLog } from './open-log.ts';
import type { Op } from './protocol.ts';

/** What the log does with what its session tells. */
export class Told {
  readonly #log: Log;
  readonly #open: OpenLog;

  constructor(log: Log, open: OpenLog) {
    this.#log = log;
    this.#open = open;
  }

  listen(): readonly (() => void)[] {
    const { session } = this.#log;
    return [
      session.on('changed', (change) => this.#changed(change)),
      session.on('refused', (refused) => this.#refused(refused)),
      session.on('undone', ({ kept }) => this.#undone(kept.length)),
      session.on('committed', () => this.#log.changedForGood()),
      session.on('about', () => this.#redrawAll()),
      session.on('status', ({ status }) => this.#status(status)),
      session.on('presence', () => this.#log.redrawLines()),
      session.on('unsent', () => this.#log.redraw()),
      session.on('rights', () => this.#redrawAll()),
    ];
  }

  #changed(change: NotesChange & ChangedFrom): void {
    const { lines, editor, announcer } = this.#open;
    lines.touch(change.order || change.by === 'whole');
    editor.changed();
    if (change.by === 'whole') {
      this.#openOnceThere();
    } else if (change.remote) {
      const author = this.#log.session.others.find((who) => who.account === change.author);
      announcer.changed(author?.name ?? null, change.notes.size);
      this.#log.changedForGood();
    }
    this.#log.redraw();
  }

  /** Before that, lines that somebody comes for may still be on their way. */
  #openOnceThere(): void {
    if (this.#log.session.hasArrived) {
      this.#log.opened();
    }
  }

  #refused(refused: Refused<Op>): void {
    if (!this.#open.editor.refused(refused)) {
      this.#log.tell(this.#log.texts.refusal(refused.code, refused.values));
    }
  }

  /** An undo left these lines as others made them. */
  #undone(kept: number): void {
    if (kept > 0) {
      this.#log.tell(this.#log.texts.own(kept === 1 ? 'undo.kept.one' : 'undo.kept', kept));
    }
  }

  #status(status: Status): void {
    const { texts } = this.#log;
    this.#openOnceThere();
    this.#log.announce(status === 'live' || status === 'connecting' ? '' : texts.own(`status.${status}`));
    this.#redrawAll();
  }

  #redrawAll(): void {
    this.#open.lines.touch(true);
    this.#log.redraw();
  }
}
