import type { Place } from '../line-draft.ts';
import type { Log } from '../log.ts';
import { folded } from '../model/tags.ts';
import { LIMITS, type Stance } from '../protocol.ts';
import { placeText } from '../place-names.ts';
import type { Token } from './token.ts';

/** What becomes of what was chosen. */
export interface Taking {
  /** The token goes out of the text. */
  cut(token: Token): void;
  tag(name: string): void;
  link(place: Place, stance: Stance): void;
}

/** Something that a token may stand for. */
export interface Suggestion {
  readonly label: string;
  readonly detail?: string;
  /** @param otherwise the second of two ways: a place is contradicted */
  take(otherwise: boolean): void;
}

const MOST_TAGS = 8;

export async function suggestions(log: Log, token: Token, taking: Taking): Promise<readonly Suggestion[]> {
  return token.sign === '#' ? tagsFor(log, token.query, taking) : placesFor(log, token.query, taking);
}

/** Existing tags first, most used first; then a new one by that name. */
function tagsFor({ model, texts }: Log, query: string, taking: Taking): readonly Suggestion[] {
  const found = model.tags.matching(query, MOST_TAGS);
  const offers: Suggestion[] = found.map(({ name, used }) => ({
    label: name,
    detail: texts.own(used === 1 ? 'tag.used.one' : 'tag.used', used),
    take: () => taking.tag(name),
  }));
  const name = query.trim();
  const known = found.some((tag) => folded(tag.name) === folded(name));
  // After a blank, words that no tag has are the line's.
  if (name === '' || known || query.includes(' ') || name.length > LIMITS.tagName) {
    return offers;
  }
  return [...offers, { label: texts.own('tag.new', name), take: () => taking.tag(name) }];
}

async function placesFor(log: Log, query: string, taking: Taking): Promise<readonly Suggestion[]> {
  const places = await log.places(query.trim());
  return places.map((place) => ({
    label: placeText(place),
    detail: log.texts.own(`place.${place.type}`),
    take: (otherwise) => taking.link(place, otherwise ? 'contradicts' : 'supports'),
  }));
}
