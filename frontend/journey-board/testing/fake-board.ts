import { rankBetween } from '../../live/rank.ts';
import { type FakeDocument, FakeRefusal } from '../../live/testing/fake-server.ts';
import { type BoardElement, bySiblingOrder, elementOf } from '../element-state.ts';
import type { AddOp, ElementChange, Op, PatchFrame } from '../protocol.ts';

type Row = BoardElement & { readonly removed: boolean };
type Changed = { id: string; property: keyof Row; before: unknown; after: unknown };
interface Entry {
  readonly patch: PatchFrame;
  readonly author: string;
  readonly changes: readonly Changed[];
  readonly kind: 'do' | 'undo' | 'redo';
  /** The entry that an undo or redo takes back. */
  readonly target?: number;
}

/** The server's rules for one board, in memory: what tests need of them, and no limits. */
export class FakeBoard implements FakeDocument {
  readonly mapId: string;
  readonly log: Entry[] = [];
  #rows = new Map<string, Row>();
  #changes: Changed[] = [];

  constructor(mapId: string) {
    this.mapId = mapId;
    this.#rows.set(mapId, { ...elementOf({ id: mapId, type: 'map', text: 'Map' }), removed: false });
  }

  get revision(): number {
    return this.log.length;
  }

  elements(): BoardElement[] {
    return [...this.#rows.values()].filter((row) => !row.removed).map(({ removed: _, ...element }) => element);
  }

  content(): object {
    return { elements: this.elements(), values: [], layers: [] };
  }

  committed(command: string, author: string): Entry | undefined {
    return this.log.find((entry) => entry.patch.command === command && entry.author === author);
  }

  /** @throws FakeRefusal, and nothing is changed */
  apply(author: string, command: string, ops: readonly Op[], seen: number, again: boolean): PatchFrame {
    const before = new Map(this.#rows);
    this.#changes = [];
    try {
      const first = ops[0].op;
      if (first === 'undo' || first === 'redo') {
        return this.#stepBack(author, command, first);
      }
      ops.forEach((op) => this.#apply(op, author, seen, again));
      return this.#commit({ author, command, kind: 'do' });
    } catch (failure) {
      this.#rows = before;
      throw failure;
    }
  }

  #apply(op: Op, author: string, seen: number, again: boolean): void {
    switch (op.op) {
      case 'add':
        return this.#add(op);
      case 'set':
        if (again) {
          this.#requireNotOvertaken(op.element, op.property, author, seen);
        }
        return this.#set(this.#seen(op.element).id, op.property, op.value);
      case 'tag':
      case 'untag': {
        const others = this.#seen(op.element).channels.filter((channel) => channel !== op.channel);
        return this.#set(op.element, 'channels', op.op === 'tag' ? [...others, op.channel].sort() : others);
      }
      case 'move':
        return this.#move(op.element, op.parent, op.lane ?? null, op.after);
      default:
        return this.#set(this.#seen((op as { element: string }).element).id, 'removed', true);
    }
  }

  #add(op: AddOp): void {
    if (this.#rows.has(op.element)) {
      throw new FakeRefusal('id-in-use');
    }
    const point = op.type === 'card' && this.#seen(op.lane ?? '').kind === 'emotion';
    const mood = point ? (op.mood ?? 0) : (op.mood ?? null);
    this.#seen(op.parent);
    const standing = point && this.#siblings('card', op.parent, op.lane!).find((row) => !row.removed);
    if (standing) {
      return this.#set(standing.id, 'mood', mood);
    }
    const rank = this.#rankAfter(op.type, op.parent, op.lane ?? null, op.after, op.element);
    const element = elementOf({ ...op, id: op.element, mood, channels: [...(op.channels ?? [])].sort() });
    this.#rows.set(op.element, { ...element, rank, removed: true });
    this.#set(op.element, 'removed', false);
  }

  #move(id: string, parent: string, lane: string | null, after: string | null): void {
    const row = this.#seen(id);
    const isEmotion = (place: string | null) => place !== null && this.#seen(place).kind === 'emotion';
    this.#seen(parent);
    if (lane !== row.lane && (isEmotion(lane) || isEmotion(row.lane))) {
      throw new FakeRefusal('emotion-fixed');
    }
    if (isEmotion(lane) && this.#siblings('card', parent, lane).some((other) => !other.removed && other.id !== id)) {
      throw new FakeRefusal('emotion-occupied');
    }
    const rank = this.#rankAfter(row.type, parent, lane, after, id);
    this.#set(id, 'parent', parent);
    this.#set(id, 'lane', lane);
    this.#set(id, 'rank', rank);
  }

  #rankAfter(type: string, parent: string, lane: string | null, after: string | null, self: string): string {
    const siblings = this.#siblings(type, parent, lane).filter((row) => row.id !== self);
    const index = after === null ? 0 : siblings.findIndex((row) => row.id === after && !row.removed) + 1;
    if (after !== null && index === 0) {
      throw new FakeRefusal('unknown-neighbour');
    }
    return rankBetween(siblings[index - 1]?.rank ?? null, siblings[index]?.rank ?? null);
  }

  #siblings(type: string, parent: string, lane: string | null): Row[] {
    const place = (row: Row) => row.type === type && row.parent === parent && row.lane === lane;
    return [...this.#rows.values()].filter(place).sort(bySiblingOrder);
  }

  #seen(id: string): Row {
    const row = this.#rows.get(id);
    if (!row || row.removed) {
      throw new FakeRefusal('unknown-element');
    }
    [row.parent, row.lane].forEach((above) => above !== null && this.#seen(above));
    return row;
  }

  #set(id: string, property: keyof Row, value: unknown): void {
    const row = this.#rows.get(id)!;
    this.#changes.push({ id, property, before: row[property], after: value });
    this.#rows.set(id, { ...row, [property]: value });
  }

  #requireNotOvertaken(id: string, property: string, author: string, seen: number): void {
    const other = this.log
      .slice(seen)
      .find((entry) => entry.author !== author && entry.changes.some((c) => c.id === id && c.property === property));
    if (other) {
      const value = this.#rows.get(id)?.[property as keyof Row];
      throw new FakeRefusal('overtaken', { value, by: other.author });
    }
  }

  /** Mine, last, and not taken back already. */
  #stepBack(author: string, command: string, kind: 'undo' | 'redo'): PatchFrame {
    const taken = new Set(this.log.map((entry) => entry.target));
    const mine = this.log.map((entry, index) => ({ entry, index })).filter(({ entry }) => entry.author === author);
    const open = mine.filter(({ index }) => !taken.has(index));
    const lastDone = open.findLast(({ entry }) => entry.kind !== 'undo');
    const lastUndo = open.findLast(({ entry }) => entry.kind === 'undo');
    const freshEdit = open.findLast(({ entry }) => entry.kind === 'do');
    const found = kind === 'undo' ? lastDone : lastUndo && (freshEdit?.index ?? -1) < lastUndo.index ? lastUndo : undefined;
    if (!found) {
      throw new FakeRefusal(`nothing-to-${kind}`);
    }
    const kept = new Set<string>();
    for (const { id, property, before, after } of [...found.entry.changes].reverse()) {
      if (JSON.stringify(this.#rows.get(id)![property]) === JSON.stringify(after)) {
        this.#set(id, property, before);
      } else {
        kept.add(id);
      }
    }
    return this.#commit({ author, command, kind, target: found.index, kept: [...kept] });
  }

  #commit(done: { author: string; command: string; kind: Entry['kind']; target?: number; kept?: string[] }): PatchFrame {
    const patch: PatchFrame = {
      t: 'patch',
      revision: this.revision + 1,
      command: done.command,
      author: done.author,
      changes: this.#patched(),
      ...(done.target !== undefined && { undoes: done.target + 1 }),
      ...(done.kept?.length && { kept: done.kept }),
    };
    const { author, kind, target } = done;
    this.log.push({ patch, author, kind, target, changes: this.#changes });
    return patch;
  }

  #patched(): ElementChange[] {
    const patched = new Map<string, ElementChange>();
    for (const { id, property } of this.#changes) {
      const { removed, ...element } = this.#rows.get(id)!;
      if (property === 'removed') {
        (removed ? [{ id, removed: true }] : this.#withBelow(element)).forEach((change) => patched.set(change.id, change));
      } else if (!patched.get(id)?.type && !patched.get(id)?.removed) {
        patched.set(id, { ...patched.get(id), id, [property]: element[property as keyof BoardElement] });
      }
    }
    return [...patched.values()];
  }

  #withBelow(element: BoardElement): ElementChange[] {
    const below = this.elements().filter((other) => other.parent === element.id || other.lane === element.id);
    return [element, ...below.flatMap((child) => this.#withBelow(child))];
  }
}
