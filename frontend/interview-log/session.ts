import type { NoticeFrame } from '../live/protocol.ts';
import { LiveSession } from '../live/session.ts';
import type { LiveOptions, Refused } from '../live/session-types.ts';
import { INTERVIEW_KIND, type InterviewTypes } from './interview-kind.ts';
import { NoteModel } from './model/note-model.ts';
import type { AboutFrame, Op } from './protocol.ts';
import { WordsOfPeople } from './words-of-people.ts';

/** One open interview: a live session of its lines, which knows what the interview is about. */
export class InterviewSession extends LiveSession<InterviewTypes> {
  readonly model: NoteModel;
  readonly #words: WordsOfPeople;

  constructor(options: LiveOptions) {
    const model = new NoteModel();
    super(INTERVIEW_KIND, model, options);
    this.model = model;
    this.#words = new WordsOfPeople(this.drafts, model);
    this.on('refused', (refused) => this.#refused(refused));
  }

  protected override noticed(notice: NoticeFrame): void {
    if (notice.t !== 'about') {
      return;
    }
    const about = notice as AboutFrame;
    this.model.tell(about);
    const withdrawn = about.participants.filter((person) => person.withdrawn).map(({ id }) => id);
    this.#dropWords(this.#words.forgetPeople(new Set(withdrawn)));
    this.events.emit('about', about);
  }

  #refused({ code, ops }: Refused<Op>): void {
    this.#words.name(ops);
    if (code === 'participant-withdrawn') {
      this.#dropWords(this.#words.forget(ops));
    }
  }

  #dropWords(keys: ReadonlySet<string>): void {
    if (keys.size > 0) {
      this.events.emit('withdrawn', keys);
    }
  }
}
