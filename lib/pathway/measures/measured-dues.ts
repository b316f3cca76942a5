import type { Concern } from '../concern.ts';
import { isBefore } from '../due/limit.ts';
import { oversightReviews } from '../due/reviews.ts';
import { spans } from '../due/span.ts';
import { stageOne } from '../due/stage-1.ts';
import { reviewTrigger, stageTwo } from '../due/stage-2.ts';
import { stageThree } from '../due/stage-3.ts';
import type { CalendarHistory, DueStep } from '../due-steps.ts';

/** One thing that is or was due in a concern, as dueSteps names it. All moments in milliseconds since 1970. */
export interface MeasuredDue {
  id: string;
  /** when its clock starts: before that it is not counted, unless it was done or set aside */
  started: number;
  due: number;
  done: number | null;
  /** when it was marked as not applicable */
  aside: number | null;
  /** the record says that its time ran out while it was open */
  passed: boolean;
}

/**
 * What is or was due of a concern and is measured. A concern in error has no clocks any more; of it, those that had run
 * when it was last written to.
 * @param until up to when clocks are looked at
 */
export function duesOf(concern: Concern, history: CalendarHistory, until: Temporal.Instant): MeasuredDue[] {
  if (concern.state !== 'in-error') return measuredDues(concern, history, until).map(dueOf);
  const last = Temporal.Instant.from(concern.touched);
  const before = measuredDues({ ...concern, state: concern.turns.at(-1)?.state ?? 'live' }, history, last);
  return before.filter(({ started, completed, notApplicable }) => completed || notApplicable || !isBefore(last, started)).map(dueOf);
}

/**
 * What dueSteps says of a concern, without the checks each shift, the daily reviews and dates that people set: no measure counts those, and
 * over a year of two thousand concerns they are three in four of all clocks.
 */
export function measuredDues(concern: Concern, history: CalendarHistory, until: Temporal.Instant): DueStep[] {
  const first = stageOne(concern, history);
  const third = stageThree(concern, history);
  const followUp = third.find(({ id }) => id === '3.2');
  return [
    ...first,
    ...stageTwo(concern, history, reviewTrigger(concern, first)),
    ...third,
    ...oversightReviews(concern, spans(concern, followUp, ['live', 'stabilised']), until),
  ];
}

const dueOf = ({ id, started, due, completed, notApplicable, passed }: DueStep): MeasuredDue => ({
  id,
  started: started.epochMilliseconds,
  due: due.epochMilliseconds,
  done: completed && completed.epochMilliseconds,
  aside: notApplicable && Temporal.Instant.from(notApplicable.recorded).epochMilliseconds,
  passed,
});
