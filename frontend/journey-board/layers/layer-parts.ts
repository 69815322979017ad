import { html, nothing, type TemplateResult } from 'lit';
import type { Dialog } from '../../parts/dialog.ts';
import type { Menu, MenuItem } from '../../parts/menu.ts';
import { type Board, nameOf } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import type { Spot } from '../input/places.ts';
import type { Refused } from '../session-types.ts';
import { LayerActs } from './layer-acts.ts';
import { layerItems } from './layer-menu.ts';
import { type Progress, progressOf } from './progress.ts';
import { LayerQuestions } from './questions.ts';
import { QuietLine } from './quiet-line.ts';
import { layerSection } from './section.ts';
import { type VariantActs, variantBarTemplate } from './variant-bar.ts';

/** What the page around the board does with variants as things. */
export interface LayerRequests {
  readonly look: (layer: string | null) => void;
  readonly compare: () => void;
  readonly ask: (what: string, detail: object) => void;
}

/** Everything on the board that has to do with its layers. */
export class LayerParts {
  readonly acts: LayerActs;
  readonly questions: LayerQuestions;
  readonly quietLine: QuietLine;
  readonly #board: Board;
  readonly #menu: Menu;
  readonly #dialog: Dialog;
  readonly #requests: LayerRequests;
  #progress: Progress | null = null;
  #counts: ReadonlyMap<string, number> = new Map();

  constructor(board: Board, menu: Menu, dialog: Dialog, requests: LayerRequests, changed: () => void) {
    this.#board = board;
    this.#menu = menu;
    this.#dialog = dialog;
    this.#requests = requests;
    this.acts = new LayerActs(board);
    this.questions = new LayerQuestions(board, dialog);
    this.quietLine = new QuietLine(board, changed);
  }

  /** The board, or what is looked at, is another than before. */
  changed(): void {
    const { model } = this.#board;
    this.#progress = progressOf(model);
    this.#counts = model.layers.all.length > 0 ? model.raw.differenceCounts() : new Map();
  }

  /** Another layer is about to be looked at: what stands open was meant for this one. */
  finish(): void {
    this.#menu.close();
    this.#dialog.close();
    this.quietLine.hide();
  }

  refused(refused: Refused): boolean {
    return this.questions.asks(refused);
  }

  /** Says of what is there, and of all in it, that it is the same as below; false where there is no below. */
  check(spot: Spot): boolean {
    if (this.#board.model.layer === null || !this.#board.mayEdit) {
      return false;
    }
    const element = spot.at === 'cell' ? undefined : this.#board.element(spot.id);
    this.acts.check(spot.at === 'cell' ? this.#board.cardsIn(spot.step, spot.lane) : element ? this.acts.within(element) : []);
    return true;
  }

  menuItems(element: BoardElement): MenuItem[] {
    return layerItems(this.#board, this.acts, element);
  }

  section(element: BoardElement): TemplateResult | typeof nothing {
    return layerSection(this.#board, this.acts, element);
  }

  /** @param lens the button that chooses how the map is looked at */
  bar(lens: TemplateResult): TemplateResult {
    return variantBarTemplate(this.#board, this.#progress, this.#counts, this.#barActs, lens);
  }

  readonly #barActs: VariantActs = {
    look: (layer) => this.#requests.look(layer),
    add: () => this.#requests.ask('board-new-variant', {}),
    compare: () => this.#requests.compare(),
    showMovedOn: () => this.#showMovedOn(),
    more: (anchor) =>
      this.#menu.open(this.#board.texts.of('board.layer.more'), this.#moreItems(), anchor.getBoundingClientRect()),
  };

  #moreItems(): MenuItem[] {
    const { texts, model, mayEdit } = this.#board;
    const layer = model.layers.get(model.layer);
    const items: MenuItem[] = [];
    const gone = (this.#progress?.hidden.length ?? 0) + (this.#progress?.hiddenAlong.length ?? 0);
    if (layer) {
      items.push({ label: texts.of('board.layer.hidden', gone), disabled: gone === 0, act: () => this.#showHidden() });
    }
    if (layer && mayEdit) {
      const detail = { layer: layer.id };
      items.push(
        layer.future
          ? { label: texts.of('board.layer.aim'), act: () => this.#requests.ask('board-variant-aim', detail) }
          : { label: texts.of('board.layer.new-future'), act: () => this.#requests.ask('board-new-future', { below: layer.id }) },
        { label: texts.of('board.layer.reset-all'), apart: true, act: () => this.#askResetAll() },
        { label: texts.of('board.layer.archive'), act: () => this.#requests.ask('board-variant-archive', detail) },
      );
    }
    if (mayEdit && model.layers.all.length > model.layers.inUse.length) {
      items.push({ label: texts.of('board.layer.archived'), apart: true, act: () => this.#requests.ask('board-variants-archived', {}) });
    }
    return items;
  }

  #askResetAll(): void {
    const { texts } = this.#board;
    this.#dialog.show(texts.of('board.layer.reset-all'), html`<p>${texts.of('board.layer.reset-all.text')}</p>`, {
      label: texts.of('board.layer.reset'),
      act: () => this.acts.resetAll(),
    });
  }

  /** What is not seen here: hidden itself, and to be shown again, or hidden with what it stands in. */
  #showHidden(): void {
    const { texts, mayEdit } = this.#board;
    const { hidden = [], hiddenAlong = [] } = this.#progress ?? {};
    const name = (id: string) => this.#nameBelow(id);
    this.#dialog.show(
      texts.of('board.layer.hidden', hidden.length + hiddenAlong.length),
      html`<ul class="hidden-list">
        ${hidden.map(
          (id) => html`<li>
            <span dir="auto">${name(id)}</span>
            ${mayEdit
              ? html`<button type="button" @click=${() => this.#showAgain(id)}>${texts.of('board.layer.show')}</button>`
              : nothing}
          </li>`,
        )}
        ${hiddenAlong.map((id) => {
          const parent = this.#hiddenAbove(id);
          return html`<li>
            <span dir="auto">${name(id)}</span>
            <span class="muted">${parent ? texts.of('board.layer.hidden-with', name(parent)) : nothing}</span>
          </li>`;
        })}
      </ul>`,
    );
  }

  #showAgain(id: string): void {
    this.acts.reset(id, 'hidden');
    this.changed();
    this.#showHidden();
  }

  /** The hidden one that an element is hidden with. */
  #hiddenAbove(id: string): string | null {
    const { model } = this.#board;
    const element = model.below?.get(id);
    for (const above of element ? [element.parent, element.lane] : []) {
      if (above && model.layer && model.raw.isHidden(model.layer, above)) {
        return above;
      }
      const higher = above ? this.#hiddenAbove(above) : null;
      if (higher) {
        return higher;
      }
    }
    return null;
  }

  #nameBelow(id: string): string {
    const element = this.#board.model.below?.get(id) ?? this.#board.model.get(id);
    return element ? nameOf(this.#board.texts, element) : '';
  }

  #showMovedOn(): void {
    const { texts, mayEdit } = this.#board;
    const moved = (this.#progress?.movedOn ?? []).flatMap((id) => this.#board.element(id) ?? []);
    const settle = (act: (elements: readonly BoardElement[]) => void, elements: readonly BoardElement[]) => () => {
      act(elements);
      this.changed();
      if ((this.#progress?.movedOn.length ?? 0) > 0) {
        this.#showMovedOn();
      } else {
        this.#dialog.close();
      }
    };
    const buttons = (elements: readonly BoardElement[]) => html`<span class="layer-buttons">
      <button type="button" @click=${settle((all) => this.acts.keep(all), elements)}>${texts.of('board.layer.keep')}</button>
      <button type="button" @click=${settle((all) => this.acts.take(all), elements)}>${texts.of('board.layer.take')}</button>
    </span>`;
    this.#dialog.show(
      texts.count('board.layer.moved-on', moved.length),
      html`<ul class="hidden-list">
          ${moved.map((element) => html`<li><span dir="auto">${nameOf(texts, element)}</span>${mayEdit ? buttons([element]) : nothing}</li>`)}
        </ul>
        ${mayEdit && moved.length > 1 ? html`<p>${texts.of('board.layer.moved-on.all')} ${buttons(moved)}</p>` : nothing}`,
    );
  }
}
