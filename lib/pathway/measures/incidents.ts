import type { Concern } from '../concern.ts';
import type { Incident } from './repeats.ts';
import { sourcesOf } from './sources.ts';

/** An incident with the event that tells of it. */
export interface ToldIncident extends Incident {
  event: string;
}

/**
 * Every incident with a time of its own: the one that opened a concern (1.1), and those entered later; a near miss is
 * an attempt that was stopped. Two reports of one incident count once: the same moment, and the same concern or source.
 */
export function incidentsOf(concerns: readonly Concern[]): ToldIncident[] {
  const once: ToldIncident[] = [];
  const byMoment = new Map<bigint, ToldIncident[]>();
  for (const incident of concerns.flatMap(told)) {
    const same = byMoment.get(incident.at.epochNanoseconds) ?? [];
    if (same.some((known) => isSame(known, incident))) continue;
    byMoment.set(incident.at.epochNanoseconds, [...same, incident]);
    once.push(incident);
  }
  return once;
}

const isSame = (one: ToldIncident, other: ToldIncident): boolean =>
  one.prevented === other.prevented && (one.concern === other.concern || one.sources.some((source) => other.sources.includes(source)));

function told(concern: Concern): ToldIncident[] {
  const of = (event: string, at: string, prevented: boolean): ToldIncident => ({ concern: concern.id, event, sources: sourcesOf(concern), at: Temporal.Instant.from(at), prevented });
  const first = concern.steps['1.1'].done;
  return [
    ...(first && first.record.occurred !== 'unknown' ? [of(first.event, first.record.occurred, false)] : []),
    ...concern.developments.filter(({ about }) => about === 'incident' || about === 'near-miss').map(({ event, occurred, about }) => of(event, occurred, about === 'near-miss')),
  ];
}
