import type { Whole } from '../live/document.ts';
import type { NoticeFrame } from '../live/protocol.ts';
import type { ChangedFrom } from '../live/session-types.ts';
import type { BoardChange } from './board-change.ts';
import { BoardCommands } from './board-commands.ts';
import { BOARD_KIND, documentOf } from './board-kind.ts';
import { type Evidence, NO_EVIDENCE } from './evidence/evidence.ts';
import { EvidenceArrival, type EvidenceFrame } from './evidence/frames.ts';
import { FrameParts } from './frame-parts.ts';
import type { SnapshotContent } from './frames.ts';
import type { ItemsFrame } from './items/frames.ts';
import type { CarriedItem } from './items/items.ts';
import { BoardModel } from './model.ts';
import type { PriorityFrame } from './priority/frames.ts';
import type { RankedItem } from './priority/priorities.ts';
import type { Layer, LayersFrame, Op } from './protocol.ts';
import type { SessionOptions } from './session-options.ts';

/** One open board: a live session that looks at one of the map's layers. */
export class BoardSession extends BoardCommands {
  readonly model: BoardModel;
  readonly #arrival = new EvidenceArrival();
  readonly #ranked = new FrameParts<RankedItem>();
  readonly #itemsArrival = new FrameParts<CarriedItem>();
  #evidence: Evidence = NO_EVIDENCE;

  constructor(options: SessionOptions) {
    const model = new BoardModel(options.mapId);
    super(BOARD_KIND, documentOf(model), { ...options, id: options.mapId });
    this.model = model;
  }

  /** Not before the layer that shall be looked at is known. */
  override get mayEdit(): boolean {
    return super.mayEdit && this.layer === this.model.layer;
  }

  /** What customers said of the map; nothing before it was told. */
  get evidence(): Evidence {
    return this.#evidence;
  }

  /** Looks at another layer; what is unanswered goes where it was meant. */
  look(layer: string | null): void {
    this.lookAt(layer);
    this.model.look(layer);
    this.model.layAgain(this.edits.pending());
    this.events.emit('looked', layer);
  }

  /** @param layer the variant that is written to, null for the base; what is looked at, unless given */
  override perform(ops: readonly Op[], layer: string | null = this.model.layer): string | null {
    return super.perform(ops, layer);
  }

  protected override noticed(notice: NoticeFrame): void {
    if (notice.t === 'layers') {
      this.#layers((notice as LayersFrame).layers);
    } else if (notice.t === 'evidence') {
      this.#heard(notice as EvidenceFrame);
    } else if (notice.t === 'priority') {
      const items = this.#ranked.take(notice as PriorityFrame);
      if (items) {
        this.events.emit('priorities', { items });
      }
    } else if (notice.t === 'items') {
      this.#carried(notice as ItemsFrame);
    }
  }

  protected override whole(whole: Whole<SnapshotContent>): void {
    this.#layers(whole.content.layers);
    super.whole(whole);
  }

  protected override changed(change: BoardChange, from: ChangedFrom): void {
    super.changed(change, from);
    if (change.stored.size > 0) {
      this.events.emit('stored', change.stored);
    }
  }

  #heard(frame: EvidenceFrame): void {
    const evidence = this.#arrival.take(frame);
    if (evidence) {
      this.#evidence = evidence;
      this.events.emit('evidence', evidence);
    }
  }

  #carried(frame: ItemsFrame): void {
    const items = this.#itemsArrival.take(frame);
    if (items) {
      this.events.emit('items', items);
    }
  }

  #layers(layers: readonly Layer[]): void {
    const { model } = this;
    if (JSON.stringify(layers) === JSON.stringify(model.layers.all)) {
      return;
    }
    model.rename(layers);
    if (model.layer !== this.layer && model.layers.get(this.layer)) {
      model.look(this.layer);
      model.layAgain(this.edits.pending());
    }
    this.events.emit('layers', layers);
  }
}
