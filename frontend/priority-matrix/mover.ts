import { isPlaced, type MatrixItem, type Spot } from './item.ts';
import { Move } from './move.ts';
import type { Plane } from './plane.ts';
import { type Dragging, PointerDrag } from './pointer.ts';

/** What a mover needs of the matrix. */
export interface Matrix {
  readonly plane: Plane | null;
  /** The item with this id, if it may be moved now. */
  movable(id: string): MatrixItem | null;
  /** From the left upper corner of the plot to a point of the window. */
  within(clientX: number, clientY: number): { readonly left: number; readonly top: number };
  redraw(): void;
  announce(spot: Spot): void;
  /** Asks the server. */
  place(item: MatrixItem, spot: Spot): void;
}

/** Moves one item at a time, by pointer or by keys, and asks when it is let go elsewhere. */
export class Mover implements Dragging {
  readonly pointer = new PointerDrag(this);
  readonly #matrix: Matrix;
  #move: Move | null = null;
  /** The server was asked and has not answered: nothing else is moved meanwhile. */
  #asked = false;

  constructor(matrix: Matrix) {
    this.#matrix = matrix;
  }

  get move(): Move | null {
    return this.#move;
  }

  /** What was asked is decided. */
  settle(): void {
    this.#asked = false;
    this.#to(null);
  }

  take(id: string): boolean {
    const item = this.#asked ? null : this.#matrix.movable(id);
    const { plane } = this.#matrix;
    if (item && plane) {
      this.#to(Move.of(item, plane.axes));
    }
    return item !== null && this.#move !== null;
  }

  over(clientX: number, clientY: number): void {
    const { plane } = this.#matrix;
    if (plane && this.#move) {
      const { left, top } = this.#matrix.within(clientX, clientY);
      const { item } = this.#move;
      // Beside the matrix nothing is judged: what is let go there stays as it was.
      this.#to(this.#move.to(plane.holds(left, top) ? plane.at(left, top, item) : { x: item.x, y: item.y }));
    }
  }

  drop(): void {
    const move = this.#move;
    if (move?.isElsewhere) {
      this.#asked = true;
      this.#matrix.place(move.item, move.spot);
    } else {
      this.#to(null);
    }
  }

  giveUp(): void {
    this.pointer.stop();
    if (!this.#asked) {
      this.#to(null);
    }
  }

  /**
   * The keyboard went elsewhere: by keys something is moved only as long as it is there. A press takes it away before the pointer
   * moves, so what is pressed stays so.
   */
  left(): void {
    if (!this.pointer.isMoving && !this.#asked) {
      this.#to(null);
    }
  }

  /** What a key does with an item; whether it did anything. */
  key(id: string, key: string): boolean {
    if (this.#move !== null && !this.#asked && key === 'Escape') {
      this.giveUp();
      return true;
    }
    if (this.#move !== null && key === 'Enter') {
      if (!this.#asked) {
        this.drop();
      }
      return true;
    }
    return key.startsWith('Arrow') && this.#step(id, key);
  }

  #step(id: string, key: string): boolean {
    const fresh = this.#move === null;
    if (this.#asked || (fresh && !this.take(id)) || this.#move === null) {
      return false;
    }
    const taken: Move = this.#move;
    // What waits beside the matrix is taken up by the first arrow, and moved by the next.
    const next = fresh && !isPlaced(taken.item) ? taken : taken.by(key);
    if (next) {
      this.#to(next);
      this.#matrix.announce(next.spot);
    } else if (fresh) {
      this.#to(null);
    }
    return true;
  }

  #to(move: Move | null): void {
    this.#move = move;
    this.#matrix.redraw();
  }
}
