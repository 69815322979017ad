import { afterEach, beforeEach } from 'node:test';
import { newId } from '../../live/ids.ts';
import { MemoryStorage } from '../../live/testing/memory-storage.ts';
import { pass, stopTime } from '../../live/testing/time.ts';
import type { DoFrame } from '../protocol.ts';
import type { SessionEvents } from '../session-types.ts';
import { BoardServer } from './board-server.ts';
import { Page } from './world.ts';

/** The fake server of the test that is running, and the pages that visited it. */
export let server: BoardServer;
export let pages: Page[];

/** Gives each test of a file a server of its own, and closes the pages that visited it. */
export function eachOnItsOwnServer(): void {
  beforeEach(() => {
    stopTime();
    server = new BoardServer(newId());
    pages = [];
  });
  afterEach(() => pages.forEach((page) => page.close()));
}

/** Somebody opens the board. */
export async function visit(account: string, storage = new MemoryStorage()): Promise<Page> {
  const page = new Page(server, account, storage);
  pages.push(page);
  await wait(50);
  return page;
}

export function wait(milliseconds: number): Promise<void> {
  return pass(milliseconds, pages);
}

export function addStage(page: Page, text: string): string {
  return page.session.add({ type: 'stage', parent: page.model.mapId, after: null, text })!;
}

export function sentBy(page: Page): DoFrame[] {
  return page.socket!.sent.filter((frame): frame is DoFrame => frame.t === 'do');
}

/** What the page is told by an event from now on. */
export function told<Name extends keyof SessionEvents>(page: Page, name: Name): SessionEvents[Name][] {
  const events: SessionEvents[Name][] = [];
  page.session.on(name, (event) => events.push(event));
  return events;
}
