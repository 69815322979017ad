/** The copy of a dragged node under the pointer, and the line where it would go. */
export class DragMarks {
  readonly #source: HTMLElement;
  readonly #copy: HTMLElement;
  readonly #line = document.createElement('div');
  readonly #grip: { readonly x: number; readonly y: number };

  constructor(layer: ParentNode & Node, source: HTMLElement, x: number, y: number) {
    const { left, top, width } = source.getBoundingClientRect();
    this.#source = source;
    this.#grip = { x: x - left, y: y - top };
    this.#copy = source.cloneNode(true) as HTMLElement;
    this.#copy.classList.add('drag-copy');
    this.#copy.ariaHidden = 'true';
    this.#copy.removeAttribute('data-id');
    this.#copy.removeAttribute('data-at');
    this.#copy.removeAttribute('role');
    this.#copy.querySelectorAll('.tool, .width-handle, .who').forEach((node) => node.remove());
    this.#copy.style.width = `${width}px`;
    this.#line.className = 'drop-line';
    this.#line.hidden = true;
    source.classList.add('dragged');
    layer.append(this.#copy, this.#line);
  }

  follow(x: number, y: number): void {
    this.#copy.style.transform = `translate(${x - this.#grip.x}px, ${y - this.#grip.y}px)`;
  }

  /** Shows where it would go; null: nowhere. */
  line(place: { x: number; y: number; width: number; height: number } | null, refused = false): void {
    this.#line.hidden = place === null;
    this.#line.classList.toggle('refused', refused);
    if (place) {
      Object.assign(this.#line.style, {
        left: `${place.x}px`,
        top: `${place.y}px`,
        width: `${place.width}px`,
        height: `${place.height}px`,
      });
    }
  }

  end(): void {
    this.#source.classList.remove('dragged');
    this.#copy.remove();
    this.#line.remove();
  }
}
