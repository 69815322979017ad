import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MemoryStorage } from '../live/testing/memory-storage.ts';
import { LIMITS } from './protocol.ts';
import type { Refused } from './session-types.ts';
import { BoardServer } from './testing/board-server.ts';
import { addStage, eachOnItsOwnServer, sentBy, server, told, visit, wait } from './testing/visits.ts';

eachOnItsOwnServer();

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
  ann.server.connect = () => BoardServer.prototype.connect.call(server, 'ben');
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

test('before the layer that shall be looked at is known, nothing is written into another', async () => {
  const ann = await visit('ann');
  ann.session.look('made a moment ago');
  assert.equal(ann.session.mayEdit, false);
  assert.equal(addStage(ann, 'Need'), null);
  ann.session.look(null);
  assert.equal(ann.session.mayEdit, true);
});
