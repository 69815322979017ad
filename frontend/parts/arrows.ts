import { html, svg, type TemplateResult } from 'lit';

/** Drawn, since few fonts have these arrows. */
export const UNDO = arrow('M8 5 3.5 9.5 8 14M4 9.5h8a4.5 4.5 0 0 1 0 9h-3');
export const REDO = arrow('M14 5l4.5 4.5L14 14M18 9.5h-8a4.5 4.5 0 0 0 0 9h3');

function arrow(path: string): TemplateResult {
  return html`<svg class="arrow" width="20" height="20" viewBox="0 0 22 22" aria-hidden="true">${svg`<path d=${path} />`}</svg>`;
}
