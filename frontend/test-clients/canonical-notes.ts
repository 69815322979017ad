import type { NoteModel } from '../interview-log/model/note-model.ts';
import type { Note } from '../interview-log/model/note.ts';
import { writeSpans } from '../interview-log/model/spans.ts';

/** All that is seen of an interview's lines, as it travels, but with its place as a number; and the shared clock. */
export function canonicalNotes(model: NoteModel) {
  return { lines: model.notes.map(canonicalNote), clock: [{ id: 'clock', ...model.clock }] };
}

function canonicalNote({ id, kind, speaker, at, text, mood, masks, tags, links }: Note, index: number) {
  const linked = links.map(({ part, ...link }) => ({ ...link, from: part?.from ?? null, to: part?.to ?? null }));
  return {
    id, index, kind, speaker, at, text, mood,
    masks: writeSpans(masks),
    tags: [...tags].sort(),
    links: linked.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}
