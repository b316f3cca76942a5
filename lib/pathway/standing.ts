import type { DueStep } from './due-steps.ts';
import type { Happening } from './events.ts';
import { isBefore } from './thresholds.ts';
import type { Timed } from './timed.ts';

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

export function standing(all: readonly Timed[], now: Temporal.Instant): Standing {
  const open = all.flatMap(({ steps }) => steps).filter(({ completed }) => !completed);
  const inAnHour = now.add({ hours: 1 });
  const withinHour = open.filter((step) => !isOverdue(step, now) && !isBefore(inAnHour, step.due)).map(({ due }) => due);
  return {
    overdue: open.filter((step) => isOverdue(step, now)).length,
    withinHour: withinHour.sort(Temporal.Instant.compare),
    unfinished: all.filter(({ concern }) => !concern.firstRecord).length,
  };
}

/** Due times that have passed while their step was open, where the record does not say so yet. */
export const unrecorded = (all: readonly Timed[], now: Temporal.Instant): { concern: string; what: Happening }[] =>
  all.flatMap(({ concern, steps }) =>
    steps
      .filter(({ due, completed, passed }) => !passed && isBefore(due, now) && (!completed || isBefore(due, completed)))
      .map(({ step, due }) => ({ concern: concern.id, what: { kind: 'due-passed', step: step.id, due: due.toString(), noticedAt: now.toString() } })),
  );
