/** What stands before the caret and wants to be completed: a tag after `#`, a place after `@`. */
export interface Token {
  readonly sign: '#' | '@';
  /** Where the sign stands. */
  readonly from: number;
  /** Behind its last letter: where the caret is. */
  readonly to: number;
  readonly query: string;
}

const LONGEST = 60;

/** The token that ends at the caret. A sign within a word, as in an address, begins none. */
export function tokenAt(text: string, caret: number): Token | null {
  const before = text.slice(Math.max(0, caret - LONGEST), caret);
  const found = /(?:^|[\s(„“"»])([#@])([^#@\n]*)$/u.exec(before);
  if (!found) {
    return null;
  }
  const [, sign, query] = found;
  // Whoever goes on writing after two blanks, or begins with one, does not mean a name.
  if (query.startsWith(' ') || query.includes('  ')) {
    return null;
  }
  return { sign: sign as Token['sign'], from: caret - query.length - 1, to: caret, query };
}

/** The text without the token, and where the caret is then; no two blanks stay where it stood. */
export function without(text: string, { from, to }: Token): { text: string; caret: number } {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  const rest = /\s$/.test(before) || before === '' ? after.trimStart() : after;
  return { text: before + rest, caret: before.length };
}

/** The tag that was written out to its end with a blank behind it; no numbers, as in "#1". */
export function finishedTag(text: string, caret: number): Token | null {
  const found = /(?:^|[\s(„“"»])#(\p{L}[^\s#@]*) $/u.exec(text.slice(0, caret));
  return found && { sign: '#', from: caret - found[1].length - 2, to: caret, query: found[1] };
}
