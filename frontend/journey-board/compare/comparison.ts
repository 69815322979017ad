import type { BoardModel } from '../model.ts';
import { compared, type Difference } from './differences.ts';
import { Side } from './side.ts';

/** Two layers of a board as they stand now, and what differs between them. */
export class LayerComparison {
  readonly a: BoardModel;
  readonly b: BoardModel;
  readonly sides: readonly [Side, Side];
  /** In the order of the map, what is the same in between. */
  readonly rows: readonly Difference[];

  constructor(model: BoardModel, a: string | null, b: string | null) {
    this.a = model.in(a);
    this.b = model.in(b);
    this.sides = [new Side(this.a.view, model.mapId), new Side(this.b.view, model.mapId)];
    this.rows = compared(this.a.view, this.b.view, model.mapId);
  }

  get differences(): readonly Difference[] {
    return this.rows.filter(({ kind }) => kind !== 'same');
  }

  /** The one that lies right over the other, if one does: what it says otherwise can be taken back or be made so below. */
  get upper(): BoardModel | null {
    const [a, b] = this.sides;
    return b.isOver(a) ? this.b : a.isOver(b) ? this.a : null;
  }

  /** The element that the upper layer says something of. */
  subject({ a, b }: Difference): string {
    return (this.upper === this.a ? (a ?? b) : (b ?? a))!.id;
  }
}
