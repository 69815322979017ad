import { afterEach, beforeEach } from 'node:test';
import { newId } from '../../live/ids.ts';
import { FakeServer, type FakeSocket } from '../../live/testing/fake-server.ts';
import { MemoryStorage } from '../../live/testing/memory-storage.ts';
import { pass, stopTime } from '../../live/testing/time.ts';
import type { InterviewEvents, InterviewTypes } from '../interview-kind.ts';
import type { LiveEvents } from '../../live/session-types.ts';
import type { AboutFrame, AddOp, Op } from '../protocol.ts';
import { InterviewSession } from '../session.ts';
import { FakeInterview, serverNow } from './fake-interview.ts';

/** The participant of the fake interview. */
export const MIA = 'p-07';

/** Somebody's tab on the fake interview. */
export class Page {
  readonly server = server;
  readonly account: string;
  readonly storage: MemoryStorage;
  session: InterviewSession;
  socket: FakeSocket | null = null;
  wholes = 0;

  constructor(account: string, storage: MemoryStorage) {
    this.account = account;
    this.storage = storage;
    this.session = this.#open();
  }

  get model(): InterviewSession['model'] {
    return this.session.model;
  }

  /** The texts of the lines, in their order. */
  get texts(): string[] {
    return this.model.notes.map(({ text }) => text);
  }

  reload(): void {
    this.session.stop();
    this.socket?.drop(1001);
    this.session = this.#open();
  }

  goOffline(): void {
    server.refuses = true;
    this.socket!.drop(1006);
  }

  do(...ops: Op[]): void {
    this.session.perform(ops);
  }

  /** Types a line behind all others. */
  say(text: string, more: Partial<AddOp> = {}): string {
    const note = newId();
    const after = this.model.notes.at(-1)?.id ?? null;
    this.do({ op: 'add', note, after, kind: 'verbatim', speaker: MIA, at: null, text, mood: null, ...more });
    return note;
  }

  #open(): InterviewSession {
    const session = new InterviewSession({
      id: 'interview',
      account: this.account,
      base: 'http://etappe.test/',
      storage: this.storage,
      openSocket: () => {
        this.wholes = 0;
        this.socket = server.connect(this.account);
        return this.socket;
      },
      fetch: () => Promise.reject(new Error('no pages either')),
    });
    session.on('changed', ({ by }) => (this.wholes += by === 'whole' ? 1 : 0));
    session.start();
    return session;
  }
}

/** The fake server of the test that is running, and the pages that visited it. */
export let server: FakeServer<FakeInterview>;
let pages: Page[];

export function eachOnItsOwnServer(): void {
  beforeEach(() => {
    stopTime();
    server = new FakeServer(new FakeInterview());
    server.notices = () => [about()];
    pages = [];
  });
  afterEach(() => pages.forEach((page) => page.session.stop()));
}

export async function visit(account: string, storage = new MemoryStorage()): Promise<Page> {
  const page = new Page(account, storage);
  pages.push(page);
  await wait(50);
  return page;
}

export function wait(milliseconds: number): Promise<void> {
  return pass(milliseconds, pages);
}

type Events = LiveEvents<InterviewTypes> & InterviewEvents;

/** What the page is told by an event from now on. */
export function told<Name extends keyof Events>(page: Page, name: Name): Events[Name][] {
  const events: Events[Name][] = [];
  page.session.on(name, (event) => events.push(event));
  return events;
}

function about(): AboutFrame {
  const { withdrawn, tags } = server.document;
  return {
    t: 'about', now: serverNow(), kind: 'interview', title: 'P-07', released: false, map: null, segment: null,
    participants: [{ id: MIA, code: 'P-07', withdrawn: withdrawn.has(MIA) }],
    interviewers: ['Ines'], guide: [], recordings: [], tags, places: {},
  };
}
