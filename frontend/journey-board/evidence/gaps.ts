/** A stage with the ids of its steps, in time order. */
export interface StageToAsk {
  readonly id: string;
  readonly steps: readonly string[];
}

/** Some customers, and the stages and steps that they said something of. */
export interface Group {
  /** The segment; null for all customers. */
  readonly segment: string | null;
  readonly asked: number;
  readonly heard: ReadonlySet<string>;
}

/**
 * What customers left out.
 * - `nobody`: none of them was asked
 * - `nothing`: they said nothing of this map
 * - `whole-stages`: what they said is of stages as a whole, and of no step
 * - `only`: nothing but in these places, which are few
 * - `before`, `after`: nothing on that side of the place
 * - `around`: nothing before the first place, and nothing after the second
 * - `in`: nothing in these places
 */
export type GapKind = 'nobody' | 'nothing' | 'whole-stages' | 'only' | 'before' | 'after' | 'around' | 'in';

export interface Gap {
  /** Null for all customers. */
  readonly segment: string | null;
  readonly kind: GapKind;
  /** The stages or steps that its words name. */
  readonly places: readonly string[];
  /** The first place of which nothing was said; null where that is nearly everything. */
  readonly target: string | null;
}

interface Weighed extends Gap {
  /** How much of the map it is, from 0 to 1. */
  readonly weight: number;
}

/** What is a gap in the steps of all customers weighs half: their stages have no gap. */
const STEP_WEIGHT = 0.5;
const FEW = 2;
const MOST_GAPS = 12;

/**
 * Where customers said nothing, the most telling first, at most twelve. A segment's gap that all customers have as well is
 * theirs alone.
 *
 * @param groups all customers, and each segment
 */
export function gapsOf(stages: readonly StageToAsk[], groups: readonly Group[]): readonly Gap[] {
  const everybody = groups.find(({ segment }) => segment === null);
  const shared = new Set(everybody ? gapsOfGroup(stages, everybody).map(sameness) : []);
  if (shared.has('nobody ') || shared.has('nothing ')) {
    return gapsOfGroup(stages, everybody!).map(plain);
  }
  return groups
    .flatMap((group) => gapsOfGroup(stages, group).filter((gap) => group.segment === null || !shared.has(sameness(gap))))
    .sort((a, b) => b.weight - a.weight || Number(a.segment !== null) - Number(b.segment !== null))
    .slice(0, MOST_GAPS)
    .map(plain);
}

function gapsOfGroup(stages: readonly StageToAsk[], group: Group): readonly Weighed[] {
  const { asked, heard, segment } = group;
  const whole = (kind: GapKind, weight: number): readonly Weighed[] => [{ segment, kind, places: [], target: null, weight }];
  if (stages.length === 0) {
    return [];
  }
  if (heard.size === 0) {
    return whole(asked === 0 ? 'nobody' : 'nothing', 1);
  }
  const steps = stages.flatMap((stage) => stage.steps);
  if (steps.length > 0 && !steps.some((step) => heard.has(step))) {
    return whole('whole-stages', 0.9);
  }
  const isHeard = ({ id, steps: within }: StageToAsk) => heard.has(id) || within.some((step) => heard.has(step));
  const inStages = gapsAlong(segment, stages.map(({ id }) => id), stages.map(isHeard), 1);
  // Hardly a segment is heard of every step, so that these gaps tell something of all customers together only.
  return inStages.length > 0 || (segment !== null && stages.length > 1)
    ? inStages
    : gapsAlong(segment, steps, steps.map((step) => heard.has(step)), STEP_WEIGHT);
}

/** The gaps in a row of places of which some were spoken of. */
function gapsAlong(segment: string | null, places: readonly string[], heard: readonly boolean[], weight: number): readonly Weighed[] {
  const first = heard.indexOf(true);
  const last = heard.lastIndexOf(true);
  const missing = places.filter((_, index) => !heard[index]);
  const there = places.filter((_, index) => heard[index]);
  const gap = (kind: GapKind, named: readonly string[], open: readonly string[]): Weighed => ({
    segment, kind, places: named, target: open[0], weight: (weight * open.length) / places.length,
  });
  if (missing.length === 0) {
    return [];
  }
  if (there.length <= FEW && there.length < missing.length && first > 0 && last < places.length - 1) {
    return [gap('only', there, missing)];
  }
  const inside = missing.filter((place) => places.indexOf(place) > first && places.indexOf(place) < last);
  const ends = missing.filter((place) => !inside.includes(place));
  return [
    ...(ends.length > 0 ? [endGap()] : []),
    ...(inside.length > 0 ? [gap('in', inside, inside)] : []),
  ];

  function endGap(): Weighed {
    if (first > 0 && last < places.length - 1) {
      return gap('around', [places[first], places[last]], ends);
    }
    return first > 0 ? gap('before', [places[first]], ends) : gap('after', [places[last]], ends);
  }
}

function sameness({ kind, places }: Gap): string {
  return `${kind} ${places.join(' ')}`;
}

function plain({ segment, kind, places, target }: Weighed): Gap {
  return { segment, kind, places, target };
}
