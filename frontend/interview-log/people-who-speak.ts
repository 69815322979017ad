import type { Texts } from '../parts/reader-texts.ts';
import { type About, INTERVIEWER } from './protocol.ts';

/** Whoever may be named as the speaker of a line, in the order of their numbers: who asks, then the participants. */
export function speakersOf(about: About | null): readonly string[] {
  const participants = about?.participants.filter((person) => !person.withdrawn) ?? [];
  return [INTERVIEWER, ...participants.map(({ id }) => id)];
}

/** The speaker after this one; after the last, nobody. */
export function nextSpeaker(about: About | null, speaker: string | null): string | null {
  const speakers = speakersOf(about);
  return speakers[speaker === null ? 0 : speakers.indexOf(speaker) + 1] ?? speakers[0];
}

/** How a speaker is called in full. */
export function speakerName(texts: Texts, about: About | null, speaker: string | null): string {
  if (speaker === null) {
    return texts.own('speaker.none');
  }
  if (speaker === INTERVIEWER) {
    return texts.own('speaker.interviewer');
  }
  return about?.participants.find(({ id }) => id === speaker)?.code ?? texts.own('speaker.participant');
}

/** In front of a line: a letter, or the code where several participants speak. */
export function speakerSign(texts: Texts, about: About | null, speaker: string | null): string {
  if (speaker === null) {
    return '·';
  }
  if (speaker === INTERVIEWER) {
    return texts.own('speaker.interviewer.short');
  }
  const several = (about?.participants.length ?? 0) > 1;
  return several ? speakerName(texts, about, speaker) : texts.own('speaker.participant.short');
}
