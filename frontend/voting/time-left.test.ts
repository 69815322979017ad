import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeLeft } from './time-left.ts';

const TEXTS = '{0} days\n{0} hours\nin {0}';
const HOUR = 3_600_000;

test('days and hours are told while there are several of them', () => {
    assert.equal(timeLeft(49 * HOUR, TEXTS), '2 days');
    assert.equal(timeLeft(47 * HOUR, TEXTS), '47 hours');
    assert.equal(timeLeft(2 * HOUR, TEXTS), '2 hours');
});

test('the last two hours are told by the clock, and nothing is less than none', () => {
    assert.equal(timeLeft(2 * HOUR - 1000, TEXTS), 'in 1:59:59');
    assert.equal(timeLeft(61_000, TEXTS), 'in 1:01');
    assert.equal(timeLeft(900, TEXTS), 'in 0:01');
    assert.equal(timeLeft(-5, TEXTS), 'in 0:00');
});
