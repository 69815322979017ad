import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTime, recordingAt, shownTime } from './clock-time.ts';

test('a time is read as it is shown, and in short', () => {
  assert.equal(shownTime(3_723_900), '01:02:03');
  assert.equal(readTime('01:02:03'), 3_723_000);
  assert.equal(readTime('2:10'), 130_000);
  assert.equal(readTime('45'), 45_000);
});

test('what is no time is none', () => {
  for (const written of ['', 'soon', '1:60', '1:2:3:4', '-1', '200:00:00']) {
    assert.equal(readTime(written), null, written);
  }
});

test('a recording opens where the interview was, counted from where it begins in it', () => {
  assert.equal(recordingAt({ url: 'https://files.test/talk.mp4', offset: 5_000 }, 60_000), 'https://files.test/talk.mp4#t=65');
  assert.equal(recordingAt({ url: 'https://www.youtube.com/watch?v=x', offset: 0 }, 60_000), 'https://www.youtube.com/watch?v=x&t=60s');
});
