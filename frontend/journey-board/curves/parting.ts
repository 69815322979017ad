const MOST_MARKED = 3;

/**
 * The columns in which curves part most: where the spread of their moods is the greatest of all columns; more than one if
 * several are equally far apart. None where no two curves have a point that differs, and where so many are equally far
 * apart that none stands out.
 *
 * @param curves the mood of each curve by column; null where it has no point
 */
export function partMost(curves: readonly (readonly (number | null)[])[]): number[] {
  const columns = Math.max(0, ...curves.map((curve) => curve.length));
  const spreads = Array.from({ length: columns }, (_, column) => spread(curves.map((curve) => curve[column] ?? null)));
  const greatest = Math.max(0, ...spreads);
  const furthest = spreads.flatMap((each, column) => (each === greatest ? [column] : []));
  return greatest === 0 || furthest.length > MOST_MARKED ? [] : furthest;
}

function spread(moods: readonly (number | null)[]): number {
  const points = moods.filter((mood) => mood !== null);
  return points.length < 2 ? 0 : Math.max(...points) - Math.min(...points);
}
