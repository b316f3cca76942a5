import type { Occurrence } from './occurrences.ts';
import { PART_OF_DAY } from './parts-of-day.ts';
import { type Counts, counts, isIn } from './spans.ts';

/** What incidents can have in common. */
export const LIKENESSES = { pair: 'Same two adults', source: 'Same source of harm', harmed: 'Same adult harmed', place: 'Same place', part: 'Same time of day' } as const;
export type Likeness = keyof typeof LIKENESSES;

/** Incidents that have one thing in common, with how many there were. */
export interface Alike {
  likeness: Likeness;
  /** who or what: keys of adults, a place, a part of the day */
  about: readonly string[];
  happened: Counts;
  /** attempts that were stopped */
  prevented: Counts;
  /** over twelve months, newest first */
  concerns: readonly string[];
}

/**
 * Two or more incidents of twelve months that have something in common, by what that is; most first, by the last 28 days,
 * then by the twelve months. One that was stopped is counted beside them and makes no pattern by itself.
 */
export function alike(occurrences: readonly Occurrence[], now: Temporal.Instant): Alike[] {
  return (Object.keys(LIKENESSES) as Likeness[]).flatMap((likeness) => {
    const groups = new Map<string, { about: readonly string[]; all: Occurrence[] }>();
    for (const occurrence of occurrences) {
      for (const about of whatOf(likeness, occurrence)) {
        const key = about.join('\n');
        const known = groups.get(key);
        if (known) known.all.push(occurrence);
        else groups.set(key, { about, all: [occurrence] });
      }
    }
    return [...groups.values()]
      .map(({ about, all }) => alikeOf(likeness, about, all, now))
      .filter(({ happened }) => happened.m12 > 1)
      .sort(byMost);
  });
}

function whatOf(likeness: Likeness, { sources, harmed, adults, place, part }: Occurrence): (readonly string[])[] {
  switch (likeness) {
    case 'pair':
      return pairsOf(adults);
    case 'source':
      return sources.map((each) => [each]);
    case 'harmed':
      return harmed.map((each) => [each]);
    case 'place':
      return place === null ? [] : [[place]];
    case 'part':
      return [[PART_OF_DAY[part].label]];
  }
}

/** Every two of some adults, in one order. */
export function pairsOf(adults: readonly string[]): [string, string][] {
  const inOrder = [...new Set(adults)].sort();
  return inOrder.flatMap((one, at) => inOrder.slice(at + 1).map((other): [string, string] => [one, other]));
}

function alikeOf(likeness: Likeness, about: readonly string[], all: readonly Occurrence[], now: Temporal.Instant): Alike {
  const moments = (prevented: boolean) => all.filter((each) => each.prevented === prevented).map(({ at }) => at);
  const within = all.filter(({ at }) => isIn(at, 'm12', now)).sort((one, other) => Temporal.Instant.compare(other.at, one.at));
  return { likeness, about, happened: counts(moments(false), now), prevented: counts(moments(true), now), concerns: [...new Set(within.map(({ concern }) => concern))] };
}

const byMost = (one: Alike, other: Alike): number => other.happened.d28 - one.happened.d28 || other.happened.m12 - one.happened.m12 || (one.about.join() < other.about.join() ? -1 : 1);
