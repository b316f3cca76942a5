import { concernsIn, type Found, times } from './found.ts';
import type { Occurrence } from './occurrences.ts';
import { isIn } from './spans.ts';

const HOURS = 24 * 28;

/**
 * Repeated targeting, as the pathway says it: the same source, two or more linked incidents to one adult, or two or more
 * adults, within 28 days. Looked for in the last twelve months; one proposal a source, with everything that lies within
 * 28 days of another. What was stopped is shown with it and makes none by itself.
 */
export function repeatedTargeting(occurrences: readonly Occurrence[], now: Temporal.Instant): Found[] {
  const recent = occurrences.filter(({ at }) => isIn(at, 'm12', now));
  const bySource = new Map<string, Occurrence[]>();
  for (const each of recent) for (const source of each.sources) bySource.set(source, [...(bySource.get(source) ?? []), each]);
  return [...bySource].flatMap(([source, all]) => {
    const own = all.map((each) => ({ ...each, harmed: each.harmed.filter((adult) => adult !== source) })).filter(({ harmed }) => harmed.length);
    const happened = own.filter(({ prevented }) => !prevented);
    const close = happened.filter((each) => each.harmed.length > 1 || happened.some((other) => other !== each && near(each, other)));
    return close.length ? [foundOf(source, close, own)] : [];
  });
}

const near = (one: Occurrence, other: Occurrence): boolean => Math.abs(one.at.until(other.at).total('hours')) <= HOURS;

function foundOf(source: string, close: readonly Occurrence[], own: readonly Occurrence[]): Found {
  const prevented = own.filter((each) => each.prevented && close.some((other) => near(each, other)));
  const adults = new Set(close.flatMap(({ harmed }) => harmed));
  const once = own.filter((each) => !each.prevented && !close.includes(each));
  return {
    kind: 'repeated-targeting',
    about: [source],
    evidence: concernsIn([...close, ...prevented]),
    happened: close.length,
    prevented: prevented.length,
    facts: [
      `${times(close.length, 'incident', 'incidents')} within 28 days of another, to ${times(adults.size, 'adult', 'adults')}.`,
      ...(once.length ? [`${times(once.length, 'more', 'more')} in twelve months, further apart.`] : []),
      ...(prevented.length ? [`${times(prevented.length, 'attempt was', 'attempts were')} stopped.`] : []),
    ],
  };
}
