import { type CalendarHistory, type DueStep, dueSteps, isInError, isOpen, type Owing } from './due-steps.ts';
import type { Happening } from './events.ts';
import { isBefore } from './due/limit.ts';
import { isServiceAudits } from './service-audits.ts';

/** How it stands with all concerns and the service at a moment: what badge and notification are made of. No names. */
export interface Standing {
  /** open steps whose due time has passed */
  overdue: number;
  /** due times of the other open steps that are an hour away at most, soonest first */
  withinHour: Temporal.Instant[];
  /** first records begun and not finished */
  unfinished: number;
}

/** Whether the time of an open clock has passed; once it has, setting the device's clock back changes nothing. */
export const hasPassed = ({ passed, due }: Pick<DueStep, 'passed' | 'due'>, now: Temporal.Instant): boolean => passed || isBefore(due, now);

export const isOverdue = (step: DueStep, now: Temporal.Instant): boolean => isOpen(step) && hasPassed(step, now);

/** @param since as for `dueSteps` */
export function standing(all: readonly Owing[], calendars: CalendarHistory, now: Temporal.Instant, since?: Temporal.Instant): Standing {
  const open = all.flatMap((of) => dueSteps(of, calendars, now, since)).filter(isOpen);
  const inAnHour = now.add({ hours: 1 });
  const withinHour = open.filter((step) => !isOverdue(step, now) && !isBefore(inAnHour, step.due)).map(({ due }) => due);
  return {
    overdue: open.filter((step) => isOverdue(step, now)).length,
    withinHour: withinHour.sort(Temporal.Instant.compare),
    unfinished: all.filter((of) => isUnfinished(of) && !isInError(of)).length,
  };
}

/** A concern whose first record was begun and not finished. */
export const isUnfinished = (of: Owing): boolean => !isServiceAudits(of) && !of.firstRecord;

/**
 * Due times that have passed while their step was open and that the record does not say so of yet.
 * @param since as for `dueSteps`: up to then, all that passed has been recorded
 */
export function unrecorded(of: Owing, calendars: CalendarHistory, now: Temporal.Instant, since?: Temporal.Instant): { concern: string | null; what: Happening }[] {
  return dueSteps(of, calendars, now, since)
    .filter(({ due, completed, passed, notApplicable }) => !passed && isBefore(due, now) && (!completed || isBefore(due, completed)) && !setAside(notApplicable, due))
    .map(({ id, step, due }) => ({ concern: isServiceAudits(of) ? null : of.id, what: { kind: 'due-passed', step: step.id, ...(id !== step.id && { obligation: id }), due: due.toString(), noticedAt: now.toString() } }));
}

/** Marked as not applicable before it was due; marked after that, its time had passed. */
const setAside = (notApplicable: DueStep['notApplicable'], due: Temporal.Instant): boolean =>
  notApplicable !== null && !isBefore(due, Temporal.Instant.from(notApplicable.recorded));
