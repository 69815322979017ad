import { html, type TemplateResult } from 'lit';
import type { Board } from '../board.ts';
import { layerHeading } from '../layers/layer-names.ts';

/** What is compared, and how it is shown. */
export interface CompareState {
  readonly a: string | null;
  readonly b: string | null;
  /** Also what is the same. */
  readonly all: boolean;
  readonly beside: boolean;
}
export interface CompareActs {
  readonly set: (state: Partial<CompareState>) => void;
  readonly export: () => void;
  readonly close: () => void;
}

/** Which two layers are compared and how, in place of the bars for writing. */
export function compareBarTemplate(board: Board, state: CompareState, acts: CompareActs): TemplateResult {
  const { texts } = board;
  return html`<div class="compare-bar">
    <h2>${texts.of('board.compare.title')}</h2>
    ${picker(board, texts.of('board.compare.first'), state.a, (a) => acts.set({ a }))}
    <span class="muted">${texts.of('board.compare.with')}</span>
    ${picker(board, texts.of('board.compare.second'), state.b, (b) => acts.set({ b }))}
    <div class="bar-end">
      ${either(texts.of('board.compare.what'), state.all, (all) => acts.set({ all }), [
        texts.of('board.compare.differences'),
        texts.of('board.compare.all'),
      ])}
      ${either(texts.of('board.compare.how'), state.beside, (beside) => acts.set({ beside }), [
        texts.of('board.compare.list'),
        texts.of('board.compare.beside'),
      ])}
      <button type="button" @click=${acts.export}>${texts.of('board.compare.export')}</button>
      <button type="button" @click=${acts.close}>${texts.of('board.close')}</button>
    </div>
  </div>`;
}

function picker(
  { texts, model }: Board, label: string, chosen: string | null, choose: (layer: string | null) => void,
): TemplateResult {
  const layers = model.layers.inUse;
  const known = chosen === null || layers.some(({ id }) => id === chosen);
  const offered = [undefined, ...layers, ...(known ? [] : [model.layers.get(chosen)])];
  return html`<select
    aria-label=${label}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || null)}
  >
    ${offered.map(
      (layer) => html`<option value=${layer?.id ?? ''} .selected=${(layer?.id ?? null) === chosen}>
        ${layerHeading(texts, layer)}
      </option>`,
    )}
  </select>`;
}

/** Two buttons of which one is pressed. */
function either(
  label: string, second: boolean, choose: (second: boolean) => void, words: readonly [string, string],
): TemplateResult {
  return html`<div class="either" role="group" aria-label=${label}>
    ${words.map((word, index) => {
      const pressed = second === (index === 1);
      return html`<button type="button" aria-pressed=${String(pressed)} @click=${() => choose(index === 1)}>${word}</button>`;
    })}
  </div>`;
}
