import { html, nothing, type TemplateResult } from 'lit';
import type { Board } from '../board.ts';
import { channelProperty, HIDDEN, POSITION } from '../logged.ts';
import type { Op, PromoteOp } from '../protocol.ts';
import type { Committed, Performed } from '../session-types.ts';
import { layerName, layerScope } from './layer-names.ts';

const SHOWN_FOR = 10_000;
const MOST_OFFERS = 4;

interface Line {
  readonly words: string;
  readonly offers: readonly { readonly label: string; readonly act: () => void }[];
}

/** After an edit, a quiet line says for whom it holds, and offers the other: for all, or only for a variant. */
export class QuietLine {
  readonly #board: Board;
  readonly #changed: () => void;
  readonly #performed = new Map<string, Performed>();
  #line: Line | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(board: Board, changed: () => void) {
    this.#board = board;
    this.#changed = changed;
  }

  performed(done: Performed): void {
    this.#performed.clear();
    this.#performed.set(done.command, done);
  }

  committed({ command, revision }: Committed): void {
    const done = this.#performed.get(command);
    this.#performed.delete(command);
    if (done && done.ops.every(isEdit) && this.#board.model.layers.inUse.length > 0) {
      this.#show(done.layer === null ? this.#forAll(done, revision) : this.#onlyHere(done));
    }
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.#line = null;
    this.#changed();
  }

  template(): TemplateResult | typeof nothing {
    const line = this.#line;
    return line
      ? html`<div class="quiet-line" role="status">
          <span>${line.words}</span>
          ${line.offers.map(({ label, act }) => html`<span aria-hidden="true">·</span>
            <button type="button" class="quiet" @click=${() => this.#take(act)}>${label}</button>`)}
        </div>`
      : nothing;
  }

  #take(act: () => void): void {
    this.hide();
    act();
  }

  #show(line: Line): void {
    clearTimeout(this.#timer);
    this.#line = line;
    this.#timer = setTimeout(() => this.hide(), SHOWN_FOR);
    this.#changed();
  }

  #onlyHere(done: Performed): Line {
    const { texts, model, session } = this.#board;
    const layer = model.layers.get(done.layer);
    const below = model.layers.get(layer?.below ?? null);
    const promote = () => void session.perform(done.ops.map(promotionOf), done.layer);
    return {
      words: texts.of('board.layer.changed', layerScope(texts, layer)),
      offers: [{ label: layerScope(texts, below), act: promote }],
    };
  }

  #forAll(done: Performed, revision: number): Line {
    const { texts, model, session } = this.#board;
    const variants = model.layers.inUse.filter(({ below }) => !below);
    return {
      words: texts.of('board.layer.changed', layerScope(texts, undefined)),
      offers: variants.slice(0, MOST_OFFERS).map((layer) => ({
        label: layer.future ? layerName(texts, layer) : texts.of('board.layer.only', layerName(texts, layer)),
        act: () => void session.perform([{ op: 'only', revision }], layer.id),
      })),
    };
  }
}

type Edit = Extract<Op, { readonly op: 'add' | 'set' | 'tag' | 'untag' | 'move' | 'remove' }>;

function isEdit(op: Op): op is Edit {
  return ['add', 'set', 'tag', 'untag', 'move', 'remove'].includes(op.op);
}

/** What makes an edit of a variant hold below, too. */
function promotionOf(op: Op): PromoteOp {
  const edit = op as Edit;
  const promotion = { op: 'promote', element: edit.element } as const;
  switch (edit.op) {
    case 'set':
      return { ...promotion, property: edit.property };
    case 'tag':
    case 'untag':
      return { ...promotion, property: channelProperty(edit.channel) };
    case 'move':
      return { ...promotion, property: POSITION };
    case 'remove':
      return { ...promotion, property: HIDDEN };
    default:
      return promotion;
  }
}
