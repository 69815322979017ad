import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Texts } from '../../parts/reader-texts.ts';
import { NOTHING_SAID } from './counting.ts';
import { gapWords } from './gap-words.ts';
import type { Gap } from './gaps.ts';
import { heardWords, partingWords } from './heard-words.ts';
import { shadeOf } from './shade.ts';
import { shownOf } from './shown.ts';

const FOLDER = new URL('../../../src/main/resources/vaadin-i18n/', import.meta.url);
const english = textsOf('translations.properties', 'en');
const german = textsOf('translations_de.properties', 'de');

const NAMES: Readonly<Record<string, string>> = { plan: 'Plan', shop: 'Shop', buy: 'Buy', ride: 'Ride', after: 'Remember' };
const gap = (kind: Gap['kind'], ...places: string[]): Gap => ({ segment: 'families', kind, places, target: null });
const said = (texts: Texts, told: Gap, who: string) => gapWords(texts, told, who, (id) => NAMES[id]);

test('gaps are told in sentences of the reader’s language', () => {
  const both = (kind: Gap['kind'], ...places: string[]) => [said(english, gap(kind, ...places), 'Families'), said(german, gap(kind, ...places), 'Familien')];
  assert.deepEqual(both('after', 'buy'), ['Families: nothing after “Buy”', 'Familien: nichts nach „Buy“']);
  assert.deepEqual(both('before', 'buy'), ['Families: nothing before “Buy”', 'Familien: nichts vor „Buy“']);
  assert.deepEqual(both('around', 'shop', 'buy'), ['Families: nothing before “Shop” and after “Buy”', 'Familien: nichts vor „Shop“ und nach „Buy“']);
  assert.deepEqual(both('in', 'shop', 'ride'), ['Families: nothing in “Shop” and “Ride”', 'Familien: nichts in „Shop“ und „Ride“']);
  assert.deepEqual(both('only', 'buy'), ['Families: only in “Buy”', 'Familien: nur in „Buy“']);
  assert.deepEqual(both('nothing'), ['Families: nothing at all', 'Familien: gar nichts']);
  assert.deepEqual(both('nobody'), ['Families: nobody was asked yet', 'Familien: noch niemand befragt']);
  assert.deepEqual(both('whole-stages'), ['Families: only about whole stages', 'Familien: nur zu ganzen Phasen']);
});

test('a long list of places is cut', () => {
  const many = gap('in', 'plan', 'shop', 'buy', 'ride', 'after');
  assert.equal(said(english, many, 'Families'), 'Families: nothing in “Plan”, “Shop”, “Buy”, and 2 more');
  assert.equal(said(german, many, 'Familien'), 'Familien: nichts in „Plan“, „Shop“, „Buy“ und 2 weiteren');
  assert.match(said(english, gap('in', 'plan', 'shop', 'buy', 'ride'), 'Families'), /“Buy”, and “Ride”$/);
});

test('what customers felt is told with how many they are and how far they are apart', () => {
  const four = { people: 4, mean: -1.75, low: -3, high: -1 };
  const one = { people: 1, mean: 0, low: 0, high: 0 };
  assert.equal(heardWords(english, four), '4 customers felt −1.8, from −3 to −1');
  assert.equal(heardWords(german, one), '1 Kunde fühlte 0');
  assert.equal(partingWords(english, 'Choose pass', '+1', { ...four, mean: -2 }), 'They part most at “Choose pass”: you believe +1, 4 customers felt −2');
  assert.equal(partingWords(german, 'Choose pass', '+1', four), 'Am weitesten auseinander bei „Choose pass“: Sie glauben +1, 4 Kunden fühlten −1,8');
});

test('a place is told in words for who cannot see its colour', () => {
  const coverage = { supporting: 2, contradicting: 1, anonymous: 3, anonymousAgainst: 1, newest: '2024-05-04' };
  const all = { coverage: { ...coverage, supporting: 4 }, asked: 8 };
  assert.equal(
    shownOf(english, shadeOf({ coverage, asked: 3 }, all, '2026-11-22')).words,
    '2 of 3 customers; 4 of 8 among all customers; 3 anonymous; newest: May 2024, more than twelve months ago; 1 contradicts; 1 anonymous contradicts',
  );
  assert.equal(shownOf(german, shadeOf({ coverage: NOTHING_SAID, asked: 3 }, null, '2026-11-22')).words, 'Annahme');
  assert.equal(
    shownOf(english, shadeOf({ coverage: NOTHING_SAID, asked: 0 }, all, '2026-11-22')).words,
    'nobody asked; 4 of 8 among all customers',
  );
});

function textsOf(file: string, locale: string): Texts {
  const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n').filter((line) => line.includes('=') && !line.startsWith('#'));
  return new Texts(Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])), locale);
}
