import { BOARD_READING } from '../journey-board/frames.ts';
import type { BoardSession } from '../journey-board/session.ts';
import { Connection, type Socket } from '../live/connection.ts';
import { newId } from '../live/ids.ts';
import { PROTOCOL } from '../live/protocol.ts';
import { MemoryStorage } from '../live/testing/memory-storage.ts';
import { liveAddress, openBoard, openSocket, pause, until, type Visit, whoIs } from './signed-in.ts';

const COMING_MS = 50;

/** Many viewers of one thing, some of whom edit. */
export interface Viewers {
  /** Lets a viewer make one edit; the key under which the others see it. */
  edit(editor: number, unique: string): string;
  close(): void;
}

/** Told with an edit's key whenever it has reached somebody else. */
type Seen = (key: string) => void;

export interface Board {
  readonly url: string;
  readonly origin: string;
  readonly id: string;
  readonly cookies: readonly string[];
  /** The variants that are looked at, by one viewer after the other; none: all look at the base. */
  readonly layers: readonly string[];
}
/** Somebody who comes, and the layer that they look at. */
type Viewer = Visit & { readonly layer: string | null };

/**
 * Signed-in people on one board: those who edit with the page's whole session, the rest with the page's connection, but
 * without a model, since all of them share this process and would wait for each other's.
 */
export async function openBoards(board: Board, count: number, editors: number, seen: Seen): Promise<Viewers> {
  const visit = (index: number): Viewer => ({
    ...board,
    kind: 'map',
    cookie: board.cookies[index % board.cookies.length],
    layer: board.layers[index % board.layers.length] ?? null,
  });
  const authors = new Map<string, number>();
  const sessions = await openEditors(Array.from({ length: Math.min(editors, board.cookies.length) }, (_, index) => visit(index)));
  sessions.forEach((session, index) =>
    session.on('changed', ({ by, command }) => {
      if (by === 'patch' && command !== null && authors.get(command) !== index) {
        seen(command);
      }
    }),
  );
  const watchers = await openWatchers(Array.from({ length: count - editors }, (_, index) => visit(editors + index)), seen);
  const { model } = sessions[0];
  const all = model.steps().flatMap(({ id }) => model.lanes().flatMap((lane) => model.cardsIn(id, lane.id)));
  // What a variant says otherwise would not change for those who look at it.
  const cards = all.filter(({ id, layer }) => layer === null && [...model.raw.said(id)].length === 0);
  if (cards.length === 0) {
    throw new Error('The board has no cards to edit');
  }
  let next = 0;
  return {
    edit(editor, unique) {
      const card = cards[next++ % cards.length];
      const value = `A card's title as people write it, ${unique}`;
      const command = sessions[editor].perform([{ op: 'set', element: card.id, property: 'text', value }], null)!;
      authors.set(command, editor);
      return command;
    },
    close: () => [...sessions, ...watchers].forEach((opened) => opened.stop()),
  };
}

async function openEditors(visits: readonly Viewer[]): Promise<BoardSession[]> {
  const people = await Promise.all(visits.map(whoIs));
  const sessions = visits.map((visit, index) =>
    openBoard(visit, people[index].account, { storage: new MemoryStorage(), layer: visit.layer }),
  );
  await until('all editors are live', () => sessions.every((session) => session.status === 'live'));
  return sessions;
}

async function openWatchers(visits: readonly Viewer[], seen: Seen): Promise<Connection[]> {
  let welcomed = 0;
  const watchers = visits.map((visit) => {
    const hello = { t: 'hello', protocol: PROTOCOL, tab: newId(), layer: visit.layer, revision: null } as const;
    return new Connection({
      reading: BOARD_READING,
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
      const changes = [{ id: unique, text: `A card's title as people write it, ${unique}` }];
      sockets[editor].send(JSON.stringify({ t: 'patch', revision: 1, command: unique, author: unique, changes }));
      return unique;
    },
    close: () => sockets.forEach((socket) => socket.close()),
  };
}
