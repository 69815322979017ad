import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { repeat } from 'lit/directives/repeat.js';
import { styleMap } from 'lit/directives/style-map.js';
import type { Texts } from '../parts/reader-texts.ts';
import type { Axes, MatrixItem } from './item.ts';
import type { Bubble } from './placing.ts';
import { customers, named, whereabouts } from './words.ts';

/** What all buttons of a matrix have in common. */
export interface Look {
  readonly axes: Axes;
  readonly texts: Texts;
  readonly selected: string | null | undefined;
  /** The item that is on its way. */
  readonly moving: string | undefined;
  mayMove(item: MatrixItem): boolean;
}

/** Above all other bubbles. */
const TOP = 900;
/** A label keeps so far from its bubble, in pixels. */
const GAP = 8;

/** The bubbles, in the order given: that is the order in which the keyboard comes to them. */
export function bubbleButtons(bubbles: readonly Bubble[], look: Look): unknown {
  return repeat(
    bubbles,
    ({ item }) => item.id,
    ({ item, left, top, radius, layer }) => {
      const moving = look.moving === item.id;
      const side = `${2 * radius}px`;
      const place = { left: `${left}px`, top: `${top}px`, width: side, height: side };
      return html`<button
        type="button"
        class=${classMap({ bubble: true, none: item.customers === 0, moving, movable: look.mayMove(item) })}
        style=${styleMap({ ...place, '--size': side, 'z-index': `${moving ? TOP : Math.min(TOP - 1, layer + 1)}` })}
        data-id=${item.id}
        aria-label=${named(item, look.axes, look.texts)}
        aria-pressed=${item.id === look.selected}
        aria-describedby=${look.mayMove(item) ? 'how' : nothing}
      >
        ${item.rank}
      </button>`;
    },
  );
}

/** Those that cannot be in the matrix, since one of their values is missing. */
export function besides(items: readonly MatrixItem[], look: Look): TemplateResult | typeof nothing {
  if (items.length === 0) {
    return nothing;
  }
  const judged = look.axes.x.step !== null || look.axes.y.step !== null;
  const heading = look.texts.of(judged ? 'priority.matrix.beside' : 'priority.matrix.beside.counted', items.length);
  const button = (item: MatrixItem) => html`<li>
    <button
      type="button"
      class=${classMap({ waiting: true, moving: look.moving === item.id, movable: look.mayMove(item) })}
      data-id=${item.id}
      aria-label=${named(item, look.axes, look.texts)}
      aria-pressed=${item.id === look.selected}
      aria-describedby=${look.mayMove(item) ? 'how' : nothing}
      title=${item.title}
    >
      <b>${item.rank}</b><span>${item.title}</span>
    </button>
  </li>`;
  return html`<div class="beside">
    <h3 id="beside">${heading}</h3>
    <ul aria-labelledby="beside">
      ${repeat(items, (item) => item.id, button)}
    </ul>
  </div>`;
}

/** What a bubble is, for who sees it: the name is cut in no list, so it is shown whole here. */
export function label(bubble: Bubble | undefined, width: number, look: Look): TemplateResult | typeof nothing {
  if (bubble === undefined) {
    return nothing;
  }
  const { item, left, top, radius } = bubble;
  const atLeft = left < width / 2;
  const place = {
    top: `${Math.max(0, top - GAP)}px`,
    ...(atLeft ? { left: `${left + radius + GAP}px` } : { right: `${width - left + radius + GAP}px` }),
  };
  return html`<div class="label" style=${styleMap(place)} aria-hidden="true">
    <b>${item.rank} · ${item.title}</b>
    ${whereabouts(item, look.axes, look.texts)} · ${customers(item, look.texts)}
  </div>`;
}
