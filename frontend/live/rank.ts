/**
 * Ranks are the server's to give. A page guesses one for what it adds or moves, so that the element stands in its place
 * until the answer brings the rank as stored.
 */
const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A rank between two ranks in plain string order; null stands for the start or the end. Never ends in the lowest digit. */
export function rankBetween(before: string | null, after: string | null): string {
  const low = before ?? '';
  let rank = '';
  let bounded = after !== null;
  for (let index = 0; ; index++) {
    const from = index < low.length ? DIGITS.indexOf(low[index]) : 0;
    const to = bounded && index < after!.length ? DIGITS.indexOf(after![index]) : bounded ? 0 : DIGITS.length;
    if (to - from > 1) {
      return rank + DIGITS[(from + to) >> 1];
    }
    if (bounded && to <= from && index >= after!.length) {
      return `${low}i`;
    }
    rank += DIGITS[from];
    bounded = bounded && to === from;
  }
}
