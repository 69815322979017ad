import { storedText } from '../live/texts.ts';

/** A stage's question as the server stores it: empty, for none, where nothing of it can be seen. */
export function storedQuestion(raw: string): string {
  const question = storedText(raw);
  return /^[\s\p{Z}\p{Cf}]*$/u.test(question) ? '' : question;
}
