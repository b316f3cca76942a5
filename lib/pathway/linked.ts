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

/** How many of them were identified in so many hours before this concern. */
export function linkedWithin(concern: Linkable, all: readonly Linkable[], hours: number): number {
  const from = Temporal.Instant.from(concern.identified).subtract({ hours });
  return linked(concern, all).filter(({ identified }) => Temporal.Instant.compare(Temporal.Instant.from(identified), from) >= 0).length;
}

const namesIn = ({ people }: Linkable): Set<string> =>
  new Set(people.filter(({ role }) => role !== 'witness').map(({ reference }) => reference.trim().toLocaleLowerCase('en-GB')).filter((name) => name !== 'not known'));
