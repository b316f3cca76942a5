import type { Concern } from './concern.ts';
import type { DueStep } from './due-steps.ts';
import type { Step } from './steps.ts';
import type { Timed } from './timed.ts';

/** A moment at which somebody is to be told of a step: a warning before it is due (Clock 11), or the due time itself. */
export interface Threshold {
  concern: string;
  step: Step['id'];
  kind: 'warning' | 'due';
  /** when the step is due */
  due: Temporal.Instant;
  /** the warning's own time, or the due time */
  at: Temporal.Instant;
  /** when it can be told first: at its own time, or when the concern was written down, where that was later */
  told: Temporal.Instant;
  /** whether the step has been completed since */
  completed: boolean;
}

/**
 * Every threshold of these concerns, past and to come, at which its step was or will be open.
 * A warning whose time was over before the concern was written down is none: whoever wrote it saw the clock.
 */
export const thresholds = (all: readonly Timed[]): Threshold[] => all.flatMap(({ concern, steps }) => steps.flatMap((due) => ofStep(concern, due)));

function ofStep({ id, recorded }: Concern, { step, due, completed }: DueStep): Threshold[] {
  const known = Temporal.Instant.from(recorded);
  const shared = { concern: id, step: step.id, due, completed: completed !== null };
  const warnings = step.warnings
    .map((minutes) => due.subtract({ minutes }))
    .filter((at) => isBefore(known, at))
    .map((at): Threshold => ({ ...shared, kind: 'warning', at, told: at }));
  const own: Threshold = { ...shared, kind: 'due', at: due, told: isBefore(due, known) ? known : due };
  return [...warnings, own].filter(({ at }) => !completed || isBefore(at, completed));
}

/**
 * What is to be told between two moments, the first included and the second not: something done at exactly its due
 * time is on time (Clock 2), so that the due time has passed only after it. Nothing where `to` is not later than `from`.
 */
export const between = (all: readonly Threshold[], from: Temporal.Instant, to: Temporal.Instant): Threshold[] =>
  all.filter(({ told }) => !isBefore(told, from) && isBefore(told, to));

/** When the next threshold of an open step comes, `now` itself included; null where none is left. */
export function nextThreshold(all: readonly Threshold[], now: Temporal.Instant): Temporal.Instant | null {
  const ahead = all.filter(({ completed, told }) => !completed && !isBefore(told, now)).map(({ told }) => told);
  return ahead.sort(Temporal.Instant.compare)[0] ?? null;
}

export const isBefore = (one: Temporal.Instant, other: Temporal.Instant): boolean => Temporal.Instant.compare(one, other) < 0;
