/**
 * Five note-takers in one interview do random things, see `playRandomly`; in the end all must have the same lines.
 *
 *   node random-note-takers.ts --url http://localhost:8080 --id INTERVIEW --cookies name=a,name=b --targets step/lane,card
 *
 * With `--leaver PARTICIPANT` somebody is to withdraw meanwhile: in the end no tab has a word of that person, neither on the
 * page nor kept.
 */
import { parseArgs } from 'node:util';
import { emptyLine, keepLine } from '../interview-log/line-draft.ts';
import type { InterviewSession } from '../interview-log/session.ts';
import { KeptEdit } from '../interview-log/typing/kept-edit.ts';
import type { TabStorage } from '../live/session-types.ts';
import { canonicalNotes } from './canonical-notes.ts';
import type { Parts } from './comparing.ts';
import type { Random } from './random.ts';
import { people, randomNoteCommand, type Target, wordOf } from './random-note-commands.ts';
import { playRandomly, RUN_OPTIONS } from './random-run.ts';
import { type Person, RandomTab } from './random-tab.ts';
import { openInterview, until, type Visit } from './signed-in.ts';

const { values: options } = parseArgs({
  options: { ...RUN_OPTIONS, targets: { type: 'string', default: '' }, leaver: { type: 'string' } },
});
const leaver = options.leaver ?? null;
const targets = options.targets.split(',').filter(Boolean).map(targetOf);

class NoteTakersTab extends RandomTab<InterviewSession> {
  get revision(): number | null {
    return this.session.model.revision;
  }

  act(random: Random): void {
    const { model, drafts } = this.session;
    if (random.chance(0.1)) {
      this.#begin(random);
    }
    this.session.perform(randomNoteCommand({ model, targets, leaver }, random));
    if (random.chance(0.05)) {
      keepLine(drafts, emptyLine(null));
    }
  }

  seen(): Parts {
    return canonicalNotes(this.session.model);
  }

  /** Whether it still has words of somebody. */
  has(word: string): boolean {
    const kept = [...this.storage.entries.values(), ...this.session.model.notes.map(({ text }) => text)];
    return kept.some((text) => text.includes(word));
  }

  /** Types words that are not saved. */
  #begin(random: Random): void {
    const { model, drafts } = this.session;
    const note = random.pick(model.notes);
    if (note && random.chance(0.5)) {
      new KeptEdit(drafts).keep(note.id, `${wordOf(note.speaker)} and`, note.speaker);
    } else {
      const speaker = random.pick(people(model)) ?? null;
      keepLine(drafts, { ...emptyLine(speaker), text: `${wordOf(speaker)} and then` });
    }
  }

  protected open(visit: Visit, account: string, storage: TabStorage): InterviewSession {
    return openInterview(visit, account, { storage });
  }
}

function targetOf(written: string): Target {
  const [element, lane = null] = written.split('/');
  return { element, lane };
}

async function forgotten(tabs: readonly NoteTakersTab[]): Promise<void> {
  if (leaver !== null) {
    const word = wordOf(leaver);
    await until('nobody has a word of who left', () => tabs.every((tab) => !tab.has(word)), 10);
  }
}

await playRandomly('interview', options, (person: Person) => new NoteTakersTab(person), forgotten);
