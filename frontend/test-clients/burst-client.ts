/**
 * Adds numbered cards to a map, or lines to an interview, as fast as they are answered, over restarts of the server and of
 * itself.
 *
 *   node burst-client.ts --url http://localhost:8080 --map ID --cookie name=a --storage FOLDER --edits 1000
 *
 * Prints a line of JSON for every answer as it comes, and in the end what it believes is confirmed: each acknowledged
 * number must stand there exactly once. Ends with 1 where one is missing or there twice. Several on one document are
 * told apart by --word, with which their texts begin. With --interview instead of --map it adds lines.
 */
import { parseArgs } from 'node:util';
import { newId } from '../live/ids.ts';
import { canonicalBoard } from './canonical-board.ts';
import { canonicalNotes } from './canonical-notes.ts';
import { digest } from './comparing.ts';
import { FileStorage } from './file-storage.ts';
import type { AnySession } from './random-tab.ts';
import { openBoard, openInterview, until, type Visit, whoIs } from './signed-in.ts';

/** A document that texts are poured into. */
interface Burst {
  readonly session: AnySession;
  readonly revision: number | null;
  /** Makes sure that there is a place for them. */
  prepare(): Promise<void>;
  /** Adds one, and returns its command. */
  add(text: string): string | null;
  /** All that stands there, with its text. */
  seen(): readonly { readonly text: string }[];
}

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    origin: { type: 'string' },
    map: { type: 'string' },
    interview: { type: 'string' },
    cookie: { type: 'string' },
    account: { type: 'string' },
    storage: { type: 'string' },
    word: { type: 'string', default: 'burst' },
    edits: { type: 'string', default: '1000' },
    window: { type: 'string', default: '8' },
    patience: { type: 'string', default: '300' },
  },
});
const { url, map, interview, cookie, storage: folder } = options;
const id = map ?? interview;
if (!url || !id || !cookie || !folder) {
  throw new Error('--url, --map or --interview, --cookie and --storage are needed');
}
const visit: Visit = { url, origin: options.origin ?? new URL(url).origin, kind: map ? 'map' : 'interview', id, cookie };
const account = options.account ?? (await whoIs(visit)).account;
const storage = new FileStorage(folder);
const burst = map ? ofCards(map) : ofLines();
const { session } = burst;
const patience = Number(options.patience);
const edits = Number(options.edits);
const COUNTER = 'burst-next';
const numbers = new Map<string, number>();
const acknowledged: number[] = [];

session.on('committed', ({ command, revision }) => {
  const number = numbers.get(command);
  if (number !== undefined) {
    acknowledged.push(number);
    console.log(JSON.stringify({ acknowledged: number, revision }));
  }
});
session.on('refused', ({ code, command }) => console.log(JSON.stringify({ refused: numbers.get(command), code })));
session.on('status', ({ status }) => console.log(JSON.stringify({ status })));

await until('it is live', () => session.status === 'live', patience);
await burst.prepare();
for (let number = Number(storage.getItem(COUNTER) ?? 1); number <= edits; number++) {
  await until('room for one more', () => session.unsent < Number(options.window), patience);
  storage.setItem(COUNTER, String(number + 1));
  numbers.set(burst.add(`${options.word} ${number}`)!, number);
}
await until('everything is answered', () => session.unsent === 0 && session.status === 'live', patience);
summarise();
session.stop();

function ofCards(mapId: string): Burst {
  const board = openBoard(visit, account, { storage });
  const { model } = board;
  const lane = () => model.lanes().find(({ kind }) => kind !== 'emotion')?.id;
  const step = () => model.steps()[0]?.id;
  return {
    session: board,
    get revision() {
      return model.revision;
    },
    async prepare() {
      if (!step() || !lane()) {
        const stage = board.add({ type: 'stage', parent: mapId, after: null, text: 'Burst' })!;
        board.add({ type: 'step', parent: stage, after: null, text: 'Burst' });
        board.add({ type: 'lane', kind: 'text', parent: mapId, after: null, text: 'Burst' });
        await until('a place for the cards', () => board.unsent === 0, patience);
      }
    },
    add: (text) => board.perform([{ op: 'add', element: newId(), type: 'card', parent: step()!, lane: lane()!, after: null, text }]),
    seen: () => canonicalBoard(model),
  };
}

function ofLines(): Burst {
  const log = openInterview(visit, account, { storage });
  const { model } = log;
  return {
    session: log,
    get revision() {
      return model.revision;
    },
    prepare: async () => {},
    add: (text) => {
      const after = model.notes.at(-1)?.id ?? null;
      return log.perform([{ op: 'add', note: newId(), after, kind: 'verbatim', speaker: null, at: null, text, mood: null }]);
    },
    seen: () => canonicalNotes(model).lines,
  };
}

function summarise(): void {
  const seen = burst.seen();
  const start = `${options.word} `;
  const texts = seen.map(({ text }) => text).filter((text) => text.startsWith(start));
  const standing = texts.map((text) => Number(text.slice(start.length)));
  const missing = acknowledged.filter((number) => !standing.includes(number));
  const twice = standing.filter((number, index) => standing.indexOf(number) !== index);
  const summary = { acknowledged: acknowledged.length, standing: standing.length, missing, twice };
  console.log(JSON.stringify({ ...summary, revision: burst.revision, digest: digest(seen) }));
  process.exitCode = missing.length + twice.length > 0 ? 1 : 0;
}
