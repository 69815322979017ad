import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Announcer } from '../parts/announcer.ts';
import { Texts } from '../parts/reader-texts.ts';
import { drawAxes } from './axes.ts';
import { besides, bubbleButtons, label, type Look } from './buttons.ts';
import { ground } from './drawing.ts';
import { isMovable, isPlaced, type MatrixAxis, type MatrixItem, type Spot } from './item.ts';
import { type Matrix, Mover } from './mover.ts';
import { placed } from './placing.ts';
import { Plane } from './plane.ts';
import { styles } from './styles.ts';
import { whereabouts } from './words.ts';

/**
 * Items laid out by two of their values, as bubbles as large as the customers behind them; those that lack a value wait below.
 *
 * Set `items`, `xAxis`, `yAxis`, `most` (customers of the largest bubble), `quadrants` (keys of words for top left, top right,
 * bottom left and bottom right), `selected`, `editable`, `words` and `locale`. Fires `matrix-select` ({id}) and, when somebody
 * moved an item by pointer or keys, `matrix-place` ({id, x, y}): what comes of it the server decides, and calls `settle()`.
 */
export class PriorityMatrixElement extends LitElement implements Matrix {
  static override styles = styles;
  static override properties = {
    items: { attribute: false },
    xAxis: { attribute: false },
    yAxis: { attribute: false },
    most: { attribute: false },
    quadrants: { attribute: false },
    selected: { attribute: false },
    editable: { attribute: false },
    words: { attribute: false },
    locale: {},
    plane: { state: true },
    pointed: { state: true },
  };

  declare items: readonly MatrixItem[] | undefined;
  declare xAxis: MatrixAxis | undefined;
  declare yAxis: MatrixAxis | undefined;
  declare most: number | undefined;
  declare quadrants: readonly string[] | undefined;
  declare selected: string | null | undefined;
  declare editable: boolean | undefined;
  declare words: Readonly<Record<string, string>> | undefined;
  declare locale: string | undefined;
  declare plane: Plane | null;
  /** The item that pointer or keyboard is at. */
  declare pointed: string | null;

  #texts = new Texts();
  /** Where the keyboard was when its item went to another place. */
  #returning: string | null = null;
  #size = { width: 0, height: 0 };
  readonly #announcer = new Announcer(() => this.#texts);
  readonly #observer = new ResizeObserver(([entry]) => this.#resized(entry));
  readonly #mover = new Mover(this);

  constructor() {
    super();
    this.plane = null;
    this.pointed = null;
  }

  movable(id: string): MatrixItem | null {
    return (this.editable && this.items?.find((item) => item.id === id)) || null;
  }

  within(clientX: number, clientY: number): { readonly left: number; readonly top: number } {
    const box = this.renderRoot.querySelector('.plot')?.getBoundingClientRect();
    return { left: clientX - (box?.left ?? 0), top: clientY - (box?.top ?? 0) };
  }

  redraw(): void {
    this.requestUpdate();
  }

  announce(spot: Spot): void {
    if (this.plane) {
      this.#announcer.say(whereabouts(spot, this.plane.axes, this.#texts));
    }
  }

  place(item: MatrixItem, spot: Spot): void {
    this.dispatchEvent(new CustomEvent('matrix-place', { detail: { id: item.id, ...spot } }));
  }

  /** What was asked of the server is decided: everything stands where `items` has it. */
  settle(): void {
    this.#returning = this.#focused() === null ? null : (this.#mover.move?.item.id ?? null);
    this.#mover.settle();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      this.#observe();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#announcer.stop();
    this.#observer.disconnect();
    this.#mover.pointer.stop();
    this.#mover.settle();
  }

  protected override firstUpdated(): void {
    this.renderRoot.append(this.#announcer.element);
    this.#observe();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('words') || changed.has('locale')) {
      this.#texts = new Texts(this.words, this.locale, 'priority.matrix');
    }
    if (changed.has('xAxis') || changed.has('yAxis') || changed.has('most')) {
      this.#layOut();
    }
  }

  protected override updated(): void {
    const [x, y] = this.renderRoot.querySelectorAll<SVGGElement>('.scale');
    if (this.plane && x && y) {
      drawAxes(x, y, this.plane, this.#texts);
    }
    if (this.#returning !== null) {
      this.renderRoot.querySelector<HTMLElement>(`[data-id='${this.#returning}']`)?.focus({ preventScroll: true });
      this.#returning = null;
    }
  }

  protected override render(): TemplateResult {
    const plane = this.plane;
    const bubbles = plane ? placed(this.#shown(), plane) : [];
    const look = plane ? this.#look(plane) : null;
    const pointed = this.#mover.move?.item.id ?? this.pointed;
    return html`<div
      class="all"
      @pointerdown=${(event: PointerEvent) => this.#down(event)}
      @pointermove=${(event: PointerEvent) => this.#mover.pointer.move(event)}
      @pointerup=${(event: PointerEvent) => this.#mover.pointer.up(event)}
      @pointercancel=${(event: PointerEvent) => this.#mover.pointer.cancel(event)}
      @pointerover=${(event: PointerEvent) => (this.pointed = idOf(event))}
      @pointerleave=${() => (this.pointed = this.#focused())}
      @focusin=${(event: FocusEvent) => (this.pointed = idOf(event))}
      @focusout=${() => this.#left()}
      @keydown=${(event: KeyboardEvent) => this.#key(event)}
      @click=${(event: MouseEvent) => this.#click(event)}
    >
      <div class="plot" role="group" aria-label=${this.#texts.of('priority.matrix.name')}>
        ${plane ? ground(plane, this.quadrants ?? [], this.#mover.move?.spot ?? null, this.#texts) : nothing}
        ${look ? bubbleButtons(bubbles, look) : nothing}
        ${look ? label(bubbles.find(({ item }) => item.id === pointed), this.#size.width, look) : nothing}
      </div>
      <p class="unseen" id="how">${this.#texts.of('priority.matrix.how')}</p>
      ${look ? besides((this.items ?? []).filter((item) => !isPlaced(item)), look) : nothing}
    </div>`;
  }

  #look(plane: Plane): Look {
    return {
      axes: plane.axes,
      texts: this.#texts,
      selected: this.selected,
      moving: this.#mover.move?.item.id,
      mayMove: (item) => this.editable === true && isMovable(item, plane.axes),
    };
  }

  /** The items as they are seen: the one that is being moved where it would come to lie. */
  #shown(): readonly MatrixItem[] {
    const move = this.#mover.move;
    const items = this.items ?? [];
    return move === null
      ? items
      : items.map((item) => (item.id === move.item.id ? { ...item, ...move.spot } : item));
  }

  #observe(): void {
    const plot = this.renderRoot.querySelector('.plot');
    if (plot) {
      this.#observer.observe(plot);
    }
  }

  #resized(entry: ResizeObserverEntry | undefined): void {
    if (entry) {
      this.#size = { width: entry.contentRect.width, height: entry.contentRect.height };
      this.#layOut();
    }
  }

  #layOut(): void {
    const { width, height } = this.#size;
    if (this.xAxis && this.yAxis && width > 0) {
      this.plane = new Plane({ x: this.xAxis, y: this.yAxis }, width, height, this.most ?? 1);
    }
  }

  #down(event: PointerEvent): void {
    const id = idOf(event);
    if (id !== null) {
      this.#mover.pointer.down(id, event);
    }
  }

  #left(): void {
    this.pointed = null;
    this.#mover.left();
  }

  #key(event: KeyboardEvent): void {
    const id = idOf(event);
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (id !== null && plain && this.#mover.key(id, event.key)) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  #click(event: MouseEvent): void {
    const id = idOf(event);
    if (id !== null && !this.#mover.pointer.wasDrag) {
      this.dispatchEvent(new CustomEvent('matrix-select', { detail: { id } }));
    }
  }

  #focused(): string | null {
    return (this.shadowRoot?.activeElement as HTMLElement | null)?.dataset.id ?? null;
  }
}

function idOf(event: Event): string | null {
  return (event.target as Element).closest<HTMLElement>('[data-id]')?.dataset.id ?? null;
}

customElements.define('priority-matrix', PriorityMatrixElement);
