import { type Obligation, type Outcome, OUTCOMES, outcomeOf } from './outcome.ts';
import { isBelow95, shareWords } from './share.ts';
import { isWithin, type Within } from './within.ts';

/** The share of obligations that were met on time, with everything that stands beside it. */
export interface OnTime<O = Obligation> extends Record<Outcome, number> {
  /** the denominator: on time, late and missed */
  due: number;
  /** below 95 %, in whole numbers; null where nothing was due */
  trigger: boolean | null;
  shown: string;
  /** every obligation of the period by how it stands: what a figure is opened down to */
  behind: Readonly<Record<Outcome, readonly O[]>>;
}

/**
 * Counts the obligations of a period as they stand at a moment. Each belongs for ever to the period in which its due
 * time falls, whenever it is done: last week's, finished late this week, was counted last week.
 */
export const onTime = <O extends Obligation>(obligations: readonly O[], period: Within, asOf: Temporal.Instant): OnTime<O> =>
  tally(obligations, period, (each) => outcomeOf(each, asOf));

/** The same for what has a verdict of its own. */
export function tally<O extends { due: Temporal.Instant }>(obligations: readonly O[], period: Within, verdict: (each: O) => Outcome): OnTime<O> {
  const behind: Record<Outcome, O[]> = { onTime: [], late: [], missed: [], notYetDue: [], notApplicable: [], void: [] };
  for (const each of obligations) if (isWithin(each.due, period)) behind[verdict(each)].push(each);
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, behind[outcome].length])) as Record<Outcome, number>;
  const due = counts.onTime + counts.late + counts.missed;
  return { due, ...counts, trigger: isBelow95(counts.onTime, due), shown: shareWords(counts.onTime, due, 'none due'), behind };
}
