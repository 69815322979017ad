import type { Socket } from '../journey-board/connection.ts';
import { MemoryStorage } from '../journey-board/testing/memory-storage.ts';
import { openSession, openSocket, until, whoIs } from './signed-in.ts';

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
  readonly map: string;
  readonly cookies: readonly string[];
}

/** Signed-in pages on one board, all of the real session. */
export async function openBoards(board: Board, count: number, seen: Seen): Promise<Viewers> {
  const visits = board.cookies.map((cookie) => ({ ...board, cookie }));
  const people = await Promise.all(visits.map(whoIs));
  const sessions = Array.from({ length: count }, (_, index) => {
    const visit = index % visits.length;
    return openSession(visits[visit], people[visit].account, { storage: new MemoryStorage() });
  });
  await until('all viewers are live', () => sessions.every((session) => session.status === 'live'));
  const authors = new Map<string, number>();
  sessions.forEach((session, index) =>
    session.on('changed', ({ by, command }) => {
      if (by === 'patch' && command !== null && authors.get(command) !== index) {
        seen(command);
      }
    }),
  );
  const { model } = sessions[0];
  const cards = model.steps().flatMap(({ id }) => model.lanes().flatMap((lane) => model.cardsIn(id, lane.id)));
  if (cards.length === 0) {
    throw new Error('The board has no cards to edit');
  }
  let next = 0;
  return {
    edit(editor, unique) {
      const card = cards[next++ % cards.length];
      const command = sessions[editor].set(card.id, 'text', `A card's title as people write it, ${unique}`)!;
      authors.set(command, editor);
      return command;
    },
    close: () => sessions.forEach((session) => session.stop()),
  };
}

/** Sockets on a relay that sends every text frame to all. */
export async function openRelay(url: string, count: number, seen: Seen): Promise<Viewers> {
  const visit = { url, origin: new URL(url.replace(/^ws/, 'http')).origin, map: '', cookie: '' };
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
