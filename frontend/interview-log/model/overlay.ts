import { storedText } from '../../live/texts.ts';
import { type AddOp, LIMITS, type LinkOp, type MergeOp, type Op, type SetOp, type SharedClock, type SplitOp } from '../protocol.ts';
import type { Lines } from './lines.ts';
import type { Note, NoteLink } from './note.ts';
import { joined, moved, readSpans, shifted, type Span, within } from './spans.ts';
import type { Tags } from './tags.ts';

/** What an unanswered command is laid on: the lines as they are seen with all that was laid before. */
export interface Ground {
  readonly lines: Lines;
  readonly tags: Tags;
  get(id: string): Note | undefined;
  put(id: string, note: Note | undefined): void;
  setClock(clock: Pick<SharedClock, 'running' | 'at'>): void;
}

/**
 * Lays an operation of an unanswered command over the lines by the server's own rules, so that its author sees at once
 * what the answer will bring. What the server would refuse is left out. Undo and redo show nothing before their answer.
 */
export function layOver(ground: Ground, op: Op): void {
  switch (op.op) {
    case 'add':
      return add(ground, op);
    case 'clock':
      return ground.setClock(op);
    case 'undo':
    case 'redo':
      return;
    default: {
      const note = ground.get(op.note);
      if (note) {
        layOnNote(ground, note, op);
      }
    }
  }
}

function layOnNote(ground: Ground, note: Note, op: Exclude<Op, { readonly op: 'add' | 'clock' | 'undo' | 'redo' }>): void {
  const put = (change: Partial<Note>) => ground.put(note.id, { ...note, ...change });
  switch (op.op) {
    case 'set':
      return put(setChange(note, op));
    case 'tag': {
      const tag = ground.tags.idOf(op.tag);
      return note.tags.includes(tag) ? undefined : put({ tags: [...note.tags, tag] });
    }
    case 'untag':
      return put({ tags: note.tags.filter((tag) => !ground.tags.isSame(tag, op.tag)) });
    case 'link':
      return put({ links: [...note.links, linkOf(op)] });
    case 'unlink':
      return put({ links: note.links.filter((link) => link.id !== op.link) });
    case 'move':
      return move(ground, note, op.after);
    case 'remove':
      return ground.put(note.id, undefined);
    case 'split':
      return split(ground, note, op);
    case 'merge':
      return merge(ground, note, op);
  }
}

function add(ground: Ground, op: AddOp): void {
  const { note: id, after, kind, speaker, at, mood } = op;
  if (ground.get(id)) {
    return;
  }
  const tags = [...new Set((op.tags ?? []).map((name) => ground.tags.idOf(name)))];
  const neighbour = after === null ? null : (ground.get(after) ?? ground.lines.all.at(-1) ?? null);
  const rank = ground.lines.rankBehind(neighbour);
  ground.put(id, { id, rank, kind, speaker, at, text: storedText(op.text), mood, masks: [], tags, links: [] });
}

function setChange(note: Note, op: SetOp): Partial<Note> {
  switch (op.property) {
    case 'text': {
      const text = storedText(op.value);
      const links = note.links.flatMap((link) => movedLink(link, moved(link.part ? [link.part] : [], note.text, text)));
      return { text, masks: moved(note.masks, note.text, text), links };
    }
    case 'masks':
      return { masks: readSpans(op.value) };
    default:
      return { [op.property]: op.value };
  }
}

/** A link of a part follows it, and becomes the whole line's where nothing is left of the part. */
function movedLink(link: NoteLink, part: readonly Span[]): NoteLink {
  return link.part ? { ...link, part: part[0] ?? null } : link;
}

function linkOf({ link: id, map, element, lane, stance, mood, from, to }: LinkOp): NoteLink {
  return { id, map, element, lane, stance, mood, part: from !== null && to !== null ? { from, to } : null };
}

function move(ground: Ground, note: Note, after: string | null): void {
  const neighbour = after === null ? null : ground.get(after);
  if (neighbour === undefined || neighbour === note) {
    return;
  }
  // Out of the way first: a line is not its own neighbour.
  ground.put(note.id, undefined);
  ground.put(note.id, { ...note, rank: ground.lines.rankBehind(neighbour) });
}

/** What of a line lies in a piece of its text. */
function piece(note: Note, from: number, to: number): Pick<Note, 'text' | 'masks' | 'links'> {
  const raw = note.text.slice(from, to);
  const start = from + raw.length - raw.trimStart().length;
  const text = storedText(raw);
  const end = start + text.length;
  const links = note.links.flatMap((link) => {
    const part = link.part ? within([link.part], start, end)[0] : undefined;
    return part ? [{ ...link, part }] : [];
  });
  return { text, masks: within(note.masks, start, end), links };
}

function split(ground: Ground, note: Note, { at, into: id }: SplitOp): void {
  if (at <= 0 || at >= note.text.length || ground.get(id)) {
    return;
  }
  const [first, second] = [piece(note, 0, at), piece(note, at, note.text.length)];
  const rank = ground.lines.rankBehind(note);
  ground.put(note.id, { ...note, ...first, links: [...note.links.filter((link) => !link.part), ...first.links] });
  // The server makes links of their own for the second half.
  const links = second.links.map((link) => ({ ...link, id: `${link.id}/${id}` }));
  ground.put(id, { ...note, ...second, id, rank, at: null, mood: null, links });
}

/** Words of one person do not become another's. */
export function areOfOne(first: Note, second: Note): boolean {
  return first.speaker === null || second.speaker === null || first.speaker === second.speaker;
}

function merge(ground: Ground, note: Note, { into }: MergeOp): void {
  const first = ground.get(into);
  const text = first && [first.text, note.text].filter(Boolean).join(' ');
  if (!first || text === undefined || text.length > LIMITS.text || !areOfOne(first, note)) {
    return;
  }
  const by = text.length - note.text.length;
  const whole = { from: 0, to: note.text.length };
  const links = note.links.map((link) => ({ ...link, part: shifted([link.part ?? whole], by)[0] }));
  ground.put(into, {
    ...first,
    speaker: first.speaker ?? note.speaker,
    text,
    masks: joined([...first.masks, ...shifted(note.masks, by)]),
    tags: [...new Set([...first.tags, ...note.tags])],
    mood: first.mood ?? note.mood,
    links: [...first.links, ...links],
  });
  ground.put(note.id, undefined);
}
