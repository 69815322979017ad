import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { draftKey } from './drafts.ts';
import { newId } from './ids.ts';
import { CLOSE, type DoFrame, LIMITS, type PatchFrame } from './protocol.ts';
import type { Refused, SessionEvents, Undone } from './session-types.ts';
import { FakeServer } from './testing/fake-server.ts';
import { MemoryStorage } from './testing/memory-storage.ts';
import { Page, pass, stopTime } from './testing/world.ts';

let server: FakeServer;
let pages: Page[];

beforeEach(() => {
  stopTime();
  server = new FakeServer(newId());
  pages = [];
});
afterEach(() => pages.forEach((page) => page.close()));

async function visit(account: string, storage = new MemoryStorage()): Promise<Page> {
  const page = new Page(server, account, storage);
  pages.push(page);
  await wait(50);
  return page;
}

const wait = (milliseconds: number) => pass(milliseconds, pages);
const addStage = (page: Page, text: string) =>
  page.session.add({ type: 'stage', parent: page.model.mapId, after: null, text })!;
const sentBy = (page: Page) => page.socket!.sent.filter((frame): frame is DoFrame => frame.t === 'do');

function told<Name extends keyof SessionEvents>(page: Page, name: Name): SessionEvents[Name][] {
  const events: SessionEvents[Name][] = [];
  page.session.on(name, (event) => events.push(event));
  return events;
}

test('ann adds a stage and sees it at once; ben sees it when it is committed', async () => {
  const [ann, ben] = [await visit('ann'), await visit('ben')];
  const stage = addStage(ann, ' Need ');
  assert.equal(ann.model.get(stage)?.text, 'Need');
  assert.equal(ann.session.unsent, 1);
  const changes = told(ben, 'changed');
  await wait(50);
  assert.equal(ben.model.get(stage)?.type, 'stage');
  assert.deepEqual(changes.map(({ author, remote }) => ({ author, remote })), [{ author: 'ann', remote: true }]);
  assert.equal(ann.session.unsent, 0);
  assert.equal(ann.storage.length, 0);
});

test('what ann does without a connection is kept over a reload and sent once', async () => {
  const ann = await visit('ann');
  server.refuses = true;
  ann.socket!.drop(1006);
  assert.equal(ann.session.status, 'offline');
  const stage = addStage(ann, 'Need');
  await wait(1000);
  ann.reload();
  server.refuses = false;
  await wait(20_000);
  assert.equal(ann.session.status, 'live');
  assert.equal(server.board.revision, 1);
  assert.equal(ann.model.get(stage)?.text, 'Need');
  assert.equal(sentBy(ann)[0].again, true);
});

test('a command whose answer was lost is not done twice', async () => {
  const ann = await visit('ann');
  server.delay = () => 30;
  addStage(ann, 'Need');
  await wait(35);
  assert.equal(server.board.revision, 1);
  ann.socket!.drop(1006);
  const committed = told(ann, 'committed');
  await wait(3000);
  assert.equal(server.board.revision, 1);
  assert.equal(ann.session.unsent, 0);
  assert.equal(committed.length, 1);
  assert.equal(ann.model.stages().length, 1);
});

test('a duplicated tab sends the same commands, harmlessly', async () => {
  const ann = await visit('ann');
  server.refuses = true;
  ann.socket!.drop(1006);
  addStage(ann, 'Need');
  const copy = await visit('ann', new MemoryStorage(ann.storage.entries));
  server.refuses = false;
  await wait(20_000);
  assert.equal(server.board.revision, 1);
  assert.deepEqual([ann.session.unsent, copy.session.unsent], [0, 0]);
  assert.deepEqual(copy.model.stages(), ann.model.stages());
});

test('commands are sent in the order given, also after a reconnect', async () => {
  const ann = await visit('ann');
  server.refuses = true;
  ann.socket!.drop(1006);
  const names = Array.from({ length: 150 }, (_, number) => `Stage ${number}`);
  names.forEach((name) => addStage(ann, name));
  server.refuses = false;
  await wait(20_000);
  assert.deepEqual(sentBy(ann).map(({ ops }) => (ops[0] as { text: string }).text), names);
  assert.equal(ann.session.unsent, 0);
});

test('a long outbox keeps within what the server takes', async () => {
  const ann = await visit('ann');
  ann.socket!.drop(1006);
  for (let number = 0; number < 600; number++) {
    addStage(ann, `Stage ${number}`);
  }
  let most = 0;
  for (let slice = 0; slice < 80; slice++) {
    const before = ann.socket!.sent.length;
    await wait(1000);
    most = Math.max(most, ann.socket!.sent.length - before);
    assert.ok(most <= LIMITS.framesPerSecond, `${most} frames within a second`);
  }
  assert.equal(ann.session.unsent, 0);
});

test('a refusal puts back what stood there, and says why', async () => {
  const [ann, ben] = [await visit('ann'), await visit('ben')];
  const stage = addStage(ann, 'Need');
  await wait(50);
  const refused: Refused[] = told(ben, 'refused');
  ben.session.remove(stage);
  ann.session.remove(stage);
  ben.session.set(stage, 'text', 'Wish');
  await wait(50);
  assert.deepEqual(refused.map(({ code }) => code), ['unknown-element']);
  assert.equal(ben.model.get(stage), undefined);
  assert.equal(ben.session.unsent, 0);
});

test('words that someone else overtook meanwhile stay as a draft beside theirs', async () => {
  const [ann, ben] = [await visit('ann'), await visit('ben')];
  const stage = addStage(ann, 'Need');
  await wait(50);
  server.refuses = true;
  ann.socket!.drop(1006);
  ann.session.set(stage, 'text', 'Wish');
  ben.session.set(stage, 'text', 'Want');
  await wait(50);
  const refused = told(ann, 'refused');
  server.refuses = false;
  await wait(20_000);
  assert.deepEqual(refused.map(({ code }) => code), ['overtaken']);
  assert.equal(ann.model.get(stage)?.text, 'Want');
  const key = draftKey(stage, 'text');
  assert.equal(ann.session.drafts.words(key), 'Wish');
  assert.deepEqual(ann.session.drafts.theirs(key), { value: 'Want', by: 'ben' });
});

test('a question is asked at once, told to the others, and taken back', async () => {
  const [ann, ben] = [await visit('ann'), await visit('ben')];
  const stage = addStage(ann, 'Need');
  await wait(50);
  ann.session.set(stage, 'question', ' Which of them fits me? ');
  assert.equal(ann.model.get(stage)?.question, 'Which of them fits me?');
  await wait(50);
  assert.equal(ben.model.get(stage)?.text, 'Need');
  assert.equal(ben.model.get(stage)?.question.trim(), 'Which of them fits me?');
  ann.session.undo();
  await wait(50);
  assert.equal(ben.model.get(stage)?.question, '');
});

test('a question that someone else overtook stays as a draft beside theirs', async () => {
  const [ann, ben] = [await visit('ann'), await visit('ben')];
  const stage = addStage(ann, 'Need');
  await wait(50);
  server.refuses = true;
  ann.socket!.drop(1006);
  ann.session.set(stage, 'question', 'Is it worth it?');
  ben.session.set(stage, 'question', 'Which one?');
  await wait(50);
  server.refuses = false;
  await wait(20_000);
  const key = draftKey(stage, 'question');
  assert.equal(ann.session.drafts.words(key), 'Is it worth it?');
  assert.deepEqual(ann.session.drafts.theirs(key), { value: 'Which one?', by: 'ben' });
  assert.equal(ann.session.drafts.words(draftKey(stage, 'text')), null);
});

test('ann undoes her own change and hears what stays as others left it', async () => {
  const [ann, ben] = [await visit('ann'), await visit('ben')];
  const stage = addStage(ann, 'Need');
  await wait(50);
  ann.session.set(stage, 'text', 'Wish');
  await wait(50);
  ben.session.set(stage, 'text', 'Want');
  await wait(50);
  const undone: Undone[] = told(ann, 'undone');
  ann.session.undo();
  await wait(50);
  assert.deepEqual(undone.map(({ kept }) => kept), [[stage]]);
  assert.equal(ann.model.get(stage)?.text, 'Want');
});

test('a revision that is missing is fetched again', async () => {
  const [ann, ben] = [await visit('ann'), await visit('ben')];
  const push = ben.socket!.push.bind(ben.socket);
  ben.socket!.push = (...frames) => push(...frames.filter((frame) => (frame as PatchFrame).revision !== 1));
  addStage(ann, 'Need');
  addStage(ann, 'Choice');
  await wait(3000);
  assert.equal(ben.sockets, 2);
  assert.equal(ben.model.stages().length, 2);
});

test('what comes while a snapshot is unzipped is laid on it afterwards', async () => {
  const ann = await visit('ann');
  addStage(ann, 'Need');
  await wait(50);
  server.delay = () => 0;
  const ben = new Page(server, 'ben');
  pages.push(ben);
  await wait(5);
  server.snapshot(ben.socket!);
  addStage(ann, 'Choice');
  while (ben.model.revision !== 2) {
    await wait(5);
  }
  assert.equal(ben.sockets, 1);
  assert.equal(ben.model.stages().length, 2);
});

test('a server that was restored from a backup has the last word', async () => {
  const ann = await visit('ann');
  addStage(ann, 'Need');
  await wait(50);
  const restored = new FakeServer(server.board.mapId);
  ann.server.board.log.length = 0;
  Object.defineProperty(ann.server, 'board', { value: restored.board });
  ann.socket!.drop(1006);
  await wait(5000);
  assert.equal(ann.model.stages().length, 0);
  assert.equal(ann.session.status, 'live');
});

test('a frame that the server finds too large is reported and not sent again', async () => {
  const ann = await visit('ann');
  const refused = told(ann, 'refused');
  server.delay = () => 1000;
  addStage(ann, 'Need');
  addStage(ann, 'A much longer name');
  ann.socket!.drop(CLOSE.tooLarge);
  assert.deepEqual(refused.map(({ code }) => code), ['frame-too-large']);
  server.delay = () => 1;
  await wait(3000);
  assert.deepEqual(ann.model.stages().map(({ text }) => text), ['Need']);
});

test('a command that no frame holds is refused at once', async () => {
  const ann = await visit('ann');
  const refused = told(ann, 'refused');
  addStage(ann, 'x'.repeat(LIMITS.frameBytes));
  assert.deepEqual(refused.map(({ code }) => code), ['frame-too-large']);
  assert.equal(ann.session.unsent, 0);
});

test('a reader may not edit, and nothing is sent', async () => {
  server.mayEdit = false;
  const ann = await visit('ann');
  assert.equal(addStage(ann, 'Need'), null);
  assert.equal(ann.session.unsent, 0);
});

test('where somebody else is signed in by now, nothing of mine is sent', async () => {
  const ann = await visit('ann');
  ann.socket!.drop(1006);
  addStage(ann, 'Need');
  ann.server.connect = () => FakeServer.prototype.connect.call(server, 'ben');
  await wait(3000);
  assert.equal(ann.session.status, 'signed-out');
  assert.equal(server.board.revision, 0);
  assert.equal(ann.session.unsent, 1);
});

test('the others are those who came, without those who left', async () => {
  const ann = await visit('ann');
  const ben = await visit('ben');
  ben.session.focus({ step: 's', lane: 'l', element: null, typing: false });
  await wait(50);
  assert.deepEqual(ann.session.others.map(({ account, step }) => ({ account, step })), [{ account: 'ben', step: 's' }]);
  assert.deepEqual(ben.session.others.map(({ account }) => account), ['ann']);
  ben.close();
  await wait(50);
  assert.deepEqual(ann.session.others, []);
});

test('after 30 s without a connection nobody is said to be here', async () => {
  const ann = await visit('ann');
  await visit('ben');
  server.refuses = true;
  ann.socket!.drop(1006);
  await wait(29_000);
  assert.equal(ann.session.others.length, 1);
  await wait(2000);
  assert.equal(ann.session.others.length, 0);
});
