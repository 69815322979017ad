import type { Texts } from '../../parts/reader-texts.ts';
import type { Gap } from './gaps.ts';

const NAMED = 3;

/**
 * A gap as a sentence: "Families: nothing after “Buy”".
 *
 * @param names what places are called, by id
 */
export function gapWords(texts: Texts, { kind, places }: Gap, who: string, names: (id: string) => string): string {
  const quoted = places.map((place) => texts.of('board.gap.place', names(place)));
  const values = kind === 'in' || kind === 'only' ? [listed(texts, quoted)] : quoted;
  return texts.of(`board.gap.${kind}`, who, ...values);
}

/** A list as it is said; what is beyond three is counted. */
function listed(texts: Texts, names: readonly string[]): string {
  const more = names.length - NAMED;
  const shown = more > 1 ? [...names.slice(0, NAMED), texts.of('board.gap.more', more)] : names;
  return new Intl.ListFormat(texts.locale, { type: 'conjunction' }).format(shown);
}
