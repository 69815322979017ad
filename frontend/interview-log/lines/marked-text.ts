import type { Note } from '../model/note.ts';
import type { Stance } from '../protocol.ts';

/** A piece of a line's text, all of which is marked alike. */
export interface Piece {
  readonly text: string;
  readonly masked: boolean;
  readonly found: boolean;
  /** It is what a link is about. */
  readonly linked: Stance | null;
}

/** The text of a line in pieces, cut where a mask, a link or a hit begins or ends. */
export function piecesOf(note: Note, found: readonly { readonly from: number; readonly to: number }[]): readonly Piece[] {
  const { text, masks } = note;
  const links = note.links.filter((link) => link.part !== null);
  const spans = [...masks, ...found, ...links.map((link) => link.part!)];
  const cuts = new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])]);
  const ends = [...cuts].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  return ends.slice(1).map((to, index) => {
    const from = ends[index];
    const covers = (span: { readonly from: number; readonly to: number }) => span.from <= from && to <= span.to;
    const stances = links.filter((link) => covers(link.part!)).map((link) => link.stance);
    return {
      text: text.slice(from, to),
      masked: masks.some(covers),
      found: found.some(covers),
      linked: stances.includes('contradicts') ? 'contradicts' : (stances[0] ?? null),
    };
  });
}
