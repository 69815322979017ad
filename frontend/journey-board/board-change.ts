import { cellKey } from './element-index.ts';
import { type BoardElement, sameElement } from './element-state.ts';

/** What of the board has to be drawn again. */
export interface BoardChange {
  /** Ids of all elements that came, went or changed. */
  readonly elements: ReadonlySet<string>;
  /** Stages, steps or lanes came, went or moved: the grid itself is another. */
  readonly structure: boolean;
  /** Stages and steps whose heads changed. */
  readonly columns: ReadonlySet<string>;
  /** Lanes whose heads changed. */
  readonly rows: ReadonlySet<string>;
  /** Cells (see `cellKey`) where cards came, went, moved or changed. */
  readonly cells: ReadonlySet<string>;
  /** The map's own title or loop changed. */
  readonly map: boolean;
  /** Elements of which some layer, looked at or not, says something else. */
  readonly stored: ReadonlySet<string>;
}

export function isEmpty(change: BoardChange): boolean {
  return change.elements.size === 0;
}

/** Tells what differs between the elements before and what stands there now; `stored` is passed on. */
export function describeChange(
  before: ReadonlyMap<string, BoardElement | undefined>,
  now: (id: string) => BoardElement | undefined,
  stored: ReadonlySet<string>,
): BoardChange {
  const change = {
    elements: new Set<string>(),
    structure: false,
    columns: new Set<string>(),
    rows: new Set<string>(),
    cells: new Set<string>(),
    map: false,
    stored,
  };
  for (const [id, old] of before) {
    const current = now(id);
    if (sameElement(old, current)) {
      continue;
    }
    change.elements.add(id);
    switch ((current ?? old)?.type) {
      case 'map':
        change.map = true;
        break;
      case 'card':
        addCell(change.cells, old);
        addCell(change.cells, current);
        break;
      case 'lane':
        change.rows.add(id);
        change.structure ||= moved(old, current);
        break;
      default:
        change.columns.add(id);
        change.structure ||= moved(old, current);
    }
  }
  return change;
}

function addCell(cells: Set<string>, card: BoardElement | undefined): void {
  if (card) {
    cells.add(cellKey(card.parent ?? '', card.lane ?? ''));
  }
}

function moved(before: BoardElement | undefined, now: BoardElement | undefined): boolean {
  return !before || !now || before.parent !== now.parent || before.rank !== now.rank || before.kind !== now.kind;
}
