import type { Span } from '../model/spans.ts';

/** Words of one line that are selected in the page. */
export interface SelectedWords extends Span {
  readonly note: string;
  readonly anchor: DOMRect;
}

/** What is selected within the text of one line; null where it is nothing, or of more than one. */
export function selectedWords(root: ShadowRoot): SelectedWords | null {
  const range = selectedRange(root);
  const text = range && textAround(range.startContainer);
  if (!range || !text || text !== textAround(range.endContainer)) {
    return null;
  }
  const note = text.closest<HTMLElement>('[data-note]')?.dataset.note;
  const [from, to] = trimmed(text.textContent ?? '', placeIn(text, range.startContainer, range.startOffset), placeIn(text, range.endContainer, range.endOffset));
  return note !== undefined && from < to ? { note, from, to, anchor: rangeIn(range).getBoundingClientRect() } : null;
}

/** Browsers tell of a selection inside a shadow tree in two ways. */
function selectedRange(root: ShadowRoot): StaticRange | Range | null {
  const selection = document.getSelection();
  const composed = selection?.getComposedRanges?.({ shadowRoots: [root] });
  if (composed) {
    return composed.find((range) => !range.collapsed) ?? null;
  }
  const own = (root as { getSelection?: () => Selection | null }).getSelection?.() ?? selection;
  return own && own.rangeCount > 0 && !own.isCollapsed ? own.getRangeAt(0) : null;
}

function textAround(node: Node): Element | null {
  return (node instanceof Element ? node : node.parentElement)?.closest('.text') ?? null;
}

/** How many UTF-16 units of the text stand before a place in it. */
function placeIn(text: Element, node: Node, offset: number): number {
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(node, offset);
  return before.toString().length;
}

function trimmed(text: string, from: number, to: number): [number, number] {
  const words = text.slice(from, to);
  return [from + words.length - words.trimStart().length, to - words.length + words.trimEnd().length];
}

function rangeIn(range: StaticRange | Range): Range {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live;
}
