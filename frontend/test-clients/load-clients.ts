/**
 * Measures how long an edit takes from its author's call to its arrival at every other viewer, all in this process.
 *
 *   node load-clients.ts --url http://localhost:8080 --map ID --cookies name=a,name=b --viewers 100 --rate 10 --seconds 30
 *   node load-clients.ts --relay ws://localhost:8090/relay --viewers 100 --rate 10 --seconds 30
 *
 * With --interview instead of --map what is edited is an interview, which gets a line with each edit.
 * With --relay it sends text frames of a patch's size to a bare relay, which sends each to all, and measures the same.
 * With --layers ID,ID the viewers look at these variants of the map, as many at each, while what is edited is the base.
 * Prints `measuring` and `measured` when it begins and ends to count, then one line of JSON; milliseconds.
 */
import { parseArgs } from 'node:util';
import { newId } from '../live/ids.ts';
import { openBoards, openInterviews, openRelay, type Viewers } from './load-viewers.ts';
import { pause } from './signed-in.ts';

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    relay: { type: 'string' },
    origin: { type: 'string' },
    map: { type: 'string' },
    interview: { type: 'string' },
    cookies: { type: 'string', default: '' },
    layers: { type: 'string', default: '' },
    viewers: { type: 'string', default: '100' },
    editors: { type: 'string', default: '5' },
    rate: { type: 'string', default: '10' },
    warmup: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '30' },
  },
});
const viewerCount = Number(options.viewers);
const editorCount = Math.min(Number(options.editors), viewerCount);
const sent = new Map<string, number>();
const latencies: number[] = [];
let deliveries = 0;
let measuring = false;

function seen(key: string): void {
  const at = sent.get(key);
  if (at !== undefined) {
    deliveries++;
    latencies.push(performance.now() - at);
  }
}

async function edit(viewers: Viewers, seconds: number): Promise<number> {
  const start = performance.now();
  const edits = Math.round(seconds * Number(options.rate));
  for (let number = 0; number < edits; number++) {
    const due = start + (number * 1000) / Number(options.rate);
    await pause(Math.max(0, due - performance.now()));
    const at = performance.now();
    const key = viewers.edit(number % editorCount, newId());
    if (measuring) {
      sent.set(key, at);
    }
  }
  return edits;
}

function percentile(share: number): number {
  const index = Math.max(0, Math.ceil(latencies.length * share) - 1);
  return Math.round((latencies[index] ?? NaN) * 100) / 100;
}

function opened(): Promise<Viewers> {
  const { relay, url = '', map, interview = '' } = options;
  if (relay) {
    return openRelay(relay, viewerCount, seen);
  }
  const watched = {
    url,
    origin: options.origin ?? new URL(url).origin,
    id: map ?? interview,
    cookies: options.cookies.split(','),
    layers: options.layers.split(',').filter((layer) => layer !== ''),
    viewers: viewerCount,
    editors: editorCount,
  };
  return map ? openBoards(watched, seen) : openInterviews(watched, seen);
}

const viewers = await opened();
await edit(viewers, Number(options.warmup));
await pause(500);
measuring = true;
console.log('measuring');
const edits = await edit(viewers, Number(options.seconds));
console.log('measured');
await pause(2000);
viewers.close();
latencies.sort((a, b) => a - b);
console.log(
  JSON.stringify({
    kind: options.relay ? 'relay' : options.map ? 'board' : 'interview',
    viewers: viewerCount,
    edits,
    deliveries,
    missing: edits * (viewerCount - 1) - deliveries,
    p50: percentile(0.5),
    p95: percentile(0.95),
    p99: percentile(0.99),
    max: percentile(1),
  }),
);
