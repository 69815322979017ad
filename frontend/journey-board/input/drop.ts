/** How far something reaches along the axis on which things are dropped, in pixels. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The gap between things in a line that a position falls into: 0 is before the first. */
export function gapAt(extents: readonly Extent[], position: number): number {
  const index = extents.findIndex(({ start, end }) => position < (start + end) / 2);
  return index < 0 ? extents.length : index;
}

/** Where the middle of a gap lies, for the marker; `empty` where nothing stands there. */
export function gapMiddle(extents: readonly Extent[], gap: number, empty: number): number {
  const before = extents[gap - 1];
  const after = extents[gap];
  return before && after ? (before.end + after.start) / 2 : before ? before.end + 3 : after ? after.start - 3 : empty;
}

/** How fast to scroll when the pointer is this near to a border: pixels per frame, at most 16. */
export function scrollSpeed(position: number, start: number, end: number): number {
  const zone = 48;
  const near = position < start + zone ? position - start - zone : position > end - zone ? position - end + zone : 0;
  return Math.max(-16, Math.min(16, near / 3));
}
