import { html, nothing, type TemplateResult } from 'lit';
import type { Dialog } from '../../parts/dialog.ts';
import { type Board, isEmotion, nameOf } from '../board.ts';
import type { BoardElement } from '../element-state.ts';
import type { Acts } from '../input/acts.ts';

interface Target {
  parent: string;
  lane: string | null;
  after: string | null;
}

/** "Move to…": does by choosing what dragging does. */
export class MoveDialog {
  readonly #board: Board;
  readonly #acts: Acts;
  readonly #dialog: Dialog;

  constructor(board: Board, acts: Acts, dialog: Dialog) {
    this.#board = board;
    this.#acts = acts;
    this.#dialog = dialog;
  }

  open(id: string): void {
    const element = this.#board.element(id);
    if (element && this.#board.mayEdit) {
      const siblings = this.#board.model.siblingsOf(element);
      const after = siblings[siblings.indexOf(element) - 1]?.id ?? null;
      this.#show(element, { parent: element.parent ?? '', lane: element.lane, after });
    }
  }

  #show(element: BoardElement, target: Target): void {
    const { texts } = this.#board;
    this.#dialog.show(
      texts.of('board.move.title', nameOf(texts, element)),
      html`${this.#placeField(element, target)} ${this.#positionField(element, target)}`,
      {
        label: texts.of('board.move.apply'),
        act: () => this.#acts.place(element, target.parent, target.lane, target.after),
      },
    );
  }

  #placeField(element: BoardElement, target: Target): TemplateResult | typeof nothing {
    const { model, texts } = this.#board;
    const to = (change: Partial<Target>) => this.#show(element, this.#atEnd(element, { ...target, ...change }));
    if (element.type === 'step') {
      return this.#field(texts.of('board.move.stage'), this.#options(model.stages(), target.parent), (parent) => to({ parent }));
    }
    if (element.type !== 'card') {
      return nothing;
    }
    const lanes = this.#board.lanes.filter((lane) => isEmotion(lane) === isEmotion(this.#board.element(element.lane ?? '')));
    const steps = model.stages().map(
      (stage) =>
        html`<optgroup label=${nameOf(texts, stage)}>${this.#options(model.stepsOf(stage.id), target.parent)}</optgroup>`,
    );
    return html`${this.#field(texts.of('board.move.step'), steps, (parent) => to({ parent }))}
    ${this.#field(texts.of('board.move.lane'), this.#options(lanes, target.lane), (lane) => to({ lane }))}`;
  }

  #positionField(element: BoardElement, target: Target): TemplateResult {
    const { texts } = this.#board;
    const others = this.#siblingsAt(element, target).filter((sibling) => sibling.id !== element.id);
    const options = [
      html`<option value="" ?selected=${target.after === null}>${texts.of('board.move.first')}</option>`,
      ...others.map(
        (sibling) =>
          html`<option value=${sibling.id} ?selected=${target.after === sibling.id}>
            ${texts.of('board.move.after', nameOf(texts, sibling))}
          </option>`,
      ),
    ];
    return this.#field(texts.of('board.move.position'), options, (after) => this.#show(element, { ...target, after: after || null }));
  }

  #field(label: string, options: unknown, choose: (value: string) => void): TemplateResult {
    return html`<label>
      <span>${label}</span>
      <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
        ${options}
      </select>
    </label>`;
  }

  #options(elements: readonly BoardElement[], chosen: string | null): TemplateResult[] {
    return elements.map(
      (each) =>
        html`<option value=${each.id} ?selected=${each.id === chosen}>${nameOf(this.#board.texts, each)}</option>`,
    );
  }

  #siblingsAt(element: BoardElement, target: Target): readonly BoardElement[] {
    const { model } = this.#board;
    switch (element.type) {
      case 'card':
        return this.#board.cardsIn(target.parent, target.lane ?? '');
      case 'step':
        return model.stepsOf(target.parent);
      default:
        return model.siblingsOf(element);
    }
  }

  #atEnd(element: BoardElement, target: Target): Target {
    const others = this.#siblingsAt(element, target).filter((sibling) => sibling.id !== element.id);
    return { ...target, after: others.at(-1)?.id ?? null };
  }
}
