import type { LiveSession } from '../live/session.ts';
import type { TabStorage } from '../live/session-types.ts';
import { MemoryStorage } from '../live/testing/memory-storage.ts';
import type { Parts } from './comparing.ts';
import { FlakyNetwork } from './flaky-network.ts';
import type { Random } from './random.ts';
import { type Visit, whoIs } from './signed-in.ts';

/** The session of any kind of document. */
export type AnySession = LiveSession<any>;

/** Who a tab belongs to, and how it gets to the server. */
export interface Person {
  readonly network: FlakyNetwork;
  readonly visit: Visit;
  readonly account: string;
}

/** Somebody behind a network of their own. */
export async function arrive(visit: Visit): Promise<Person> {
  const network = await FlakyNetwork.to(visit.url);
  const through = { ...visit, url: network.url };
  return { network, visit: through, account: (await whoIs(through)).account };
}

/** One person's tab, in which somebody does random things. */
export abstract class RandomTab<S extends AnySession> {
  readonly network: FlakyNetwork;
  readonly refused: string[] = [];
  readonly storage = new MemoryStorage();
  readonly #person: Person;
  #session: S | null = null;

  constructor(person: Person) {
    this.#person = person;
    this.network = person.network;
  }

  get session(): S {
    return this.#session!;
  }

  /** Opens the page, or loads it again. */
  load(): void {
    this.#session?.stop();
    const { visit, account } = this.#person;
    this.#session = this.open(visit, account, this.storage);
    this.#session.on('refused', ({ code }) => this.refused.push(code));
  }

  close(): void {
    this.session.stop();
    this.network.close();
  }

  abstract get revision(): number | null;

  /** Does something such as a person might do. */
  abstract act(random: Random): void;

  /** What is seen in this tab. */
  abstract seen(): Parts;

  /** @returns a session that is started */
  protected abstract open(visit: Visit, account: string, storage: TabStorage): S;
}
