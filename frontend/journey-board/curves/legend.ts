import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Board } from '../board.ts';
import { layerColour, layerLabel } from '../layers/layer-names.ts';
import type { CurveLine } from './curve-line.ts';
import type { Curves } from './curves.ts';

/** At an emotion lane's head: the choice of curves, what line is whose, and for who cannot see it where they part most. */
export function legendTemplate(
  board: Board, curves: Curves, behind: readonly CurveLine[], parting: readonly string[],
): TemplateResult {
  const { model, texts } = board;
  const own = model.layers.get(model.layer);
  const name = layerLabel(texts, own);
  return html`<div class="curves-head">
    ${chooserTemplate(board, curves)}
    ${behind.length > 0
      ? html`<ul class="legend" aria-label=${texts.of('board.curves.legend')}>
          ${entry(name, own ? layerColour(own) : 'base', '')} ${behind.map((line) => entry(line.name, line.colour, line.dashes))}
        </ul>`
      : nothing}
    ${parting.length > 0 ? html`<p class="unseen">${texts.of('board.curves.parting', parting.join(', '))}</p>` : nothing}
  </div>`;
}

/** The lines of some curves with their names. */
export function legendOf(lines: readonly CurveLine[]): TemplateResult {
  return html`<ul class="legend">${lines.map((line) => entry(line.name, line.colour, line.dashes))}</ul>`;
}

function entry(name: string, colour: string, dashes: string): TemplateResult {
  return html`<li class=${colour} title=${name}>
    <svg width="26" height="6" viewBox="0 0 26 6" aria-hidden="true">${svg`<line x1="1" x2="25" y1="3" y2="3" stroke-dasharray=${dashes} />`}</svg>
    <span dir="auto">${name}</span>
  </li>`;
}

/** A button with a list of layers to tick. */
export function chooserTemplate({ texts, model }: Board, curves: Curves): TemplateResult {
  const apart = (event: Event) => event.stopPropagation();
  return html`<button type="button" class="quiet curves-button" aria-haspopup="dialog" @click=${toggle}>
      ${texts.of('board.curves')} ▾
    </button>
    <fieldset
      popover="auto"
      class="menu curves-menu"
      @click=${apart}
      @pointerdown=${apart}
      @keydown=${apart}
    >
      <legend>${texts.of('board.curves.choose')}</legend>
      ${curves.offered.map(
        (layer) => html`<label>
          <input
            type="checkbox"
            .checked=${curves.chosen.includes(layer)}
            @change=${(event: Event) => curves.choose(layer, (event.target as HTMLInputElement).checked)}
          />
          <span dir="auto">${layerLabel(texts, model.layers.get(layer))}</span>
        </label>`,
      )}
    </fieldset>`;
}

function toggle(event: Event): void {
  event.stopPropagation();
  const button = event.currentTarget as HTMLElement;
  const list = button.nextElementSibling as HTMLElement;
  list.togglePopover();
  const { left, bottom, top } = button.getBoundingClientRect();
  const { height } = list.getBoundingClientRect();
  list.style.left = `${left}px`;
  list.style.top = `${bottom + height + 4 <= window.innerHeight ? bottom + 4 : Math.max(4, top - height - 4)}px`;
  list.querySelector<HTMLElement>('input')?.focus();
}
