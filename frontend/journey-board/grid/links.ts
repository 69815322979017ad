export interface TextPart {
  readonly text: string;
  /** Where it leads, if it is a web address. */
  readonly href?: string;
}

const ADDRESS = /\b(?:https?:\/\/|mailto:)[^\s<>"']+/gi;
const AFTER_ADDRESS = /[.,;:!?)\]}]+$/;

/** A text in parts, with its web addresses (http, https, mailto) told apart. */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const address = match[0].replace(AFTER_ADDRESS, '');
    if (match.index > end) {
      parts.push({ text: text.slice(end, match.index) });
    }
    parts.push({ text: address, href: address });
    end = match.index + address.length;
  }
  if (end < text.length) {
    parts.push({ text: text.slice(end) });
  }
  return parts;
}
