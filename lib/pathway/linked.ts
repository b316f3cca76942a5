import type { Concern } from './concern.ts';

/**
 * Earlier concerns that share an adult with this one, witnesses left out, newest first: what a seriousness assessment
 * and a chronology begin with. Made from references as they were written; nothing is guessed about who is who.
 */
export function linked(concern: Concern, all: readonly Concern[]): Concern[] {
  const own = namesIn(concern);
  const earlier = (other: Concern) => Temporal.Instant.compare(Temporal.Instant.from(other.identified), Temporal.Instant.from(concern.identified)) <= 0;
  return all
    .filter((other) => other.id !== concern.id && other.state !== 'in-error' && earlier(other) && [...namesIn(other)].some((name) => own.has(name)))
    .sort((one, other) => Temporal.Instant.compare(Temporal.Instant.from(other.identified), Temporal.Instant.from(one.identified)));
}

/** How many of them were identified in so many hours before this concern. */
export function linkedWithin(concern: Concern, all: readonly Concern[], hours: number): number {
  const from = Temporal.Instant.from(concern.identified).subtract({ hours });
  return linked(concern, all).filter(({ identified }) => Temporal.Instant.compare(Temporal.Instant.from(identified), from) >= 0).length;
}

const namesIn = ({ people }: Concern): Set<string> =>
  new Set(people.filter(({ role }) => role !== 'witness').map(({ reference }) => reference.trim().toLocaleLowerCase('en-GB')).filter((name) => name !== 'not known'));
