import { project } from '../concern.ts';
import type { CalendarHistory } from '../due-steps.ts';
import type { Event } from '../events.ts';
import { compareTimes, inSequence } from '../sequence.ts';
import { answeredBy, answersIn, type PromptAnswer } from './answers.ts';
import { type Measured, measuredOf } from './measured.ts';

/** The record as it was known at a moment: what every measure is counted from. */
export interface Look {
  asOf: Temporal.Instant;
  history: CalendarHistory;
  /** the concerns that count */
  concerns: readonly Measured[];
  /** recorded in error as a whole: out of every denominator, and listed where something was due */
  voided: readonly Measured[];
  /** prompts that were dismissed, and taken back: in a concern or in none */
  answers: readonly PromptAnswer[];
}

/** Looks at the record as of a moment. What was written down later does not exist yet, so an old figure can be counted again. */
export function lookAt(events: readonly Event[], history: CalendarHistory, asOf: Temporal.Instant): Look {
  const now = asOf.toString();
  const known = inSequence(events.filter(({ recorded }) => compareTimes(recorded, now) <= 0));
  const own = Map.groupBy(known, ({ concern }) => concern);
  const all = project(known).map((concern) => measuredOf(concern, own.get(concern.id) ?? [], history, asOf));
  const ids = new Set(all.map(({ id }) => id));
  return lookOver(all, answersIn(known.filter(({ concern }) => concern === null || !ids.has(concern))), history, asOf);
}

/**
 * The same from what was kept of each concern.
 * @param loose answers to prompts that belong to no concern
 * @param asOf not before anything of it was kept
 */
export function lookOver(all: readonly Measured[], loose: readonly PromptAnswer[], history: CalendarHistory, asOf: Temporal.Instant): Look {
  const byAge = all.toSorted((one, other) => one.recorded - other.recorded || (one.id < other.id ? -1 : 1));
  const answers = [...byAge.flatMap((each) => each.answers), ...answeredBy(loose, asOf.toString())];
  return { asOf, history, concerns: byAge.filter((each) => !each.void), voided: byAge.filter((each) => each.void), answers };
}
