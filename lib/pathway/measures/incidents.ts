import type { Concern } from '../concern.ts';
import type { Measured } from './measured.ts';
import type { Incident } from './repeats.ts';
import { isIn, type Within } from './within.ts';

/** An incident that a concern tells of, with the event that does. */
export interface Told {
  event: string;
  /** its own time (ms), not when it was written down */
  at: number;
  prevented: boolean;
  /** when it was entered in a concern that was there already (ms); null for the one that opened it */
  entered: number | null;
}

/** An incident with the event that tells of it. */
export interface ToldIncident extends Incident {
  event: string;
}

/**
 * Every incident of a period with a time of its own: the one that opened a concern (1.1), and those entered later; a near
 * miss is an attempt that was stopped. Two reports of one incident count once: the same moment, and the same concern or source.
 */
export function incidentsOf(concerns: readonly Measured[], period: Within): ToldIncident[] {
  const once: ToldIncident[] = [];
  const byMoment = new Map<number, ToldIncident[]>();
  for (const { id, sources, incidents } of concerns) {
    for (const { event, at, prevented } of incidents) {
      if (!isIn(at, period)) continue;
      const incident: ToldIncident = { concern: id, event, sources, at: Temporal.Instant.fromEpochMilliseconds(at), prevented };
      const same = byMoment.get(at) ?? [];
      if (same.some((known) => isSame(known, incident))) continue;
      byMoment.set(at, [...same, incident]);
      once.push(incident);
    }
  }
  return once;
}

const isSame = (one: ToldIncident, other: ToldIncident): boolean =>
  one.prevented === other.prevented && (one.concern === other.concern || one.sources.some((source) => other.sources.includes(source)));

/** Those of one concern. */
export function toldIn({ steps, developments }: Concern): Told[] {
  const when = (at: string) => Temporal.Instant.from(at).epochMilliseconds;
  const first = steps['1.1'].done;
  return [
    ...(first && first.record.occurred !== 'unknown' ? [{ event: first.event, at: when(first.record.occurred), prevented: false, entered: null }] : []),
    ...developments
      .filter(({ about }) => about === 'incident' || about === 'near-miss')
      .map(({ event, occurred, recorded, about }) => ({ event, at: when(occurred), prevented: about === 'near-miss', entered: when(recorded) })),
  ];
}
