/**
 * Five clients on one board do random things in its base and its variants, see `playRandomly`; in the end all must have the
 * same board, whichever layer of it is looked at.
 *
 *   node random-clients.ts --url http://localhost:8080 --id MAP --cookies name=a,name=b --seed 1 --steps 300
 */
import { parseArgs } from 'node:util';
import type { BoardSession } from '../journey-board/session.ts';
import type { TabStorage } from '../live/session-types.ts';
import { canonicalLayers } from './canonical-board.ts';
import type { Parts } from './comparing.ts';
import type { Random } from './random.ts';
import { randomCommand } from './random-commands.ts';
import { playRandomly, RUN_OPTIONS } from './random-run.ts';
import { RandomTab } from './random-tab.ts';
import { openBoard, type Visit } from './signed-in.ts';

class BoardTab extends RandomTab<BoardSession> {
  #layer: string | null = null;
  /** The layer that I wrote to, by command and by the revision that it became. */
  readonly #written = new Map<string, string | null>();
  readonly #made = new Map<number, string | null>();

  get revision(): number | null {
    return this.session.model.revision;
  }

  /** Mostly where I look, and now and then in the layer below. */
  act(random: Random): void {
    const { model } = this.session;
    if (this.#written.size === 0 || random.chance(0.1)) {
      this.#look(random);
    }
    const below = model.layers.get(model.layer)?.below ?? null;
    const mine = [...this.#made].filter(([, layer]) => layer === below).map(([revision]) => revision);
    const layer = random.chance(0.1) ? below : model.layer;
    const command = this.session.perform(randomCommand(model, random, mine), layer);
    if (command !== null) {
      this.#written.set(command, layer);
    }
  }

  seen(): Parts {
    return canonicalLayers(this.session.model);
  }

  #look(random: Random): void {
    this.#layer = random.pick([null, ...this.session.model.layers.inUse.map(({ id }) => id)])!;
    this.session.look(this.#layer);
  }

  protected open(visit: Visit, account: string, storage: TabStorage): BoardSession {
    const session = openBoard(visit, account, { storage, layer: this.#layer });
    session.on('committed', ({ command, revision }) => this.#made.set(revision, this.#written.get(command) ?? null));
    return session;
  }
}

const { values: options } = parseArgs({ options: RUN_OPTIONS });
await playRandomly('map', options, (person) => new BoardTab(person));
