import { type BoardChange, isEmpty } from './board-change.ts';
import { draftKey, type Drafts } from './drafts.ts';
import type { Emitter } from './emitter.ts';
import { newId } from './ids.ts';
import type { WholeBoard } from './inbox.ts';
import type { BoardModel, PendingCommand } from './model.ts';
import type { Command, Outbox } from './outbox.ts';
import type { DoFrame, DoneFrame, Layer, Op, PatchFrame, RefusalValues, RefusedFrame } from './protocol.ts';
import { isTooLarge, Sender } from './sender.ts';
import type { Changed, SessionEvents } from './session-types.ts';

/** Nobody types so much without a connection; a script gone wrong must not fill the tab. */
const MOST_UNANSWERED = 5_000;
/** Refusals after which the words are still wanted. */
const WORDS_KEPT: readonly string[] = ['overtaken', 'text-too-long', 'text-invalid'];

export interface EditsOptions {
  readonly account: string;
  readonly model: BoardModel;
  /** The layer that shall be looked at as soon as it is known. */
  readonly layer: () => string | null;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
  readonly events: Emitter<SessionEvents>;
  readonly send: (frame: DoFrame) => void;
  /** Something is missing that only a new connection brings. */
  readonly restart: () => void;
}

/** What I do and what the server answers: keeps model, outbox and drafts in step. */
export class Edits {
  readonly #options: EditsOptions;
  readonly #sender: Sender;
  /** Commands known to be committed, as which revision; they stay on top until that revision has arrived. */
  readonly #done = new Map<string, PendingCommand & { revision: number }>();

  constructor(options: EditsOptions) {
    this.#options = options;
    this.#sender = new Sender(options.outbox, options.send, options.restart);
  }

  connected(): void {
    this.#sender.connected();
  }

  disconnected(): void {
    this.#sender.disconnected();
  }

  /** Shows and sends a command; null where nothing is known of the board yet. */
  perform(ops: readonly Op[], layer: string | null): string | null {
    const { model, outbox } = this.#options;
    if (model.revision === null) {
      return null;
    }
    const command = { command: newId(), seen: model.revision, layer, ops };
    if (outbox.size >= MOST_UNANSWERED) {
      this.#tellRefused(command, 'outbox-full', { limit: MOST_UNANSWERED });
    } else if (isTooLarge(command)) {
      this.#tellRefused(command, 'frame-too-large', {});
    } else {
      outbox.add(command);
      const from = { by: 'mine', author: this.#options.account, command: command.command, remote: false } as const;
      this.#tell(model.lay(command), from);
      this.#tellUnsent();
      this.#options.events.emit('performed', command);
      this.#sender.send();
    }
    return command.command;
  }

  patch(frame: PatchFrame): void {
    const { account, model, outbox, events } = this.#options;
    const mine = frame.author === account && outbox.get(frame.command) !== undefined;
    if (model.revision === null) {
      // The snapshot is on its way and holds this already.
      this.done(frame);
      return;
    }
    if (frame.revision > model.revision + 1) {
      this.#options.restart();
      return;
    }
    if (mine) {
      this.#answered(frame.command);
    }
    if (frame.revision === model.revision + 1) {
      this.#arrivedUpTo(frame.revision);
      const change = model.patch(frame.revision, frame.changes, this.#pending(), frame.values);
      const { author, command } = frame;
      this.#tell(change, { by: 'patch', author, command, remote: !mine });
    }
    if (mine) {
      events.emit('committed', { command: frame.command, revision: frame.revision });
    }
    if (mine && frame.undoes !== undefined) {
      events.emit('undone', { command: frame.command, revision: frame.undoes, kept: frame.kept ?? [] });
    }
  }

  whole(board: WholeBoard): void {
    this.#arrivedUpTo(board.revision);
    const { model } = this.#options;
    this.layers(board.layers);
    const change = model.load(board.revision, board.elements, this.#pending(), board.values);
    this.#tell(change, { by: 'whole', author: null, command: null, remote: true });
  }

  layers(layers: readonly Layer[]): void {
    const { model } = this.#options;
    if (JSON.stringify(layers) === JSON.stringify(model.layers.all)) {
      return;
    }
    model.rename(layers);
    if (model.layer !== this.#options.layer() && model.layers.get(this.#options.layer())) {
      model.look(this.#options.layer());
      model.layAgain(this.#pending());
    }
    this.#options.events.emit('layers', layers);
  }

  done(frame: Pick<DoneFrame, 'command' | 'revision'>): void {
    const { model, outbox } = this.#options;
    const command = outbox.get(frame.command);
    if (!command) {
      return;
    }
    if (model.revision === null || frame.revision > model.revision) {
      this.#done.set(frame.command, { ...command, revision: frame.revision });
    }
    this.#answered(frame.command);
    this.#layAgain(false);
    this.#options.events.emit('committed', { command: frame.command, revision: frame.revision });
  }

  refused(frame: Pick<RefusedFrame, 'command' | 'code' | 'values'>): void {
    const command = this.#options.outbox.get(frame.command);
    if (!command) {
      return;
    }
    this.#answered(frame.command);
    this.#keepWords(command, frame.code, frame.values);
    this.#layAgain(true);
    this.#tellRefused(command, frame.code, frame.values);
  }

  /** Another layer is looked at: what is unanswered there is laid on it. */
  layAgain(): void {
    this.#options.model.layAgain(this.#pending());
  }

  /** The server closed because a frame was too large. */
  tooLarge(): void {
    const command = this.#sender.largestInFlight();
    if (command !== undefined) {
      this.refused({ command, code: 'frame-too-large', values: {} });
    }
  }

  #answered(command: string): void {
    this.#options.outbox.remove(command);
    this.#tellUnsent();
    this.#sender.answered(command);
  }

  #arrivedUpTo(revision: number): void {
    this.#done.forEach((done, command) => {
      if (done.revision <= revision) {
        this.#done.delete(command);
      }
    });
  }

  #pending(): readonly PendingCommand[] {
    return [...this.#done.values(), ...this.#options.outbox.commands()];
  }

  #layAgain(refused: boolean): void {
    const change = this.#options.model.layAgain(this.#pending());
    this.#tell(change, { by: refused ? 'refused' : 'patch', author: null, command: null, remote: false });
  }

  #keepWords(command: Command, code: string, values: RefusalValues): void {
    if (!WORDS_KEPT.includes(code)) {
      return;
    }
    const theirs =
      code === 'overtaken' && command.ops.length === 1 ? { value: values.value, by: String(values.by) } : null;
    for (const op of command.ops) {
      if (op.op === 'set' && (op.property === 'text' || op.property === 'question')) {
        this.#options.drafts.keepBeside(draftKey(op.element, op.property), op.value, theirs, command.layer);
      }
    }
  }

  #tell(change: BoardChange, from: Pick<Changed, 'by' | 'author' | 'command' | 'remote'>): void {
    if (!isEmpty(change) || from.by === 'whole') {
      this.#options.events.emit('changed', { ...change, ...from });
    }
    if (change.stored.size > 0) {
      this.#options.events.emit('stored', change.stored);
    }
  }

  #tellRefused(command: Command, code: string, values: RefusalValues): void {
    const { command: id, layer, ops } = command;
    this.#options.events.emit('refused', { command: id, layer, code, values, ops });
  }

  #tellUnsent(): void {
    this.#options.events.emit('unsent', this.#options.outbox.size);
  }
}
