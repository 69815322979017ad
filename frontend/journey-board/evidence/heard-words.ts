import type { Texts } from '../../parts/reader-texts.ts';
import type { Heard } from './heard.ts';

/** A mean of moods with its sign and at most one decimal. */
export function signedMean(texts: Texts, mean: number): string {
  const rounded = Math.round(Math.abs(mean) * 10) / 10;
  const sign = rounded === 0 ? '' : mean > 0 ? '+' : '\u2212';
  return sign + texts.number(rounded);
}

/** How customers felt: "4 customers felt −2, from −3 to −1". */
export function heardWords(texts: Texts, { people, mean, low, high }: Heard): string {
  const felt = signedMean(texts, mean);
  return people === 1
    ? texts.of('board.heard.felt.one', felt)
    : texts.of('board.heard.felt', people, felt, signedMean(texts, low), signedMean(texts, high));
}

/** Where belief and customers part most. @param place the step's name */
export function partingWords(texts: Texts, place: string, believed: string, { people, mean }: Heard): string {
  const felt = signedMean(texts, mean);
  return people === 1
    ? texts.of('board.heard.parting.one', place, believed, felt)
    : texts.of('board.heard.parting', place, believed, people, felt);
}
