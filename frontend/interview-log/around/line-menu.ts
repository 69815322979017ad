import type { MenuItem } from '../../parts/menu.ts';
import type { Acts } from '../input/acts.ts';
import type { Log } from '../log.ts';
import { speakerName, speakersOf } from '../people-who-speak.ts';
import { NOTE_KINDS } from '../protocol.ts';
import { KEY_OF_KIND } from '../typing/line-keys.ts';
import type { Dialogs } from './dialogs.ts';

/** What can be done to one line. */
export function lineMenu(log: Log, acts: Acts, dialogs: Dialogs, id: string, insert: () => void): readonly MenuItem[] {
  const { texts, model } = log;
  const note = model.get(id);
  if (!note) {
    return [];
  }
  const kinds = NOTE_KINDS.map((kind) => ({
    label: `${texts.own(`kind.${kind}`)}  ${KEY_OF_KIND[kind]}`,
    checked: note.kind === kind,
    act: () => acts.set(id, 'kind', kind),
  }));
  const speakers = speakersOf(model.about).map((speaker, index) => ({
    label: speakerName(texts, model.about, speaker),
    checked: note.speaker === speaker,
    apart: index === 0,
    act: () => acts.set(id, 'speaker', speaker),
  }));
  const all = { from: 0, to: note.text.length };
  return [
    { label: texts.own('do.edit'), act: () => log.edit(id) },
    { label: texts.own('do.tag'), act: () => dialogs.tag(id) },
    { label: texts.own('do.supports'), act: () => void dialogs.link(id, 'supports', null) },
    { label: texts.own('do.contradicts'), act: () => void dialogs.link(id, 'contradicts', null) },
    { label: texts.own('do.mood'), act: () => dialogs.mood(id) },
    { label: texts.own('do.time'), act: () => dialogs.time(id) },
    { label: texts.own(note.masks.length > 0 ? 'do.unmask' : 'do.mask'), act: () => (note.masks.length > 0 ? acts.set(id, 'masks', '') : acts.mask(id, all)) },
    ...kinds.map((item, index) => ({ ...item, apart: index === 0 })),
    ...speakers,
    { label: texts.own('do.insert'), act: insert, apart: true },
    { label: texts.own('do.up'), act: () => acts.move(id, -1), disabled: model.indexOf(id) === 0 },
    { label: texts.own('do.down'), act: () => acts.move(id, 1), disabled: model.indexOf(id) === model.notes.length - 1 },
    { label: texts.own('do.merge'), act: () => void acts.mergeUp(id), disabled: model.indexOf(id) === 0 },
    { label: texts.own('do.remove'), act: () => acts.remove(id), apart: true },
  ];
}
