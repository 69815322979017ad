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
    if (!done || !done.ops.every(isEdit) || this.#board.model.layers.inUse.length === 0 || this.#isTitle(done)) {
      return;
    }
    if (done.layer === null) {
      this.#show(this.#forAll(revision));
    } else if (done.layer === this.#board.model.layer) {
      this.#onlyHere(done);
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

  /** What the map is called, it is called in every layer. */
  #isTitle({ ops }: Performed): boolean {
    return ops.some((op) => op.op === 'set' && op.element === this.#board.model.mapId && op.property === 'text');
  }

  #onlyHere(done: Performed): void {
    const { texts, model, session } = this.#board;
    const promotions = done.ops.filter(isEdit).flatMap((op) => this.#promotionOf(op));
    if (promotions.length === 0) {
      return;
    }
    const layer = model.layers.get(done.layer);
    const below = model.layers.get(layer?.below ?? null);
    const promote = () => void session.perform(promotions, done.layer);
    this.#show({
      words: texts.of('board.layer.changed', layerScope(texts, layer)),
      offers: [{ label: layerScope(texts, below), act: promote }],
    });
  }

  /** What makes an edit of a variant hold below, too; nothing where it left no difference. */
  #promotionOf(edit: Edit): readonly PromoteOp[] {
    const { model } = this.#board;
    const { element } = edit;
    const property = propertyOf(edit);
    if (model.raw.get(element)?.layer === model.layer) {
      return [{ op: 'promote', element }];
    }
    const said = property !== undefined && model.layer !== null && model.raw.value(model.layer, element, property);
    return said ? [{ op: 'promote', element, property }] : [];
  }

  #forAll(revision: number): Line {
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

/** The property that an edit gave another value; nothing where it made the element. */
function propertyOf(edit: Edit): string | undefined {
  switch (edit.op) {
    case 'set':
      return edit.property;
    case 'tag':
    case 'untag':
      return channelProperty(edit.channel);
    case 'move':
      return POSITION;
    case 'remove':
      return HIDDEN;
    default:
      return undefined;
  }
}
