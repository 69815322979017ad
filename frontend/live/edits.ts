import type { DocumentKind, DocumentTypes, LiveDocument, Pending, Whole } from './document.ts';
import { draftKey, type Drafts } from './drafts.ts';
import { newId } from './ids.ts';
import type { Command, Outbox } from './outbox.ts';
import type { DoFrame, DoneFrame, PatchFrame, RefusalValues, RefusedFrame } from './protocol.ts';
import { isTooLarge, Sender } from './sender.ts';
import type { ChangedFrom, Committed, Performed, Refused, Undone } from './session-types.ts';

/** Nobody types so much without a connection; a script gone wrong must not fill the tab. */
const MOST_UNANSWERED = 5_000;

/** Who is told what became of a command. */
export interface EditsHearer<D extends DocumentTypes> {
  changed(change: D['change'], from: ChangedFrom): void;
  performed(performed: Performed<D['op']>): void;
  committed(committed: Committed): void;
  refused(refused: Refused<D['op']>): void;
  undone(undone: Undone): void;
  unsent(count: number): void;
}

export interface EditsOptions<D extends DocumentTypes> {
  readonly account: string;
  readonly kind: DocumentKind<D>;
  readonly document: LiveDocument<D>;
  readonly outbox: Outbox<D['op']>;
  readonly drafts: Drafts;
  readonly hearer: EditsHearer<D>;
  readonly send: (frame: DoFrame<D['op']>) => void;
  /** Something is missing that only a new connection brings. */
  readonly restart: () => void;
}

/** What I do and what the server answers: keeps document, outbox and drafts in step. */
export class Edits<D extends DocumentTypes> {
  readonly #options: EditsOptions<D>;
  readonly #sender: Sender<D['op']>;
  /** Commands known to be committed, as which revision; they stay on top until that revision has arrived. */
  readonly #done = new Map<string, Pending<D['op']> & { revision: number }>();

  constructor(options: EditsOptions<D>) {
    this.#options = options;
    this.#sender = new Sender(options.outbox, options.send, options.restart);
  }

  connected(): void {
    this.#sender.connected();
  }

  disconnected(): void {
    this.#sender.disconnected();
  }

  /** Shows and sends a command; null where nothing is known of the document yet. */
  perform(ops: readonly D['op'][], layer: string | null): string | null {
    const { account, document, outbox, hearer } = this.#options;
    if (document.revision === null) {
      return null;
    }
    const command = { command: newId(), seen: document.revision, layer, ops };
    if (outbox.size >= MOST_UNANSWERED) {
      this.#tellRefused(command, 'outbox-full', { limit: MOST_UNANSWERED });
    } else if (isTooLarge(command)) {
      this.#tellRefused(command, 'frame-too-large', {});
    } else {
      outbox.add(command);
      hearer.changed(document.lay(command), { by: 'mine', author: account, command: command.command, remote: false });
      hearer.unsent(outbox.size);
      hearer.performed(command);
      this.#sender.send();
    }
    return command.command;
  }

  patch(frame: PatchFrame): void {
    const { account, document, outbox, hearer } = this.#options;
    const { author, command } = frame;
    const mine = author === account && outbox.get(command) !== undefined;
    if (document.revision === null) {
      // The snapshot is on its way and holds this already.
      this.done(frame);
      return;
    }
    if (frame.revision > document.revision + 1) {
      this.#options.restart();
      return;
    }
    if (mine) {
      this.#answered(command);
    }
    if (frame.revision === document.revision + 1) {
      this.#arrivedUpTo(frame.revision);
      // The kind's own reading has found its changes to be in form.
      const change = document.patch(frame as D['patch'], this.pending());
      hearer.changed(change, { by: 'patch', author, command, remote: !mine });
    }
    if (mine) {
      hearer.committed({ command, revision: frame.revision });
    }
    if (mine && frame.undoes !== undefined) {
      hearer.undone({ command, revision: frame.undoes, kept: frame.kept ?? [] });
    }
  }

  whole(whole: Whole<D['content']>): void {
    this.#arrivedUpTo(whole.revision);
    const change = this.#options.document.load(whole, this.pending());
    this.#options.hearer.changed(change, { by: 'whole', author: null, command: null, remote: true });
  }

  done(frame: Pick<DoneFrame, 'command' | 'revision'>): void {
    const { document, outbox } = this.#options;
    const command = outbox.get(frame.command);
    if (!command) {
      return;
    }
    if (document.revision === null || frame.revision > document.revision) {
      this.#done.set(frame.command, { ...command, revision: frame.revision });
    }
    this.#answered(frame.command);
    this.#layAgain('patch');
    this.#options.hearer.committed({ command: frame.command, revision: frame.revision });
  }

  refused(frame: Pick<RefusedFrame, 'command' | 'code' | 'values'>): void {
    const command = this.#options.outbox.get(frame.command);
    if (!command) {
      return;
    }
    this.#answered(frame.command);
    this.#keepWords(command, frame.code, frame.values);
    this.#layAgain('refused');
    this.#tellRefused(command, frame.code, frame.values);
  }

  /** What has no answer, or is committed and has not arrived yet, in the order in which it lies on the confirmed copy. */
  pending(): readonly Pending<D['op']>[] {
    return [...this.#done.values(), ...this.#options.outbox.commands()];
  }

  /** The server closed because a frame was too large. */
  tooLarge(): void {
    const command = this.#sender.largestInFlight();
    if (command !== undefined) {
      this.refused({ command, code: 'frame-too-large', values: {} });
    }
  }

  #answered(command: string): void {
    const { outbox, hearer } = this.#options;
    outbox.remove(command);
    hearer.unsent(outbox.size);
    this.#sender.answered(command);
  }

  #arrivedUpTo(revision: number): void {
    this.#done.forEach((done, command) => {
      if (done.revision <= revision) {
        this.#done.delete(command);
      }
    });
  }

  #layAgain(by: 'patch' | 'refused'): void {
    const change = this.#options.document.layAgain(this.pending());
    this.#options.hearer.changed(change, { by, author: null, command: null, remote: false });
  }

  #keepWords(command: Command<D['op']>, code: string, values: RefusalValues): void {
    const { kind, drafts } = this.#options;
    if (!kind.wordsKept.includes(code)) {
      return;
    }
    const theirs =
      code === 'overtaken' && command.ops.length === 1 ? { value: values.value, by: String(values.by) } : null;
    for (const { element, property, words } of command.ops.flatMap((op) => kind.wordsOf(op) ?? [])) {
      drafts.keepBeside(draftKey(element, property), words, theirs, command.layer);
    }
  }

  #tellRefused({ command, layer, ops }: Command<D['op']>, code: string, values: RefusalValues): void {
    this.#options.hearer.refused({ command, layer, code, values, ops });
  }
}
