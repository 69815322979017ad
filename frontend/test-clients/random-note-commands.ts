import type { NoteModel } from '../interview-log/model/note-model.ts';
import type { Note } from '../interview-log/model/note.ts';
import { type AddOp, INTERVIEWER, LIMITS, NOTE_KINDS, type LinkOp, type Op } from '../interview-log/protocol.ts';
import { newId } from '../live/ids.ts';
import type { Random } from './random.ts';

const WORDS = ['Fahrkarte', 'a timetable', '🚆 late', 'fällt\naus', 'مرحبا', 'e\u0301', ' outer space ', '<b>bold</b>', '#price'];
const TAGS = ['Price', 'price', 'Gepäck', 'GEPACK', 'family', 'paper', 'seat'];

/** What links lead to: an element of the map, of a cell with its lane. */
export interface Target {
  readonly element: string;
  readonly lane: string | null;
}

/** What note-takers have to do with. */
export interface Talk {
  readonly model: NoteModel;
  readonly targets: readonly Target[];
  /** A participant whose lines stay theirs: somebody who is to leave. */
  readonly leaver: string | null;
}

/** A word that stands in all that this speaker says, and nowhere else. */
export function wordOf(speaker: string | null): string {
  return speaker === null ? 'somebody' : speaker === INTERVIEWER ? 'asked' : `said${speaker.slice(-10)}`;
}

/** A command such as a note-taker might give who sees these lines; some are refused, as others change them meanwhile. */
export function randomNoteCommand(talk: Talk, random: Random): readonly Op[] {
  const kind = random.next();
  if (kind < 0.12) {
    return [{ op: random.chance(0.6) ? 'undo' : 'redo' }];
  }
  const size = kind < 0.2 ? 1 + random.below(5) : 1;
  const ops = Array.from({ length: size }, () => randomOp(talk, random)).flat();
  return ops.length > 0 ? ops : [add(talk, random)];
}

function randomOp(talk: Talk, random: Random): readonly Op[] {
  const { model } = talk;
  const note = random.pick(model.notes);
  if (!note || random.chance(0.3)) {
    return [add(talk, random)];
  }
  const makers = [setText, setText, setKind, setAt, setMood, setSpeaker, setMasks, setMasks, tag, tag, link, link, unlink, move, move, remove, split, split, merge, merge, clock];
  return random.pick(makers)!(note, talk, random);
}

function add({ model }: Talk, random: Random): AddOp {
  const speaker = random.pick([null, INTERVIEWER, ...people(model), ...people(model)])!;
  return {
    op: 'add',
    note: newId(),
    after: random.chance(0.6) ? (model.notes.at(-1)?.id ?? null) : neighbour(model, random),
    kind: random.pick(NOTE_KINDS)!,
    speaker,
    at: random.chance(0.7) ? model.time() : null,
    text: words(speaker, random),
    mood: mood(random),
    tags: random.chance(0.3) ? [random.pick(TAGS)!, random.pick(TAGS)!] : undefined,
  };
}

function setText(note: Note, _: Talk, random: Random): readonly Op[] {
  const halves = note.text.split(' ');
  const value = random.chance(0.5) ? words(note.speaker, random) : `${halves[0]} ${words(note.speaker, random)} ${halves.at(-1)}`;
  return [{ op: 'set', note: note.id, property: 'text', value }];
}

function setKind(note: Note, _: Talk, random: Random): readonly Op[] {
  return [{ op: 'set', note: note.id, property: 'kind', value: random.pick(NOTE_KINDS)! }];
}

function setAt(note: Note, _: Talk, random: Random): readonly Op[] {
  return [{ op: 'set', note: note.id, property: 'at', value: random.chance(0.2) ? null : random.below(3_600_000) }];
}

function setMood(note: Note, _: Talk, random: Random): readonly Op[] {
  return [{ op: 'set', note: note.id, property: 'mood', value: mood(random) }];
}

function setSpeaker(note: Note, { model, leaver }: Talk, random: Random): readonly Op[] {
  const others = [null, INTERVIEWER, ...people(model)].filter((speaker) => speaker !== leaver);
  const value = random.pick(others)!;
  return note.speaker === leaver && leaver !== null ? [] : [{ op: 'set', note: note.id, property: 'speaker', value }];
}

function setMasks(note: Note, _: Talk, random: Random): readonly Op[] {
  const spans = Array.from({ length: 1 + random.below(2) }, () => part(note, random));
  const value = random.chance(0.2) ? '' : spans.map(({ from, to }) => `${from}-${to}`).join(',');
  return [{ op: 'set', note: note.id, property: 'masks', value }];
}

function tag(note: Note, { model }: Talk, random: Random): readonly Op[] {
  const there = random.pick(note.tags);
  const name = there && random.chance(0.4) ? model.tags.nameOf(there) : null;
  return [name === null ? { op: 'tag', note: note.id, tag: random.pick(TAGS)! } : { op: 'untag', note: note.id, tag: name }];
}

function link(note: Note, { model, targets }: Talk, random: Random): readonly Op[] {
  const target = random.pick(targets);
  const map = model.about?.map;
  if (!target || !map) {
    return [];
  }
  const span = random.chance(0.5) ? part(note, random) : { from: null, to: null };
  const stance = random.chance(0.7) ? 'supports' : 'contradicts';
  const op: LinkOp = { op: 'link', note: note.id, link: newId(), map, ...target, stance, mood: mood(random), ...span };
  return [op];
}

function unlink(note: Note, _: Talk, random: Random): readonly Op[] {
  // What a split or a merge makes has another id before its answer.
  const there = random.pick(note.links.filter(({ id }) => !id.includes('/')));
  return there ? [{ op: 'unlink', note: note.id, link: there.id }] : [];
}

function move(note: Note, { model }: Talk, random: Random): readonly Op[] {
  const after = neighbour(model, random);
  return after === note.id ? [] : [{ op: 'move', note: note.id, after }];
}

function remove(note: Note): readonly Op[] {
  return [{ op: 'remove', note: note.id }];
}

function split(note: Note, _: Talk, random: Random): readonly Op[] {
  return [{ op: 'split', note: note.id, at: random.below(note.text.length + 1), into: newId() }];
}

function merge(note: Note, { model }: Talk): readonly Op[] {
  const into = model.neighbour(note.id, -1);
  return into ? [{ op: 'merge', note: note.id, into: into.id }] : [];
}

function clock(_: Note, { model }: Talk, random: Random): readonly Op[] {
  return [{ op: 'clock', running: random.chance(0.6), at: random.chance(0.5) ? model.time() : random.below(3_600_000) }];
}

/** Those who have not left. */
export function people(model: NoteModel): readonly string[] {
  return (model.about?.participants ?? []).filter(({ withdrawn }) => !withdrawn).map(({ id }) => id);
}

function neighbour(model: NoteModel, random: Random): string | null {
  return random.chance(0.2) ? null : (random.pick(model.notes)?.id ?? null);
}

function part(note: Note, random: Random): { readonly from: number; readonly to: number } {
  const from = random.below(note.text.length);
  return { from, to: from + 1 + random.below(note.text.length - from) };
}

function mood(random: Random): number | null {
  return random.chance(0.5) ? null : random.below(2 * LIMITS.mood + 1) - LIMITS.mood;
}

function words(speaker: string | null, random: Random): string {
  const word = wordOf(speaker);
  return `${word} ${random.pick(WORDS)} ${word}${random.chance(0.5) ? random.below(1000) : ''}`;
}
