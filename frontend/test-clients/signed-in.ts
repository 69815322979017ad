import { BoardSession } from '../journey-board/session.ts';
import { InterviewSession } from '../interview-log/session.ts';
import type { Socket } from '../live/connection.ts';
import { writeFrame } from '../live/frames.ts';
import { newId } from '../live/ids.ts';
import { type Person, PROTOCOL, type WelcomeFrame } from '../live/protocol.ts';
import type { LiveOptions } from '../live/session-types.ts';

/** Where a live document is, and who opens it. */
export interface Visit {
  /** `http://host:port/` or the same with `ws`. */
  readonly url: string;
  /** What the page's address would be. */
  readonly origin: string;
  readonly kind: 'map' | 'interview';
  readonly id: string;
  /** `name=value` of a signed-in session's cookie. */
  readonly cookie: string;
}

/** A socket as a signed-in browser opens it; Node's WebSocket takes headers where a browser's takes protocols. */
export function openSocket(visit: Visit, address: string): Socket {
  const headers = { Cookie: visit.cookie, Origin: visit.origin };
  const Opened = WebSocket as unknown as new (url: string, options: { headers: Record<string, string> }) => Socket;
  return new Opened(address, { headers });
}

/** What a session is opened with, besides where it is and for whom. */
export type More = Partial<Pick<LiveOptions, 'storage' | 'layer'>>;

export function openBoard(visit: Visit, account: string, more: More = {}): BoardSession {
  const session = new BoardSession({ ...optionsOf(visit, account), mapId: visit.id, ...more });
  session.start();
  return session;
}

export function openInterview(visit: Visit, account: string, more: More = {}): InterviewSession {
  const session = new InterviewSession({ ...optionsOf(visit, account), ...more });
  session.start();
  return session;
}

function optionsOf(visit: Visit, account: string): LiveOptions {
  return {
    id: visit.id,
    account,
    base: httpAddress(visit.url),
    openSocket: (address) => openSocket(visit, address),
    fetch: (url, request) => fetch(url, { ...request, headers: { ...request?.headers, cookie: visit.cookie } }),
  };
}

/** Where the document's socket is. */
export function liveAddress(visit: Visit): string {
  const address = new URL(`live/${visit.kind}/${visit.id}`, httpAddress(visit.url));
  address.protocol = address.protocol.replace('http', 'ws');
  return address.href;
}

/** Whose cookie it is, as the server says in its welcome. */
export async function whoIs(visit: Visit): Promise<Person> {
  const address = liveAddress(visit);
  const socket = openSocket(visit, address);
  try {
    return await new Promise<Person>((resolve, reject) => {
      const hello = { t: 'hello', protocol: PROTOCOL, tab: newId(), layer: null, revision: null } as const;
      socket.onopen = () => socket.send(writeFrame(hello));
      socket.onclose = ({ code }) => reject(new Error(`The server closed with ${code}`));
      socket.onerror = () => reject(new Error(`No socket at ${address}`));
      socket.onmessage = ({ data }) => {
        if (typeof data === 'string' && data.includes('"welcome"')) {
          resolve([JSON.parse(data)].flat().find((frame: WelcomeFrame) => frame.t === 'welcome').you);
        }
      };
    });
  } finally {
    socket.onclose = null;
    socket.close();
  }
}

/** Waits until the condition holds. @throws Error after the time given, naming what did not come */
export async function until(what: string, condition: () => boolean, seconds = 60): Promise<void> {
  for (const start = performance.now(); !condition(); await pause(5)) {
    if (performance.now() - start > seconds * 1000) {
      throw new Error(`Not within ${seconds} s: ${what}`);
    }
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function httpAddress(url: string): string {
  return url.replace(/^ws/, 'http').replace(/\/*$/, '/');
}
