import type { Concern } from './concern.ts';
import { type Calendars, type DueStep, dueSteps } from './due-steps.ts';
import type { Happening } from './events.ts';
import { isBefore } from './thresholds.ts';

/** How it stands with all concerns at a moment: what badge and notification are made of. No names. */
export interface Standing {
  /** open steps whose due time has passed */
  overdue: number;
  /** due times of the other open steps that are an hour away at most, soonest first */
  withinHour: Temporal.Instant[];
  /** first records begun and not finished */
  unfinished: number;
}

/** True for an open step whose due time has passed; once it has, setting the device's clock back changes nothing. */
export const isOverdue = ({ due, completed, passed }: DueStep, now: Temporal.Instant): boolean => !completed && (passed || isBefore(due, now));

export function standing(concerns: readonly Concern[], calendars: Calendars, now: Temporal.Instant): Standing {
  const open = concerns.flatMap((concern) => dueSteps(concern, calendars)).filter(({ completed }) => !completed);
  const inAnHour = now.add({ hours: 1 });
  const withinHour = open.filter((step) => !isOverdue(step, now) && !isBefore(inAnHour, step.due)).map(({ due }) => due);
  return {
    overdue: open.filter((step) => isOverdue(step, now)).length,
    withinHour: withinHour.sort(Temporal.Instant.compare),
    unfinished: concerns.filter(({ firstRecord }) => !firstRecord).length,
  };
}

/** Due times that have passed while their step was open and that the record does not say so of yet. */
export function unrecorded({ id, ...rest }: Concern, calendars: Calendars, now: Temporal.Instant): { concern: string; what: Happening }[] {
  return dueSteps({ id, ...rest }, calendars)
    .filter(({ due, completed, passed }) => !passed && isBefore(due, now) && (!completed || isBefore(due, completed)))
    .map(({ step, due }) => ({ concern: id, what: { kind: 'due-passed', step: step.id, due: due.toString(), noticedAt: now.toString() } }));
}
