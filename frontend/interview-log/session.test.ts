import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '../live/ids.ts';
import { hasUnsent } from '../live/tab-store.ts';
import { emptyLine, keepLine, readLine } from './line-draft.ts';
import { nameOfNewTag } from './model/note.ts';
import { eachOnItsOwnServer, MIA, server, told, visit, wait } from './testing/visits.ts';

eachOnItsOwnServer();

test('ines types a line and sees it at once; jonas sees it when it is committed', async () => {
  const [ines, jonas] = [await visit('ines'), await visit('jonas')];
  ines.say(' We added it up twice. ');
  assert.deepEqual(ines.texts, ['We added it up twice.']);
  const changes = told(jonas, 'changed');
  await wait(50);
  assert.deepEqual(jonas.texts, ['We added it up twice.']);
  assert.deepEqual(changes.map(({ author, remote, order }) => ({ author, remote, order })), [{ author: 'ines', remote: true, order: true }]);
  assert.equal(ines.storage.length, 0);
});

test('lines typed without a connection are kept over a reload and sent once, in order', async () => {
  const ines = await visit('ines');
  ines.goOffline();
  ['one', 'two', 'three'].forEach((text) => ines.say(text));
  assert.equal(hasUnsent('ines', ines.storage), true);
  await wait(1000);
  ines.reload();
  server.refuses = false;
  await wait(20_000);
  assert.deepEqual(server.document.notes().map(({ text }) => text), ['one', 'two', 'three']);
  assert.equal(server.document.revision, 3);
  assert.deepEqual(ines.texts, ['one', 'two', 'three']);
});

test('a line whose answer was lost is not there twice', async () => {
  const ines = await visit('ines');
  server.delay = () => 30;
  ines.say('once');
  await wait(35);
  ines.socket!.drop(1006);
  await wait(3000);
  assert.equal(server.document.revision, 1);
  assert.deepEqual(ines.texts, ['once']);
  assert.equal(ines.session.unsent, 0);
});

test('two who type at the same time both keep their lines', async () => {
  const [ines, jonas] = [await visit('ines'), await visit('jonas')];
  ines.say('hers');
  jonas.say('his');
  await wait(50);
  assert.equal(ines.texts.length, 2);
  assert.deepEqual(ines.texts, jonas.texts);
});

test('words that someone else overtook meanwhile stay as a draft beside theirs', async () => {
  const [ines, jonas] = [await visit('ines'), await visit('jonas')];
  const note = ines.say('a hundred');
  await wait(50);
  ines.goOffline();
  ines.do({ op: 'set', note, property: 'text', value: 'a hundred and ten' });
  jonas.do({ op: 'set', note, property: 'text', value: 'about a hundred' });
  await wait(50);
  server.refuses = false;
  await wait(20_000);
  assert.deepEqual(ines.texts, ['about a hundred']);
  assert.equal(ines.session.drafts.words(`${note}.text`), 'a hundred and ten');
  assert.deepEqual(ines.session.drafts.theirs(`${note}.text`), { value: 'about a hundred', by: 'jonas' });
});

test('a line that someone else rewrote is not split where it was', async () => {
  const [ines, jonas] = [await visit('ines'), await visit('jonas')];
  const note = ines.say('first and second');
  await wait(50);
  const refused = told(ines, 'refused');
  jonas.do({ op: 'set', note, property: 'text', value: 'quite another' });
  ines.do({ op: 'split', note, at: 6, into: newId() });
  assert.deepEqual(ines.texts, ['first', 'and second']);
  await wait(50);
  assert.deepEqual(refused.map(({ code }) => code), ['overtaken']);
  assert.deepEqual(ines.texts, ['quite another']);
});

test('a line behind one that was never there comes to the end', async () => {
  const ines = await visit('ines');
  ines.say('first');
  ines.say('second', { after: newId() });
  await wait(100);
  assert.deepEqual(server.document.notes().map(({ text }) => text), ['first', 'second']);
});

test('the words of somebody who withdrew while the tab was offline are gone for good', async () => {
  const ines = await visit('ines');
  const note = ines.say('We left on Friday.');
  ines.say('And the rest?', { speaker: 'i' });
  await wait(50);
  ines.goOffline();
  ines.say('The envelope came on Thursday.');
  ines.do({ op: 'set', note, property: 'text', value: 'We left on Saturday.' });
  ines.session.drafts.keep(`${note}.text`, 'We left on Sun');
  keepLine(ines.session.drafts, { ...emptyLine(MIA), text: 'My husband was' });
  server.document.withdrawn.add(MIA);
  server.document.log.length = 0;
  const gone = told(ines, 'withdrawn');
  server.refuses = false;
  await wait(20_000);
  assert.equal(ines.session.unsent, 0);
  assert.equal([...ines.storage.entries.values()].join().match(/Thursday|Saturday|Sun|husband/), null);
  assert.deepEqual(new Set(gone.flatMap((keys) => [...keys])), new Set([`${note}.text`, 'new.line']));
});

test('words that somebody overtook go with the person who said them, also where the line went first', async () => {
  const [ines, jonas] = [await visit('ines'), await visit('jonas')];
  const note = ines.say('a hundred');
  await wait(50);
  ines.goOffline();
  ines.do({ op: 'set', note, property: 'text', value: 'a hundred and ten' });
  jonas.do({ op: 'set', note, property: 'text', value: 'about a hundred' });
  await wait(50);
  server.refuses = false;
  await wait(20_000);
  assert.equal(ines.session.drafts.words(`${note}.text`), 'a hundred and ten');
  jonas.do({ op: 'remove', note });
  await wait(50);
  server.document.withdrawn.add(MIA);
  server.tellAll();
  await wait(50);
  assert.equal([...ines.storage.entries.values()].join().match(/hundred/), null);
});

test('what was typed of whoever asks stays when a participant withdraws', async () => {
  const ines = await visit('ines');
  keepLine(ines.session.drafts, { ...emptyLine('i'), text: 'How did you' });
  server.document.withdrawn.add(MIA);
  server.tellAll();
  await wait(50);
  assert.equal(readLine(ines.session.drafts)?.text, 'How did you');
});

test('who comes behind a snapshot of earlier knows what is there once what was changed since has come', async () => {
  const [ines, jonas] = [await visit('ines'), await visit('jonas')];
  server.pack();
  ines.say('We added it up twice.');
  await wait(50);
  jonas.reload();
  const seen: [string, boolean, number][] = [];
  jonas.session.on('changed', ({ by }) => seen.push([by, jonas.session.hasArrived, jonas.texts.length]));
  jonas.session.on('status', ({ status }) => seen.push([status, jonas.session.hasArrived, jonas.texts.length]));
  await wait(50);
  assert.deepEqual(seen[0], ['whole', false, 0]);
  assert.deepEqual(seen.at(-1), ['live', true, 1]);
  jonas.goOffline();
  assert.equal(jonas.session.hasArrived, true);
});

test('a reload in mid-line finds the words, the speaker and the time', async () => {
  const ines = await visit('ines');
  keepLine(ines.session.drafts, { ...emptyLine(MIA), text: 'The reservation ca', at: 62_000, kind: 'verbatim' });
  ines.reload();
  await wait(50);
  const { text, at, kind, speaker } = readLine(ines.session.drafts)!;
  assert.deepEqual({ text, at, kind, speaker }, { text: 'The reservation ca', at: 62_000, kind: 'verbatim', speaker: MIA });
});

test('the shared clock shows the same to everybody, whatever their own clocks say', async () => {
  const [ines, jonas] = [await visit('ines'), await visit('jonas')];
  ines.do({ op: 'clock', running: true, at: 60_000 });
  assert.equal(ines.model.time(), 60_000);
  await wait(5_000);
  for (const page of [ines, jonas]) {
    assert.ok(Math.abs(page.model.time() - 65_000) < 100, `${page.account}: ${page.model.time()}`);
  }
  jonas.do({ op: 'clock', running: false, at: 90_000 });
  await wait(5_000);
  assert.equal(ines.model.time(), 90_000);
});

test('a new tag shows at once by its name, and by its id as soon as that is known', async () => {
  const [ines, jonas] = [await visit('ines'), await visit('jonas')];
  const note = ines.say('a hundred and ten euros');
  ines.do({ op: 'tag', note, tag: 'Price' });
  const laid = ines.model.get(note)!.tags;
  assert.deepEqual(laid.map(nameOfNewTag), ['Price']);
  await wait(50);
  server.tellAll();
  await wait(50);
  assert.deepEqual(jonas.model.get(note)?.tags.map((tag) => jonas.model.tags.nameOf(tag)), ['Price']);
  jonas.do({ op: 'untag', note, tag: 'price' });
  assert.deepEqual(jonas.model.get(note)?.tags, []);
});

test('ines takes back what she did', async () => {
  const ines = await visit('ines');
  ines.say('once');
  await wait(50);
  ines.do({ op: 'undo' });
  await wait(50);
  assert.deepEqual(ines.texts, []);
});
