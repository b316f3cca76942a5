import type { Row } from './row.ts';

/** What tells whether two concerns share an adult. */
type Linkable = Pick<Row, 'id' | 'identified' | 'state' | 'people'>;

/**
 * Earlier concerns that share an adult with this one, witnesses left out, newest first: what a seriousness assessment
 * and a chronology begin with. Made from references as they were written; nothing is guessed about who is who.
 */
export function linked<Other extends Linkable>(concern: Linkable, all: readonly Other[]): Other[] {
  const own = namesIn(concern);
  const earlier = (other: Linkable) => Temporal.Instant.compare(Temporal.Instant.from(other.identified), Temporal.Instant.from(concern.identified)) <= 0;
  return all
    .filter((other) => other.id !== concern.id && other.state !== 'in-error' && earlier(other) && [...namesIn(other)].some((name) => own.has(name)))
    .sort((one, other) => Temporal.Instant.compare(Temporal.Instant.from(other.identified), Temporal.Instant.from(one.identified)));
}

/**
 * How many incidents there were in them in so many hours before this concern: the first of each by when it was identified,
 * those that were entered later by their own time. What was stopped is none.
 */
export function incidentsWithin(concern: Linkable, all: readonly (Linkable & Pick<Row, 'incidents'>)[], hours: number): number {
  const to = Temporal.Instant.from(concern.identified);
  const from = to.subtract({ hours });
  return linked(concern, all)
    .flatMap(({ identified, incidents }) => [identified, ...incidents.slice(1).flatMap(({ at, prevented }) => (prevented ? [] : [at]))])
    .map((at) => Temporal.Instant.from(at))
    .filter((at) => Temporal.Instant.compare(at, from) >= 0 && Temporal.Instant.compare(at, to) <= 0).length;
}

const namesIn = ({ people }: Linkable): Set<string> =>
  new Set(people.filter(({ role }) => role !== 'witness').map(({ reference }) => reference.trim().toLocaleLowerCase('en-GB')).filter((name) => name !== 'not known'));
