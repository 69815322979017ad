import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftKey } from '../live/drafts.ts';
import type { Undone } from './session-types.ts';
import { addStage, eachOnItsOwnServer, server, told, visit, wait } from './testing/visits.ts';

eachOnItsOwnServer();

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

test('words refused in one layer are not found in another', async () => {
  const ann = await visit('ann');
  const stage = addStage(ann, 'Need');
  await wait(50);
  const key = draftKey(stage, 'text');
  ann.session.drafts.keep(key, 'for all');
  ann.session.look('families');
  assert.equal(ann.session.drafts.words(key), null);
  ann.session.look(null);
  assert.equal(ann.session.drafts.words(key), 'for all');
});
