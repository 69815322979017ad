import type { BoardElement } from './element-state.ts';
import { loggedValue } from './logged.ts';

const SEEN = ['text', 'question', 'mood', 'colour', 'span'];
const BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const BITS = 0xffffffffffffffffn;
/** Elements are never changed in place, so each is printed once. */
const prints = new WeakMap<BoardElement, string>();

/**
 * What an element looks like, as a short code, the same that the server stores with a confirmation: FNV-1a over what is
 * seen of it. Of its place only parent and lane count.
 */
export function fingerprint(element: BoardElement): string {
  let print = prints.get(element);
  if (print === undefined) {
    print = printOf(element);
    prints.set(element, print);
  }
  return print;
}

function printOf(element: BoardElement): string {
  const values = SEEN.map((property) => loggedValue(element, property) ?? '');
  const seen = [...values, ...element.channels].map((value) => `${value}\0`).join('');
  return hashed(`${seen}\0${element.parent}\0${element.lane}`);
}

function hashed(words: string): string {
  let hash = BASIS;
  for (let index = 0; index < words.length; index++) {
    hash = ((hash ^ BigInt(words.charCodeAt(index))) * PRIME) & BITS;
  }
  return hash.toString(16).padStart(16, '0');
}
