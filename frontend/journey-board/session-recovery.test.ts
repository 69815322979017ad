import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLOSE, LIMITS, type PatchFrame } from './protocol.ts';
import { BoardServer } from './testing/board-server.ts';
import { addStage, eachOnItsOwnServer, pages, server, told, visit, wait } from './testing/visits.ts';
import { Page } from './testing/world.ts';

eachOnItsOwnServer();

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
  const restored = new BoardServer(server.board.mapId);
  ann.server.board.log.length = 0;
  Object.defineProperty(ann.server, 'document', { value: restored.document });
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
