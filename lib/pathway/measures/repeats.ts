import { isBefore } from '../due/limit.ts';
import { isWithin, type Within } from './within.ts';

/** A time in which the controls of a concern stood. */
export interface Controls {
  concern: string;
  /** the sources of harm that they hold, as the record names them */
  sources: readonly string[];
  inPlace: Temporal.Instant;
  /** when they were ended; null while they stand */
  ended: Temporal.Instant | null;
}

/** An incident, or an attempt that was stopped. */
export interface Incident {
  concern: string;
  sources: readonly string[];
  /** its own time, not when it was written down */
  at: Temporal.Instant;
  prevented: boolean;
}

export interface Repeats<I = Incident> {
  count: number;
  prevented: number;
  /** two or more in one service in one period; a single one is flagged on its concern, an attempt that was stopped never triggers */
  trigger: boolean;
  behind: { repeats: readonly I[]; prevented: readonly I[] };
}

/** More than so many are targeted retraining (2.5: "above one"). */
const MOST = 1;

/**
 * Incidents of a period that came again after controls were in place and before those were ended, from the same source
 * of harm: in the same concern, or in another one that names a source whom the controls hold.
 */
export function repeatsAfterControls<I extends Incident>(controls: readonly Controls[], incidents: readonly I[], period: Within): Repeats<I> {
  const again = incidents.filter((incident) => isWithin(incident.at, period) && controls.some((each) => holds(each, incident)));
  const repeats = again.filter(({ prevented }) => !prevented);
  const prevented = again.filter((each) => each.prevented);
  return { count: repeats.length, prevented: prevented.length, trigger: repeats.length > MOST, behind: { repeats, prevented } };
}

function holds({ concern, sources, inPlace, ended }: Controls, incident: Incident): boolean {
  const same = concern === incident.concern || sources.some((source) => incident.sources.includes(source));
  return same && isBefore(inPlace, incident.at) && (!ended || isBefore(incident.at, ended));
}
