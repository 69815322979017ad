import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Texts } from '../parts/reader-texts.ts';
import { isPlaced, type Spot } from './item.ts';
import { MARGIN, type Plane } from './plane.ts';

/** Where names stand in the corners of the quadrants, in pixels from their edges. */
const NAME = { left: 10, top: 18, bottom: 10 };

/** The ground that bubbles lie on: quadrants with their names, room for the scales, and what the sides mean. */
export function ground(plane: Plane, names: readonly string[], moved: Spot | null, texts: Texts): TemplateResult {
  const [west, east] = plane.x.range() as [number, number];
  const [south, north] = plane.y.range() as [number, number];
  const { x, y } = plane.middle;
  const [first = '', second = '', third = '', fourth = ''] = names;
  const centre = { x: (west + east) / 2, y: (north + south) / 2 };
  return html`<svg aria-hidden="true">
    <rect class="quick" x=${west} y=${north} width=${x - west} height=${y - north}></rect>
    <rect class="bets" x=${x} y=${north} width=${east - x} height=${y - north}></rect>
    <rect class="maybe" x=${west} y=${y} width=${x - west} height=${south - y}></rect>
    <rect class="sinks" x=${x} y=${y} width=${east - x} height=${south - y}></rect>
    <g class="scale"></g>
    <g class="scale"></g>
    ${quadrant(first, west, north + NAME.top, texts)} ${quadrant(second, x, north + NAME.top, texts)}
    ${quadrant(third, west, south - NAME.bottom, texts)} ${quadrant(fourth, x, south - NAME.bottom, texts)}
    <text class="side" x=${centre.x} y=${plane.height - 8} text-anchor="middle">${side(plane.axes.x.code, texts)}</text>
    <text class="side" transform="translate(14,${centre.y}) rotate(-90)" text-anchor="middle">
      ${side(plane.axes.y.code, texts)}
    </text>
    ${target(plane, moved)}
  </svg>`;
}

function side(code: string, texts: Texts): string {
  return `${texts.of(`priority.axis.${code}`)} →`;
}

function quadrant(key: string, left: number, top: number, texts: Texts): TemplateResult | typeof nothing {
  return key === '' ? nothing : svg`<text class="quadrant" x=${left + NAME.left} y=${top}>${texts.of(key)}</text>`;
}

/** Lines from both sides to where the moved bubble is. */
function target(plane: Plane, spot: Spot | null): TemplateResult | typeof nothing {
  return spot === null || !isPlaced(spot)
    ? nothing
    : svg`<path class="target"
        d="M${MARGIN.left},${plane.y(spot.y)}H${plane.x(spot.x)}V${plane.height - MARGIN.bottom}"></path>`;
}
