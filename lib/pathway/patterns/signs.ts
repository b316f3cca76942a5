import { EARLY_WARNINGS, type EarlyWarning } from '../early-warnings.ts';
import { type Found, times } from './found.ts';
import { adultsAs, nameKey, type Occurrence, type Sighting } from './occurrences.ts';
import { isIn } from './spans.ts';

/**
 * Warning signs that stand together: the same two signs, or more, ticked in two concerns or more of twelve months about
 * one adult who may have been harmed. Says how many incidents came after the second time.
 */
export function signsTogether(sightings: readonly Sighting[], occurrences: readonly Occurrence[], now: Temporal.Instant): Found[] {
  const recent = sightings.filter(({ state, identified, signs }) => state !== 'in-error' && signs.length > 1 && isIn(Temporal.Instant.from(identified), 'm12', now));
  const byAdult = new Map<string, Sighting[]>();
  for (const sighting of recent) for (const adult of maybeHarmed(sighting)) byAdult.set(adult, [...(byAdult.get(adult) ?? []), sighting]);
  return [...byAdult].flatMap(([adult, own]) => {
    const pairs = own.flatMap((one, at) => own.slice(at + 1).map((other) => ({ concerns: [one, other], both: one.signs.filter((sign) => other.signs.includes(sign)) }))).filter(({ both }) => both.length > 1);
    const together = [...new Set(pairs.flatMap(({ both }) => both))].sort();
    return together.length ? [foundOf(adult, together, [...new Set(pairs.flatMap(({ concerns }) => concerns))], occurrences)] : [];
  });
}

const maybeHarmed = (sighting: Sighting): string[] => adultsAs(sighting, 'harmed', 'harmed-and-source', 'unclear');

function foundOf(adult: string, signs: readonly EarlyWarning[], concerns: readonly Sighting[], occurrences: readonly Occurrence[]): Found {
  const evidence = concerns.map(({ id, identified }) => ({ id, what: 'concern' as const, at: Temporal.Instant.from(identified) })).sort((one, other) => Temporal.Instant.compare(other.at, one.at));
  const second = evidence.at(-2)?.at;
  const after = occurrences.filter(({ adults, prevented, at }) => !prevented && adults.includes(adult) && second && Temporal.Instant.compare(at, second) > 0);
  return {
    kind: 'signs',
    about: [nameKey(adult)],
    evidence,
    happened: evidence.length,
    prevented: 0,
    facts: [`Ticked together in ${times(evidence.length, 'concern', 'concerns')}: ${signs.map((sign) => EARLY_WARNINGS[sign].toLocaleLowerCase('en-GB')).join('; ')}.`, `${times(after.length, 'incident', 'incidents')} came after the second time.`],
  };
}
