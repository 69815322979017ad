import type { Op as BoardOp } from '../journey-board/protocol.ts';
import { BOARD_READING } from '../journey-board/frames.ts';
import type { BoardSession } from '../journey-board/session.ts';
import { INTERVIEW_READING } from '../interview-log/frames.ts';
import type { Op as NoteOp } from '../interview-log/protocol.ts';
import type { InterviewSession } from '../interview-log/session.ts';
import { Connection, type Socket } from '../live/connection.ts';
import { newId } from '../live/ids.ts';
import { PROTOCOL } from '../live/protocol.ts';
import { MemoryStorage } from '../live/testing/memory-storage.ts';
import type { AnySession } from './random-tab.ts';
import { liveAddress, type More, openBoard, openInterview, openSocket, pause, until, type Visit, whoIs } from './signed-in.ts';

const COMING_MS = 50;

/** Many viewers of one thing, some of whom edit. */
export interface Viewers {
  /** Lets a viewer make one edit; the key under which the others see it. */
  edit(editor: number, unique: string): string;
  close(): void;
}

/** Told with an edit's key whenever it has reached somebody else. */
type Seen = (key: string) => void;

/** What is looked at, and by whom. */
export interface Watched {
  readonly url: string;
  readonly origin: string;
  readonly id: string;
  readonly cookies: readonly string[];
  /** The variants that are looked at, by one viewer after the other; none: all look at the base. */
  readonly layers: readonly string[];
  readonly viewers: number;
  readonly editors: number;
}
/** Somebody who comes, and the layer that they look at. */
type Viewer = Visit & { readonly layer: string | null };

/** Signed-in people on one board; an edit gives a card another text. */
export function openBoards(board: Watched, seen: Seen): Promise<Viewers> {
  const ready = ([{ model }]: readonly BoardSession[]) => {
    const all = model.steps().flatMap(({ id }) => model.lanes().flatMap((lane) => model.cardsIn(id, lane.id)));
    // What a variant says otherwise would not change for those who look at it.
    const cards = all.filter(({ id, layer }) => layer === null && [...model.raw.said(id)].length === 0);
    if (cards.length === 0) {
      throw new Error('The board has no cards to edit');
    }
    let next = 0;
    return (session: BoardSession, unique: string) => {
      const { id } = cards[next++ % cards.length];
      const op: BoardOp = { op: 'set', element: id, property: 'text', value: sentence(unique) };
      return session.perform([op], null);
    };
  };
  return open('map', board, seen, openBoard, ready);
}

/** Signed-in researchers on one interview; an edit is one more line at its end. */
export function openInterviews(interview: Watched, seen: Seen): Promise<Viewers> {
  const ready = () => (session: InterviewSession, unique: string) => {
    const { model } = session;
    const add = { op: 'add', note: newId(), after: model.notes.at(-1)?.id ?? null, kind: 'verbatim', speaker: null } as const;
    const op: NoteOp = { ...add, at: model.time(), text: sentence(unique), mood: null };
    return session.perform([op]);
  };
  return open('interview', interview, seen, openInterview, ready);
}

/**
 * Those who edit have the page's whole session, the rest the page's connection, but no model, since all of them share this
 * process and would wait for each other's.
 */
async function open<S extends AnySession>(
  kind: Visit['kind'],
  watched: Watched,
  seen: Seen,
  sessionOf: (visit: Visit, account: string, more: More) => S,
  ready: (sessions: readonly S[]) => (session: S, unique: string) => string | null,
): Promise<Viewers> {
  const { cookies, layers, viewers, editors } = watched;
  const visits = Array.from({ length: viewers }, (_, index): Viewer => ({
    ...watched,
    kind,
    cookie: cookies[index % cookies.length],
    layer: layers[index % layers.length] ?? null,
  }));
  const authors = new Map<string, number>();
  const sessions = await openEditors(visits.slice(0, Math.min(editors, cookies.length)), sessionOf);
  sessions.forEach((session, index) =>
    session.on('changed', ({ by, command }) => {
      if (by === 'patch' && command !== null && authors.get(command) !== index) {
        seen(command);
      }
    }),
  );
  const watchers = await openWatchers(visits.slice(editors), seen);
  const act = ready(sessions);
  return {
    edit(editor, unique) {
      const command = act(sessions[editor], unique)!;
      authors.set(command, editor);
      return command;
    },
    close: () => [...sessions, ...watchers].forEach((opened) => opened.stop()),
  };
}

async function openEditors<S extends AnySession>(
  visits: readonly Viewer[],
  sessionOf: (visit: Visit, account: string, more: More) => S,
): Promise<S[]> {
  const people = await Promise.all(visits.map(whoIs));
  const sessions = visits.map((visit, index) =>
    sessionOf(visit, people[index].account, { storage: new MemoryStorage(), layer: visit.layer }),
  );
  await until('all editors are live', () => sessions.every((session) => session.status === 'live'));
  return sessions;
}

async function openWatchers(visits: readonly Viewer[], seen: Seen): Promise<Connection[]> {
  let welcomed = 0;
  const watchers = visits.map((visit) => {
    const hello = { t: 'hello', protocol: PROTOCOL, tab: newId(), layer: visit.layer, revision: null } as const;
    return new Connection({
      reading: visit.kind === 'map' ? BOARD_READING : INTERVIEW_READING,
      open: () => openSocket(visit, liveAddress(visit)),
      hello: () => hello,
      received(frame) {
        if (frame.t === 'patch') {
          seen(frame.command);
        } else if (frame.t === 'welcome') {
          welcomed++;
        }
      },
      lost(code) {
        throw new Error(`A viewer was cut off with ${code}`);
      },
    });
  });
  for (const watcher of watchers) {
    watcher.start();
    // People do not come in the same instant; their beats would go on coming in one.
    await pause(COMING_MS);
  }
  await until('all viewers are welcome', () => welcomed === visits.length);
  return watchers;
}

/** Sockets on a relay that sends every text frame to all. */
export async function openRelay(url: string, count: number, seen: Seen): Promise<Viewers> {
  const visit = { url, origin: new URL(url.replace(/^ws/, 'http')).origin, kind: 'map', id: '', cookie: '' } as const;
  const authors = new Map<string, number>();
  let opened = 0;
  const sockets: Socket[] = Array.from({ length: count }, (_, index) => {
    const socket = openSocket(visit, url);
    socket.onopen = () => opened++;
    socket.onmessage = ({ data }) => {
      const { command } = JSON.parse(data as string);
      if (authors.get(command) !== index) {
        seen(command);
      }
    };
    return socket;
  });
  await until('all sockets are open', () => opened === count);
  return {
    edit(editor, unique) {
      authors.set(unique, editor);
      const changes = [{ id: unique, text: sentence(unique) }];
      sockets[editor].send(JSON.stringify({ t: 'patch', revision: 1, command: unique, author: unique, changes }));
      return unique;
    },
    close: () => sockets.forEach((socket) => socket.close()),
  };
}

function sentence(unique: string): string {
  return `A text as people write it, ${unique}`;
}
