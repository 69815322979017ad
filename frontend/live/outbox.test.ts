import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Drafts } from './drafts.ts';
import { Outbox } from './outbox.ts';
import { clearAllFor, hasUnsent } from './tab-store.ts';
import { MemoryStorage } from './testing/memory-storage.ts';

const MAP = { id: 'map', keptAs: '1' };
const command = (id: string) => ({ command: id, layer: null, seen: 3, ops: [{ op: 'remove', element: id }] as const });

test('commands survive a reload in the order given, whatever their ids', () => {
  const storage = new MemoryStorage();
  const before = new Outbox(storage, 'ann', MAP);
  ['c', 'a', 'b'].forEach((id) => before.add(command(id)));
  before.remove('a');
  const after = new Outbox(storage, 'ann', MAP);
  after.add(command('0'));
  assert.deepEqual(after.commands(), [command('c'), command('b'), command('0')]);
  assert.deepEqual(new Outbox(storage, 'ann', MAP).commands(), after.commands());
});

test('nobody else sends them, and no other map', () => {
  const storage = new MemoryStorage();
  new Outbox(storage, 'ann', MAP).add(command('c'));
  assert.equal(new Outbox(storage, 'ben', MAP).size, 0);
  assert.equal(new Outbox(storage, 'ann', { ...MAP, id: 'other' }).size, 0);
  assert.equal(hasUnsent('ann', storage), true);
  assert.equal(hasUnsent('ben', storage), false);
});

test('signing out leaves nothing of mine, and all of the others', () => {
  const storage = new MemoryStorage([['theirs', '1']]);
  new Outbox(storage, 'ann', MAP).add(command('c'));
  new Drafts(storage, 'ann', MAP, () => null).keep('card.text', 'half a');
  new Outbox(storage, 'ben', MAP).add(command('d'));
  clearAllFor('ann', storage);
  assert.equal(hasUnsent('ann', storage), false);
  assert.equal(new Drafts(storage, 'ann', MAP, () => null).words('card.text'), null);
  assert.equal(new Outbox(storage, 'ben', MAP).size, 1);
  assert.equal(storage.getItem('theirs'), '1');
});

test('where the storage is full, editing goes on in memory', () => {
  const storage = new MemoryStorage();
  storage.full = true;
  const outbox = new Outbox(storage, 'ann', MAP);
  outbox.add(command('c'));
  assert.deepEqual(outbox.commands(), [command('c')]);
  const drafts = new Drafts(storage, 'ann', MAP, () => null);
  drafts.keep('card.text', 'half a');
  assert.equal(drafts.words('card.text'), 'half a');
});

test('what cannot be read is thrown away, and the rest is sent', () => {
  const storage = new MemoryStorage();
  const outbox = new Outbox(storage, 'ann', MAP);
  outbox.add(command('c'));
  outbox.add(command('d'));
  storage.setItem([...storage.entries.keys()][0], '{');
  assert.deepEqual(new Outbox(storage, 'ann', MAP).commands(), [command('d')]);
});

test('words that were overtaken keep what the others wrote beside them', () => {
  const drafts = new Drafts(new MemoryStorage(), 'ann', MAP, () => null);
  drafts.keepBeside('card.text', 'mine', { value: 'theirs', by: 'ben' }, null);
  drafts.keep('card.text', 'mine, and more');
  assert.equal(drafts.words('card.text'), 'mine, and more');
  assert.deepEqual(drafts.theirs('card.text'), { value: 'theirs', by: 'ben' });
});

test('words of one layer are not found in another', () => {
  let layer: string | null = 'families';
  const drafts = new Drafts(new MemoryStorage(), 'ann', MAP, () => layer);
  drafts.keep('card.text', 'only for them');
  layer = null;
  assert.equal(drafts.words('card.text'), null);
  layer = 'families';
  assert.equal(drafts.words('card.text'), 'only for them');
});

test('what a page of the first protocol left unsent is sent, to the base', () => {
  const storage = new MemoryStorage();
  storage.setItem('etappe:ann:1:map:command:c', JSON.stringify({ place: 0, seen: 3, ops: command('c').ops }));
  assert.deepEqual(new Outbox(storage, 'ann', MAP).commands(), [command('c')]);
});
