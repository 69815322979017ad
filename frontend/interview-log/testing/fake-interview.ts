import { rankBetween } from '../../live/rank.ts';
import { type FakeDocument, FakeRefusal } from '../../live/testing/fake-server.ts';
import { storedText } from '../../live/texts.ts';
import { readSpans, writeSpans, moved } from '../model/spans.ts';
import type { AboutTag, AddOp, MergeOp, NoteChange, Op, PatchFrame, SetOp, SharedClock, SplitOp, WireNote } from '../protocol.ts';

/** The server's clock goes seven seconds ahead of everybody's. */
export function serverNow(): number {
  return Date.now() + 7_000;
}

type Row = WireNote & { readonly removed?: boolean };
interface Entry {
  readonly patch: PatchFrame;
  readonly author: string;
  readonly before: ReadonlyMap<string, Row | undefined>;
  readonly undone?: boolean;
}

/** The server's rules for one interview, in memory: what tests need of them, and no limits. */
export class FakeInterview implements FakeDocument {
  readonly log: Entry[] = [];
  readonly withdrawn = new Set<string>();
  readonly tags: AboutTag[] = [];
  clock: SharedClock = { running: false, at: 0, since: 0 };
  #rows = new Map<string, Row>();
  #before = new Map<string, Row | undefined>();

  get revision(): number {
    return this.log.length;
  }

  /** In their order. */
  notes(): WireNote[] {
    const seen = [...this.#rows.values()].filter((row) => !row.removed && !this.withdrawn.has(row.speaker ?? ''));
    return seen.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  }

  content(): object {
    return { notes: this.notes(), clock: this.clock };
  }

  committed(command: string, author: string): Entry | undefined {
    return this.log.find((entry) => entry.patch.command === command && entry.author === author);
  }

  apply(author: string, command: string, ops: readonly Op[], seen: number, again: boolean): PatchFrame {
    const [rows, clock] = [new Map(this.#rows), this.clock];
    this.#before = new Map();
    try {
      ops.forEach((op) => this.#one(op, author, seen, again));
    } catch (failure) {
      this.#rows = rows;
      throw failure;
    }
    const changes = [...this.#before].map(([id, row]) => difference(row, this.#rows.get(id)!));
    const clocked = clock === this.clock ? {} : { clock: this.clock };
    const patch: PatchFrame = { t: 'patch', revision: this.revision + 1, command, author, changes, ...clocked };
    this.log.push({ patch, author, before: this.#before });
    return patch;
  }

  #one(op: Op, author: string, seen: number, again: boolean): void {
    switch (op.op) {
      case 'add':
        return this.#add(op);
      case 'clock':
        this.clock = { running: op.running, at: op.at, since: serverNow() };
        return;
      case 'undo':
        return this.#undo(author);
      case 'redo':
        throw new FakeRefusal('nothing-to-redo');
      default:
    }
    const note = this.#there(op.note);
    switch (op.op) {
      case 'set':
        this.#requireNotOvertaken(op.note, op.property, author, again ? seen : Infinity);
        return this.#set(note, op);
      case 'tag':
        return this.#put({ ...note, tags: [...(note.tags ?? []), this.#tag(op.tag)] });
      case 'untag':
        return this.#put({ ...note, tags: (note.tags ?? []).filter((tag) => tag !== this.#tag(op.tag)) });
      case 'link': {
        const { op: _, note: __, link: id, ...rest } = op;
        return this.#put({ ...note, links: [...(note.links ?? []), { id, ...rest }] });
      }
      case 'unlink':
        return this.#put({ ...note, links: (note.links ?? []).filter(({ id }) => id !== op.link) });
      case 'move':
        return this.#put({ ...note, rank: this.#rankBehind(op.after, op.note) });
      case 'remove':
        return this.#put({ ...note, removed: true });
      case 'split':
        this.#requireNotOvertaken(op.note, 'text', author, seen);
        return this.#split(note, op);
      case 'merge':
        return this.#merge(note, op);
    }
  }

  #add({ op: _, note: id, after, tags, ...rest }: AddOp): void {
    if (this.withdrawn.has(rest.speaker ?? '')) {
      throw new FakeRefusal('participant-withdrawn');
    }
    const last = [...this.#rows.values()].sort((a, b) => (a.rank < b.rank ? -1 : 1)).at(-1)?.id ?? null;
    const rank = this.#rankBehind(after !== null && this.#rows.has(after) ? after : after && last, id);
    this.#put({ id, rank, ...rest, text: storedText(rest.text), tags: (tags ?? []).map((name) => this.#tag(name)) });
  }

  #set(note: Row, op: SetOp): void {
    if (op.property !== 'text') {
      this.#put({ ...note, [op.property]: op.value });
      return;
    }
    const text = storedText(op.value);
    const masks = writeSpans(moved(readSpans(note.masks), note.text ?? '', text));
    this.#put({ ...note, text, masks });
  }

  #split(note: Row, { at, into }: SplitOp): void {
    const text = note.text ?? '';
    const rank = this.#rankBehind(note.id, into);
    const { kind, speaker, tags } = note;
    this.#put({ ...note, text: storedText(text.slice(0, at)) });
    this.#put({ id: into, rank, kind, speaker, tags, text: storedText(text.slice(at)) });
  }

  #merge(note: Row, { into }: MergeOp): void {
    const first = this.#there(into);
    this.#put({ ...first, text: `${first.text ?? ''} ${note.text ?? ''}`, links: [...(first.links ?? []), ...(note.links ?? [])] });
    this.#put({ ...note, removed: true });
  }

  #undo(author: string): void {
    const index = this.log.findLastIndex((entry) => entry.author === author && !entry.undone);
    if (index < 0) {
      throw new FakeRefusal('nothing-to-undo');
    }
    this.log[index] = { ...this.log[index], undone: true };
    this.log[index].before.forEach((row, id) => this.#put(row ?? { ...this.#rows.get(id)!, removed: true }));
  }

  #there(id: string): Row {
    const row = this.#rows.get(id);
    if (!row || row.removed) {
      throw new FakeRefusal('unknown-note');
    }
    if (this.withdrawn.has(row.speaker ?? '')) {
      throw new FakeRefusal('participant-withdrawn');
    }
    return row;
  }

  #requireNotOvertaken(id: string, property: string, author: string, seen: number): void {
    const changed = (entry: Entry) => entry.patch.changes.some((change) => change.id === id && property in change);
    const other = this.log.slice(seen).find((entry) => entry.author !== author && changed(entry));
    if (other) {
      const value = this.#rows.get(id)?.[property as keyof Row];
      throw new FakeRefusal('overtaken', { value, by: other.author });
    }
  }

  #rankBehind(after: string | null, self: string): string {
    const ranks = [...this.#rows.values()].filter(({ id }) => id !== self).map(({ rank }) => rank).sort();
    const before = after === null ? null : this.#rows.get(after)?.rank;
    if (before === undefined) {
      throw new FakeRefusal('unknown-neighbour');
    }
    return rankBetween(before, ranks.find((rank) => rank > (before ?? '')) ?? null);
  }

  #tag(name: string): string {
    const known = this.tags.find((tag) => tag.name.toLowerCase() === name.toLowerCase());
    if (!known) {
      this.tags.push({ id: `tag-${name}`, name, used: 1 });
    }
    return known?.id ?? `tag-${name}`;
  }

  #put(row: Row): void {
    if (!this.#before.has(row.id)) {
      this.#before.set(row.id, this.#rows.get(row.id));
    }
    this.#rows.set(row.id, row);
  }
}

function difference(before: Row | undefined, now: Row): NoteChange {
  if (now.removed) {
    return { id: now.id, removed: true };
  }
  if (!before || before.removed) {
    const { removed: _, ...whole } = now;
    return whole;
  }
  const keys = Object.keys({ ...before, ...now }) as (keyof Row)[];
  const changed = keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
  return { id: now.id, ...Object.fromEntries(changed.map((key) => [key, now[key] ?? null])) };
}
