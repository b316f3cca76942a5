import { isUnsaid } from '../measures/unsaid.ts';
import type { PersonRole } from '../people.ts';
import type { Row } from '../row.ts';
import { type PartOfDay, partOfDay } from './parts-of-day.ts';
import { placeOf } from './place-of.ts';

/** What a pattern is made of: of each concern its row in a list. */
export type Sighting = Pick<Row, 'id' | 'identified' | 'state' | 'people' | 'place' | 'incidents' | 'signs' | 'phrases'>;

/** One incident, or one attempt that was stopped, with who, where and when. Adults stand by their key (`nameKey`). */
export interface Occurrence {
  concern: string;
  at: Temporal.Instant;
  prevented: boolean;
  /** who is said to have done it, and to whom */
  sources: readonly string[];
  harmed: readonly string[];
  /** everybody in it but witnesses */
  adults: readonly string[];
  place: string | null;
  part: PartOfDay;
}

/** One adult under one spelling: capitals, and spaces at the ends and between, do not matter. */
export const nameKey = (reference: string): string => reference.trim().replaceAll(/\s+/gu, ' ').toLocaleLowerCase('en-GB');

/** Known adults with one of these parts, by their key. */
export const adultsAs = ({ people }: Pick<Row, 'people'>, ...roles: readonly PersonRole[]): string[] => [
  ...new Set(people.filter(({ role, reference }) => roles.includes(role) && !isUnsaid(reference)).map(({ reference }) => nameKey(reference))),
];

/**
 * Every incident of every concern that was not recorded in error. Two reports of one incident count once: the same
 * moment, and the same concern or source.
 * @param rooms as the service calls its places
 */
export function occurrencesOf(sightings: readonly Sighting[], rooms: readonly string[]): Occurrence[] {
  const byMoment = new Map<bigint, Occurrence[]>();
  return sightings
    .filter(({ state }) => state !== 'in-error')
    .flatMap((sighting) => told(sighting, rooms))
    .filter((each) => {
      const same = byMoment.get(each.at.epochNanoseconds) ?? [];
      if (same.some((known) => known.prevented === each.prevented && (known.concern === each.concern || known.sources.some((source) => each.sources.includes(source))))) return false;
      byMoment.set(each.at.epochNanoseconds, [...same, each]);
      return true;
    });
}

function told(sighting: Sighting, rooms: readonly string[]): Occurrence[] {
  const shared = {
    concern: sighting.id,
    sources: adultsAs(sighting, 'alleged-source', 'harmed-and-source'),
    harmed: adultsAs(sighting, 'harmed', 'harmed-and-source'),
    adults: adultsAs(sighting, 'alleged-source', 'harmed', 'harmed-and-source', 'unclear'),
    place: placeOf(sighting.place, rooms),
  };
  return sighting.incidents.map(({ at, prevented }) => {
    const moment = Temporal.Instant.from(at);
    return { ...shared, at: moment, prevented, part: partOfDay(moment) };
  });
}
