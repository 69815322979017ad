/**
 * Adds numbered cards as fast as they are answered, over restarts of the server and of itself.
 *
 *   node burst-client.ts --url http://localhost:8080 --map ID --cookie name=a --storage FOLDER --edits 1000
 *
 * Prints a line of JSON for every answer as it comes, and in the end what it believes is confirmed: each acknowledged
 * number must stand on the board exactly once. Ends with 1 where one is missing or there twice. Several on one board are
 * told apart by --word, with which their cards begin.
 */
import { parseArgs } from 'node:util';
import type { BoardSession } from '../journey-board/session.ts';
import { newId } from '../live/ids.ts';
import { canonicalBoard } from './canonical-board.ts';
import { digest } from './comparing.ts';
import { FileStorage } from './file-storage.ts';
import { openBoard, until, whoIs, type Visit } from './signed-in.ts';

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    origin: { type: 'string' },
    map: { type: 'string' },
    cookie: { type: 'string' },
    account: { type: 'string' },
    storage: { type: 'string' },
    word: { type: 'string', default: 'burst' },
    edits: { type: 'string', default: '1000' },
    window: { type: 'string', default: '8' },
    patience: { type: 'string', default: '300' },
  },
});
const { url, map, cookie, storage: folder } = options;
if (!url || !map || !cookie || !folder) {
  throw new Error('--url, --map, --cookie and --storage are needed');
}
const visit: Visit = { url, origin: options.origin ?? new URL(url).origin, kind: 'map', id: map, cookie };
const account = options.account ?? (await whoIs(visit)).account;
const storage = new FileStorage(folder);
const session = openBoard(visit, account, { storage });
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

await until('the board is live', () => session.status === 'live', patience);
const cell = await firstCell(session);
for (let number = Number(storage.getItem(COUNTER) ?? 1); number <= edits; number++) {
  await until('room for one more', () => session.unsent < Number(options.window), patience);
  storage.setItem(COUNTER, String(number + 1));
  const command = session.perform([
    { op: 'add', element: newId(), type: 'card', parent: cell.step, lane: cell.lane, after: null, text: `${options.word} ${number}` },
  ]);
  numbers.set(command!, number);
}
await until('everything is answered', () => session.unsent === 0 && session.status === 'live', patience);
summarise();
session.stop();

async function firstCell(board: BoardSession): Promise<{ step: string; lane: string }> {
  const lane = () => board.model.lanes().find(({ kind }) => kind !== 'emotion');
  const find = () => ({ step: board.model.steps()[0]?.id, lane: lane()?.id });
  if (!find().step || !find().lane) {
    const stage = board.add({ type: 'stage', parent: map!, after: null, text: 'Burst' })!;
    board.add({ type: 'step', parent: stage, after: null, text: 'Burst' });
    board.add({ type: 'lane', kind: 'text', parent: map!, after: null, text: 'Burst' });
    await until('a place for the cards', () => board.unsent === 0, patience);
  }
  return find() as { step: string; lane: string };
}

function summarise(): void {
  const board = canonicalBoard(session.model);
  const start = `${options.word} `;
  const texts = board.map(({ text }) => text).filter((text) => text.startsWith(start));
  const standing = texts.map((text) => Number(text.slice(start.length)));
  const missing = acknowledged.filter((number) => !standing.includes(number));
  const twice = standing.filter((number, index) => standing.indexOf(number) !== index);
  const summary = { acknowledged: acknowledged.length, standing: standing.length, missing, twice };
  console.log(JSON.stringify({ ...summary, revision: session.model.revision, digest: digest(board) }));
  process.exitCode = missing.length + twice.length > 0 ? 1 : 0;
}
