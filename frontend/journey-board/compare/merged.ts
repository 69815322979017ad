/** Two orders as one: the first as it is, and what only the second has behind what it follows there. */
export function merged<T>(first: readonly T[], second: readonly T[]): T[] {
  const all = [...first];
  const known = new Set(first);
  second.forEach((item, index) => {
    if (!known.has(item)) {
      known.add(item);
      all.splice(index === 0 ? 0 : all.indexOf(second[index - 1]) + 1, 0, item);
    }
  });
  return all;
}
