import { type Concern, project } from '../concern.ts';
import type { CalendarHistory, DueStep } from '../due-steps.ts';
import type { Event } from '../events.ts';
import { compareTimes, inSequence } from '../sequence.ts';
import { measuredDues } from './measured-dues.ts';

/** The record as it was known at a moment: what every measure is counted from. */
export interface Look {
  asOf: Temporal.Instant;
  history: CalendarHistory;
  /** everything that was written down by then, in sequence */
  events: readonly Event[];
  /** the concerns that count */
  concerns: readonly Concern[];
  /** recorded in error as a whole: out of every denominator, and listed where something was due */
  voided: readonly Concern[];
  /** what is or was due of each concern and is measured, those in error included, as far as clocks had run by then */
  dues: ReadonlyMap<string, readonly DueStep[]>;
}

/** Looks at the record as of a moment. What was written down later does not exist yet, so an old figure can be counted again. */
export function lookAt(events: readonly Event[], history: CalendarHistory, asOf: Temporal.Instant): Look {
  const now = asOf.toString();
  const known = inSequence(events.filter(({ recorded }) => compareTimes(recorded, now) <= 0));
  const all = project(known);
  const isVoid = ({ state }: Concern) => state === 'in-error';
  const dues = new Map(all.map((concern) => [concern.id, isVoid(concern) ? duesBeforeError(concern, history) : measuredDues(concern, history, asOf)]));
  return { asOf, history, events: known, concerns: all.filter((concern) => !isVoid(concern)), voided: all.filter(isVoid), dues };
}

/** A concern in error has no clocks any more; these are the ones that had run when it was last written to. */
const duesBeforeError = (concern: Concern, history: CalendarHistory): DueStep[] =>
  measuredDues({ ...concern, state: concern.turns.at(-1)?.state ?? 'live' }, history, Temporal.Instant.from(concern.touched));
