import { newId } from '../live/ids.ts';
import { digest, firstDifference, type Parts } from './comparing.ts';
import { Random } from './random.ts';
import { type AnySession, arrive, type Person, type RandomTab } from './random-tab.ts';
import { pause, until, type Visit } from './signed-in.ts';

const TABS = 5;
/** Refusals that no tab of ours should ever hear. */
const FAULTS = ['command-failed', 'command-invalid', 'command-reused', 'id-in-use', 'not-found', 'not-allowed'];

/** The options of all programs that let clients do random things, for `parseArgs`. */
export const RUN_OPTIONS = {
  url: { type: 'string' },
  origin: { type: 'string' },
  id: { type: 'string' },
  cookies: { type: 'string' },
  seed: { type: 'string', default: '1' },
  steps: { type: 'string', default: '300' },
  seen: { type: 'boolean', default: false },
} as const;

export interface RunOptions {
  readonly url?: string;
  readonly origin?: string;
  readonly id?: string;
  readonly cookies?: string;
  readonly seed: string;
  readonly steps: string;
  readonly seen: boolean;
}

/** What is asked of the tabs once all is quiet; an error says what is wrong. */
type Check<T> = (tabs: readonly T[]) => Promise<void> | void;

/**
 * Five tabs on one document do random things, are cut off, away for a while and loaded again; in the end all must see the
 * same. Prints one line of JSON: the seed, the revision, refusals by code, the digest of what is seen, with `seen` all of
 * it, or the first difference. Ends the process with 1 where they differ or never settle, or where the server had a fault.
 */
export async function playRandomly<T extends RandomTab<AnySession>>(
  kind: Visit['kind'],
  options: RunOptions,
  tabOf: (person: Person) => T,
  check: Check<T> = () => {},
): Promise<void> {
  const { url, id, cookies } = options;
  if (!url || !id || !cookies) {
    throw new Error('--url, --id and --cookies are needed');
  }
  const given = cookies.split(',');
  const origin = options.origin ?? new URL(url).origin;
  const visits = Array.from({ length: TABS }, (_, index) => ({ url, origin, kind, id, cookie: given[index % given.length] }));
  const tabs = (await Promise.all(visits.map(arrive))).map(tabOf);
  const result: Record<string, unknown> = { seed: Number(options.seed), run: newId() };
  try {
    tabs.forEach((tab) => tab.load());
    await until('all are live', () => areSettled(tabs));
    await play(tabs, new Random(Number(options.seed)), Number(options.steps));
    await until('all are answered and at one revision', () => areSettled(tabs), 90);
    Object.assign(result, compared(tabs));
    await check(tabs);
    if (options.seen && !result.difference) {
      result.seen = tabs[0].seen();
    }
  } catch (failure) {
    result.failure = String(failure);
    result.tabs = tabs.map(({ session, revision }) => ({ status: session.status, unsent: session.unsent, revision }));
  }
  tabs.forEach((tab) => tab.close());
  console.log(JSON.stringify(result));
  process.exitCode = result.failure || result.difference ? 1 : 0;
}

async function play(tabs: readonly RandomTab<AnySession>[], random: Random, steps: number): Promise<void> {
  for (let step = 0; step < steps; step++) {
    disturb(random.pick(tabs)!, random);
    random.pick(tabs)!.act(random);
    await pause(random.below(25));
  }
  tabs.forEach((tab) => comeBack(tab));
}

function disturb(tab: RandomTab<AnySession>, random: Random): void {
  const kind = random.next();
  if (tab.network.isAway && kind < 0.3) {
    comeBack(tab);
  } else if (kind < 0.02) {
    tab.network.cut();
  } else if (kind < 0.04) {
    tab.load();
  } else if (kind < 0.05) {
    tab.network.goAway();
  }
}

function comeBack(tab: RandomTab<AnySession>): void {
  if (tab.network.isAway) {
    tab.network.comeBack();
    tab.session.retry();
  }
}

function areSettled(tabs: readonly RandomTab<AnySession>[]): boolean {
  return tabs.every(
    ({ session, revision }) => session.unsent === 0 && session.status === 'live' && revision === tabs[0].revision,
  );
}

function compared(tabs: readonly RandomTab<AnySession>[]): object {
  const seen = tabs.map((tab) => tab.seen());
  const refused = counted(tabs.flatMap((tab) => tab.refused));
  const fault = FAULTS.find((code) => code in refused);
  if (fault) {
    throw new Error(`The server refused as it never should: ${JSON.stringify(refused)}`);
  }
  const size = Object.fromEntries(Object.entries(seen[0]).map(([part, all]) => [part, all.length]));
  const difference = differences(seen)[0] ?? null;
  return { revision: tabs[0].revision, refused, size, digest: digest(seen[0]), difference };
}

/** Where the others see something else than the first one. */
function differences(seen: readonly Parts[]): object[] {
  return seen.flatMap((parts, tab) => {
    const found = firstDifference(seen[0], parts);
    return found ? [{ tab, ...found }] : [];
  });
}

function counted(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  codes.forEach((code) => (counts[code] = (counts[code] ?? 0) + 1));
  return counts;
}
