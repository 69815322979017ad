import { LIMITS, type NoteKind } from '../protocol.ts';

/** The key that, at the start of a line, says what kind of line it is. The quotation marks of all keyboards are one. */
const KIND_OF_KEY: Readonly<Record<string, NoteKind>> = {
  '"': 'verbatim', '„': 'verbatim', '“': 'verbatim', '”': 'verbatim', '«': 'verbatim', '»': 'verbatim',
  '~': 'paraphrase',
  '!': 'seen',
  '*': 'thought',
};
/** As the help names them. */
export const KEY_OF_KIND: Readonly<Record<NoteKind, string>> = { verbatim: '"', paraphrase: '~', seen: '!', thought: '*' };

export function kindOfKey(key: string): NoteKind | null {
  return Object.hasOwn(KIND_OF_KEY, key) ? KIND_OF_KEY[key] : null;
}

/** The mood after a key; undefined where the key does not set it. 0 takes it away. */
export function moodAfterKey(key: string, mood: number | null): number | null | undefined {
  const step = { '+': 1, '=': 1, '±': 1, '≠': 1, '-': -1, '–': -1, '−': -1 }[key];
  if (step !== undefined) {
    return Math.max(-LIMITS.mood, Math.min(LIMITS.mood, (mood ?? 0) + step));
  }
  return key === '0' ? null : undefined;
}

/** A mood with its sign, with a true minus. */
export function signed(mood: number): string {
  return mood > 0 ? `+${mood}` : mood < 0 ? `−${-mood}` : '0';
}

/** Word for word, without the quotation mark that was typed at its end: the line shows its own. */
export function unquoted(kind: NoteKind, text: string): string {
  const trimmed = text.trim();
  const inner = trimmed.slice(0, -1);
  return kind === 'verbatim' && /["“”«»]$/u.test(trimmed) && !/["„“”«»]/u.test(inner) ? inner.trimEnd() : trimmed;
}
