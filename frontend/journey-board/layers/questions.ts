import { html } from 'lit';
import type { Dialog } from '../../parts/dialog.ts';
import { type Board, nameOf } from '../board.ts';
import type { Op, PromoteOp, RemoveOp } from '../protocol.ts';
import type { Refused } from '../session-types.ts';
import { concernedBy } from './concerned.ts';
import { layerName } from './layer-names.ts';

/** What has to be asked before something is done that concerns other layers. */
export class LayerQuestions {
  readonly #board: Board;
  readonly #dialog: Dialog;

  constructor(board: Board, dialog: Dialog) {
    this.#board = board;
    this.#dialog = dialog;
  }

  /** Removes an element; asks first where variants say something of it, naming them. */
  remove(id: string): void {
    const { model, session } = this.#board;
    const concerned = concernedBy(model, id);
    if (concerned.size === 0) {
      session.remove(id);
    } else {
      this.#askConcerned([{ op: 'remove', element: id }], [...concerned.keys()], model.layer);
    }
  }

  /** Whether a refusal is a question that can be answered; it is asked then. */
  asks({ code, values, ops, layer }: Refused): boolean {
    if (code === 'needs-parents' && ops.length === 1 && ops[0].op === 'promote') {
      this.#askAlong(ops[0], (values.elements as readonly string[] | undefined) ?? [], layer);
      return true;
    }
    if (code === 'variants-concerned') {
      this.#askConcerned(ops, (values.layers as readonly string[] | undefined) ?? [], layer);
      return true;
    }
    return false;
  }

  #askConcerned(ops: readonly Op[], layers: readonly string[], layer: string | null): void {
    const { texts, model, session } = this.#board;
    const asked = model.revision ?? 0;
    const counts = ops.length === 1 ? concernedBy(model, (ops[0] as RemoveOp).element) : new Map<string, number>();
    const names = layers.map((id) => {
      const count = counts.get(id);
      return layerName(texts, model.layers.get(id)) + (count ? ` (${texts.count('board.layer.differences', count)})` : '');
    });
    const again = ops.map((op) => (op.op === 'remove' || op.op === 'promote' || op.op === 'reset' ? { ...op, asked } : op));
    this.#dialog.show(
      texts.of('board.concerned.title'),
      html`<p>${texts.of('board.concerned.text')}</p><ul>${names.map((name) => html`<li dir="auto">${name}</li>`)}</ul>`,
      { label: texts.of('board.concerned.act'), act: () => void session.perform(again, layer) },
    );
  }

  #askAlong(op: PromoteOp, parents: readonly string[], layer: string | null): void {
    const { texts, model, session } = this.#board;
    const names = parents.flatMap((id) => model.viewOf(layer).get(id) ?? []).map((element) => nameOf(texts, element));
    const asked = model.revision ?? 0;
    this.#dialog.show(
      texts.of('board.along.title'),
      html`<p>${texts.of('board.along.text')}</p><ul>${names.map((name) => html`<li dir="auto">${name}</li>`)}</ul>`,
      { label: texts.of('board.along.act'), act: () => void session.perform([{ ...op, along: parents, asked }], layer) },
    );
  }
}
