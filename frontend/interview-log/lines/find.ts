import type { Note } from '../model/note.ts';
import type { Span } from '../model/spans.ts';

/** Lower case, without accents, unit by unit, so that places in it are places in the text. */
function plain(text: string): string {
  return Array.from({ length: text.length }, (_, index) => {
    const letter = text[index].normalize('NFD')[0].toLocaleLowerCase('en');
    return letter.length === 1 ? letter : text[index];
  }).join('');
}

/** Where these words stand in the text; nothing for no words. */
export function hitsIn(text: string, words: string): readonly Span[] {
  const wanted = plain(words.trim().normalize('NFC'));
  const hits: Span[] = [];
  if (wanted !== '') {
    const all = plain(text);
    for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length)) {
      hits.push({ from: at, to: at + wanted.length });
    }
  }
  return hits;
}

/** The lines in which the words stand, in their text or as the name of a tag. */
export function linesWith(notes: readonly Note[], words: string, nameOf: (tag: string) => string | null): readonly string[] {
  const has = (text: string) => hitsIn(text, words).length > 0;
  return notes.filter(({ text, tags }) => has(text) || tags.some((tag) => has(nameOf(tag) ?? ''))).map(({ id }) => id);
}
