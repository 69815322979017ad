/** Less than this is a trembling hand, in pixels. */
const THRESHOLD = 4;

/** What a pointer does with an item. */
export interface Dragging {
  /** Takes it up; false if it cannot be moved. */
  take(id: string): boolean;
  over(clientX: number, clientY: number): void;
  drop(): void;
  giveUp(): void;
}

/** Follows one pointer, mouse, pen or finger, from a press on an item to its release. */
export class PointerDrag {
  readonly #dragging: Dragging;
  #pressed: { readonly id: string; readonly pointer: number; readonly x: number; readonly y: number } | null = null;
  #moving = false;
  /** A press that became a drag is no click. */
  #dragged = false;

  constructor(dragging: Dragging) {
    this.#dragging = dragging;
  }

  down(id: string, event: PointerEvent): void {
    this.#dragged = false;
    if (event.button === 0 && event.isPrimary) {
      this.#pressed = { id, pointer: event.pointerId, x: event.clientX, y: event.clientY };
    }
  }

  move(event: PointerEvent): void {
    const pressed = this.#pressed;
    if (pressed?.pointer !== event.pointerId) {
      return;
    }
    if (!this.#moving && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) >= THRESHOLD) {
      this.#moving = this.#dragging.take(pressed.id);
      this.#dragged = this.#moving;
      if (this.#moving) {
        (event.currentTarget as Element).setPointerCapture(event.pointerId);
      } else {
        this.#pressed = null;
      }
    }
    if (this.#moving) {
      this.#dragging.over(event.clientX, event.clientY);
    }
  }

  up(event: PointerEvent): void {
    if (this.#pressed?.pointer === event.pointerId) {
      const wasMoving = this.#moving;
      this.stop();
      if (wasMoving) {
        this.#dragging.drop();
      }
    }
  }

  cancel(event: PointerEvent): void {
    if (this.#pressed?.pointer === event.pointerId) {
      const wasMoving = this.#moving;
      this.stop();
      if (wasMoving) {
        this.#dragging.giveUp();
      }
    }
  }

  /** Lets go without a word. */
  stop(): void {
    this.#pressed = null;
    this.#moving = false;
  }

  get isMoving(): boolean {
    return this.#moving;
  }

  /** Whether the click that just came ended a drag. */
  get wasDrag(): boolean {
    return this.#dragged;
  }
}
