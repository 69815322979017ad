import { mock } from 'node:test';
import type { FakeDocument, FakeServer, FakeSocket } from './fake-server.ts';

/** A tab on the fake server. */
export interface Visiting {
  readonly server: FakeServer<FakeDocument>;
  readonly socket: FakeSocket | null;
  /** How many snapshots of the present socket it has taken in. */
  readonly wholes: number;
}

/** Node's mock timers, for one test: time stands still but for `pass`. */
export function stopTime(): void {
  mock.timers.reset();
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_800_000_000_000 });
}

/** Lets time pass in small steps, and what is unzipped meanwhile arrive. */
export async function pass(milliseconds: number, pages: readonly Visiting[] = []): Promise<void> {
  for (let left = milliseconds; left > 0; left -= 5) {
    mock.timers.tick(Math.min(5, left));
    await arrived(pages);
  }
}

/** The unzipping runs on real threads, also where time stands still. */
async function arrived(pages: readonly Visiting[]): Promise<void> {
  do {
    await new Promise((resolve) => setImmediate(resolve));
  } while (pages.some(isUnzipping));
}

function isUnzipping(page: Visiting): boolean {
  const received = page.socket?.received ?? [];
  const parts = received.filter((frame) => frame instanceof ArrayBuffer).length;
  return page.server.sockets.has(page.socket!) && Math.floor(parts / 2) > page.wholes;
}
