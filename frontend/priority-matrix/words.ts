import type { Texts } from '../parts/reader-texts.ts';
import type { Axes, MatrixItem, Spot } from './item.ts';

/** What an item is called for who does not see where it stands: "2, Two railways …, impact 8, effort 9, 11 customers". */
export function named(item: MatrixItem, axes: Axes, texts: Texts): string {
  return [texts.number(item.rank), item.title, whereabouts(item, axes, texts), customers(item, texts)]
    .filter((part) => part !== '')
    .join(', ');
}

/** "impact 8, effort 9"; a value that is missing is said to be. */
export function whereabouts(spot: Spot, axes: Axes, texts: Texts): string {
  return [value(axes.y.code, spot.y, texts), value(axes.x.code, spot.x, texts)].join(', ');
}

export function customers(item: MatrixItem, texts: Texts): string {
  return texts.count('priority.matrix.customers', item.customers);
}

function value(code: string, present: number | null, texts: Texts): string {
  return present === null ? texts.of(`priority.axis.${code}.none`) : texts.of(`priority.axis.${code}.value`, present);
}
