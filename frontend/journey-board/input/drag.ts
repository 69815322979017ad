import { scrollSpeed } from './drop.ts';

/** What one kind of dragging does; it is made when the pointer has moved far enough to mean it. */
export interface Dragging {
  move(x: number, y: number): void;
  drop(): void;
  /** Takes markers away; called at the end in any case. */
  end(): void;
}

/** So far the pointer may move before a click becomes a drag, in pixels. */
const THRESHOLD = 5;
/** So long a finger rests before it drags instead of scrolling, in milliseconds. */
const LONG_PRESS = 400;

/** Dragging by mouse, pen and finger: threshold, long press, scrolling at the borders, Esc. */
export class Drag {
  readonly #scroller: HTMLElement;
  readonly #begin: (node: Element, x: number, y: number) => Dragging | null;
  #dragging: Dragging | null = null;
  #pressed: { node: Element; x: number; y: number; pointer: number } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last = { x: 0, y: 0 };

  /** @param begin the dragging that starts on a node, or null where nothing there can be dragged */
  constructor(scroller: HTMLElement, begin: (node: Element, x: number, y: number) => Dragging | null) {
    this.#scroller = scroller;
    this.#begin = begin;
    // Once a finger drags, the page must not scroll under it; that can only be said by a listener that is not passive.
    scroller.addEventListener('touchmove', (event) => this.#dragging && event.preventDefault(), { passive: false });
  }

  onPointerDown = (event: PointerEvent): void => {
    const node = event.composedPath()[0] as Element;
    if (event.button !== 0 || this.#pressed || node.closest('button, textarea, input, a, .editing')) {
      return;
    }
    this.#pressed = { node, x: event.clientX, y: event.clientY, pointer: event.pointerId };
    this.#last = { x: event.clientX, y: event.clientY };
    window.addEventListener('pointermove', this.#onMove);
    window.addEventListener('pointerup', this.#onUp);
    window.addEventListener('pointercancel', this.#cancel);
    window.addEventListener('keydown', this.#onKey, { capture: true });
    if (event.pointerType === 'touch') {
      this.#timer = setTimeout(() => this.#start(), LONG_PRESS);
    }
  };

  #onMove = (event: PointerEvent): void => {
    const pressed = this.#pressed;
    if (!pressed || event.pointerId !== pressed.pointer) {
      return;
    }
    this.#last = { x: event.clientX, y: event.clientY };
    const far = Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > THRESHOLD;
    if (!this.#dragging && far) {
      if (event.pointerType === 'touch') {
        this.#release();
        return;
      }
      this.#start();
    }
    this.#dragging?.move(event.clientX, event.clientY);
  };

  #start(): void {
    const { node, x, y } = this.#pressed!;
    this.#dragging = this.#begin(node, x, y);
    if (this.#dragging) {
      this.#scroller.classList.add('dragging');
      window.getSelection()?.removeAllRanges();
      requestAnimationFrame(this.#scroll);
    } else {
      this.#release();
    }
  }

  #scroll = (): void => {
    if (!this.#dragging) {
      return;
    }
    const border = this.#scroller.getBoundingClientRect();
    const right = scrollSpeed(this.#last.x, border.left, border.right);
    const down = scrollSpeed(this.#last.y, border.top, border.bottom);
    if (right !== 0 || down !== 0) {
      this.#scroller.scrollBy(right, down);
      this.#dragging.move(this.#last.x, this.#last.y);
    }
    requestAnimationFrame(this.#scroll);
  };

  #onUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.#pressed?.pointer) {
      return;
    }
    const dragging = this.#dragging;
    this.#release();
    if (dragging) {
      // The click that follows the release belongs to the drag.
      window.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
      dragging.drop();
    }
  };

  #onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#dragging) {
      event.preventDefault();
      event.stopPropagation();
      this.#cancel();
    }
  };

  #cancel = (): void => this.#release();

  #release(): void {
    clearTimeout(this.#timer);
    this.#pressed = null;
    this.#dragging?.end();
    this.#dragging = null;
    this.#scroller.classList.remove('dragging');
    window.removeEventListener('pointermove', this.#onMove);
    window.removeEventListener('pointerup', this.#onUp);
    window.removeEventListener('pointercancel', this.#cancel);
    window.removeEventListener('keydown', this.#onKey, { capture: true });
  }
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
