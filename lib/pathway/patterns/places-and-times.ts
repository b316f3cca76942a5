import { concernsIn, type Found, times } from './found.ts';
import type { Occurrence } from './occurrences.ts';
import { PART_OF_DAY, type PartOfDay, PARTS_OF_DAY } from './parts-of-day.ts';
import { isIn } from './spans.ts';

/** How many incidents there were at one place in one part of the day, over twelve months. */
export interface Cell {
  place: string;
  part: PartOfDay;
  happened: number;
  prevented: number;
  /** more than this place and this time would give by themselves */
  standsOut: boolean;
}

/** So many, and at least one in so many of all that happened: a handful in a corner is no pattern of the service. */
const LEAST = 6;
const ONE_IN = 15;
/** So many times what is to be expected. */
const FACTOR = 2;
/** How rarely chance alone may do that. */
const CHANCE = 0.001;

/** Places, most incidents first, each with every part of the day. Records without a known place are left out. */
export function placesAndTimes(occurrences: readonly Occurrence[], now: Temporal.Instant): Cell[] {
  const recent = occurrences.filter(({ at, place }) => place !== null && isIn(at, 'm12', now));
  const places = Map.groupBy(recent, ({ place }) => place ?? '');
  const ordered = [...places].sort(([one, mine], [other, theirs]) => theirs.length - mine.length || (one < other ? -1 : 1));
  const happened = recent.filter(({ prevented }) => !prevented);
  const count = (is: (each: Occurrence) => boolean) => happened.filter(is).length;
  return ordered.flatMap(([place, here]) =>
    PARTS_OF_DAY.map(({ id: part }): Cell => {
      const own = here.filter((each) => each.part === part);
      const both = own.filter(({ prevented }) => !prevented).length;
      const elsewhere = { place: count((each) => each.place === place) - both, part: count((each) => each.part === part) - both };
      const rest = happened.length - both - elsewhere.place - elsewhere.part;
      return { place, part, happened: both, prevented: own.length - both, standsOut: isMore(both, elsewhere.place, elsewhere.part, rest) };
    }),
  );
}

/**
 * Whether a place at a time holds more than to be expected from that place at other times and from that time at other
 * places, as if the two had nothing to do with each other; half an incident is added to each so that none is nought.
 */
function isMore(both: number, place: number, part: number, rest: number): boolean {
  if (both < LEAST || ONE_IN * both < both + place + part + rest) return false;
  const expected = ((place + 0.5) * (part + 0.5)) / (rest + 0.5);
  return both >= FACTOR * expected && atLeast(both, expected) < CHANCE;
}

/** How likely so many or more are where so many are expected (Poisson). */
function atLeast(count: number, expected: number): number {
  let term = Math.exp(-expected);
  let below = 0;
  for (let n = 0; n < count; n += 1) {
    below += term;
    term *= expected / (n + 1);
  }
  return Math.max(0, 1 - below);
}

/** Places at times of day that stand out. */
export const busyPlaces = (occurrences: readonly Occurrence[], now: Temporal.Instant): Found[] =>
  placesAndTimes(occurrences, now)
    .filter(({ standsOut }) => standsOut)
    .map(({ place, part, happened, prevented }) => {
      const here = occurrences.filter((each) => each.place === place && each.part === part && isIn(each.at, 'm12', now));
      return {
        kind: 'place-and-time',
        about: [place, part],
        evidence: concernsIn(here),
        happened,
        prevented,
        facts: [`${times(happened, 'incident', 'incidents')} in twelve months, ${PART_OF_DAY[part].hours}: more than the place at other times and the time at other places would lead one to expect.`, ...(prevented ? [`${times(prevented, 'attempt was', 'attempts were')} stopped.`] : [])],
      };
    });
