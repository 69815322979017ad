import type { Texts } from '../../parts/reader-texts.ts';
import type { Layer } from '../protocol.ts';

/** What a layer is called by itself: its segments, a future state by its title, the base in words. */
export function layerName(texts: Texts, layer: Layer | undefined): string {
  if (!layer) {
    return texts.of('board.layer.base');
  }
  return layer.future ? layer.title : segmentNames(texts, layer);
}

/** The layer among others of its kind: "for all", "Families", "Future state: With the new app". */
export function layerLabel(texts: Texts, layer: Layer | undefined): string {
  return layer && !layer.future ? layerName(texts, layer) : layerScope(texts, layer);
}

/** The layer as a scope of what is written: "for all", "only Families", "Families: With the new app". */
export function layerScope(texts: Texts, layer: Layer | undefined): string {
  if (!layer) {
    return texts.of('board.layer.base');
  }
  if (!layer.future) {
    return texts.of('board.layer.only', segmentNames(texts, layer));
  }
  return layer.segments.length > 0
    ? texts.of('board.layer.future.of', segmentNames(texts, layer), layer.title)
    : texts.of('board.layer.future', layer.title);
}

/** A layer's scope as a line begins with it: "For all". */
export function layerHeading(texts: Texts, layer: Layer | undefined): string {
  const words = layerScope(texts, layer);
  return words.charAt(0).toLocaleUpperCase(texts.locale) + words.slice(1);
}

/** The colour of a layer: that of its first segment. */
export function layerColour(layer: Layer | undefined): string {
  return layer?.segments[0]?.colour ?? 'grey';
}

/** The year or the date when a future state shall be reached; nothing where none is set. */
export function layerDate(texts: Texts, layer: Layer): string {
  return layer.date ? new Date(`${layer.date}T12:00`).toLocaleDateString(texts.locale, { month: 'short', year: 'numeric' }) : '';
}

function segmentNames(texts: Texts, layer: Layer): string {
  return layer.segments.map(segmentName).join(', ') || texts.of('board.layer.unnamed');
}

/** A segment among others; with its dimension, where it has one to be told apart by. */
export function segmentName({ dimension, name }: { readonly dimension?: string; readonly name: string }): string {
  return dimension ? `${dimension}: ${name}` : name;
}
