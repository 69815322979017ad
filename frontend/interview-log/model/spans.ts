/** A part of a text: its first UTF-16 unit, and the first one behind it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The parts that are written like `3-7,10-12`; what is malformed is none. */
export function readSpans(written: string | null | undefined): readonly Span[] {
  return joined(
    (written ?? '').split(',').flatMap((part) => {
      const ends = /^(\d+)-(\d+)$/.exec(part);
      return ends ? { from: Number(ends[1]), to: Number(ends[2]) } : [];
    }),
  );
}

export function writeSpans(spans: readonly Span[]): string {
  return spans.map(({ from, to }) => `${from}-${to}`).join(',');
}

/** In order, those that touch made into one, empty ones left out. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of [...spans].filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from)) {
    const before = all.at(-1);
    if (before && span.from <= before.to) {
      all[all.length - 1] = { from: before.from, to: Math.max(before.to, span.to) };
    } else {
      all.push(span);
    }
  }
  return all;
}

/** Where the parts lie after the text was changed: the server's own rule, so that nothing jumps when its answer comes. */
export function moved(spans: readonly Span[], before: string, after: string): readonly Span[] {
  if (spans.length === 0 || before === after) {
    return spans;
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start++;
  }
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) {
    end++;
  }
  const [oldTo, newTo] = [before.length - end, after.length - end];
  return joined(spans.map((span) => movedBy(span, start, oldTo, newTo)));
}

function movedBy({ from, to }: Span, start: number, oldTo: number, newTo: number): Span {
  const by = newTo - oldTo;
  if (to <= start) {
    return { from, to };
  }
  if (from >= oldTo) {
    return { from: from + by, to: to + by };
  }
  return { from: Math.min(from, start), to: to >= oldTo ? to + by : newTo };
}

/** The parts that lie in a piece of the text, counted from where it begins. */
export function within(spans: readonly Span[], from: number, to: number): readonly Span[] {
  return joined(spans.map((span) => ({ from: Math.max(span.from, from) - from, to: Math.min(span.to, to) - from })));
}

/** These behind a text of that length. */
export function shifted(spans: readonly Span[], length: number): readonly Span[] {
  return spans.map(({ from, to }) => ({ from: from + length, to: to + length }));
}

/** With this part, or without all that it touches where all of it is in already. */
export function toggled(spans: readonly Span[], span: Span): readonly Span[] {
  const covered = spans.some(({ from, to }) => from <= span.from && span.to <= to);
  if (!covered) {
    return joined([...spans, span]);
  }
  return joined(spans.flatMap(({ from, to }) => [
    { from, to: Math.min(to, span.from) },
    { from: Math.max(from, span.to), to },
  ]));
}
