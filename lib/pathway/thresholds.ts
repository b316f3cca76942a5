import { isBefore } from './due/limit.ts';
import { DEPUTY, warningsOf } from './due/warnings.ts';
import { type CalendarHistory, type DueStep, dueSteps, isOpen, type Owing } from './due-steps.ts';
import type { StepId } from './steps.ts';

/**
 * A moment at which somebody is to be told of a step (Clock 11): a warning before it is due, the due time itself, and
 * ten minutes after that the deputy, where nobody has acknowledged it.
 */
export interface Threshold {
  /** the concern's id, or the service's */
  concern: string;
  step: StepId;
  /** which clock of the step, as dueSteps names it */
  obligation: string;
  kind: 'warning' | 'due' | 'deputy';
  /** when the step is due */
  due: Temporal.Instant;
  /** the threshold's own time */
  at: Temporal.Instant;
  /** when it can be told first: at its own time, or when what is due was written down, where that was later */
  told: Temporal.Instant;
  /** whether there is nothing left to do: completed since, not applicable, or missed for good */
  completed: boolean;
}

const tenLater = (at: Temporal.Instant): Temporal.Instant => new Temporal.Instant(at.epochNanoseconds + DEPUTY);

/**
 * Every threshold of these concerns and of the service, past and to come, at which its step was or will be open.
 * A warning whose time was over before its concern was written down is none: whoever wrote it saw the clock.
 * @param now as for `dueSteps`
 * @param since what was told before this is left out
 */
export const thresholds = (all: readonly Owing[], calendars: CalendarHistory, now?: Temporal.Instant, since?: Temporal.Instant): Threshold[] =>
  all.flatMap((of) => dueSteps(of, calendars, now, since).flatMap((due) => (since && isOver(due, since) ? [] : ofStep(of, due, calendars))));

/** Its last threshold was told before then. */
const isOver = ({ due, known }: DueStep, since: Temporal.Instant): boolean => isBefore(due, since) && isBefore(known, since) && isBefore(tenLater(due), since);

function ofStep({ id, acknowledged }: Owing, due: DueStep, calendars: CalendarHistory): Threshold[] {
  const { known } = due;
  const shared = { concern: id, step: due.step.id, obligation: due.id, due: due.due, completed: !isOpen(due) };
  const told = isBefore(due.due, known) ? known : due.due;
  const deputy = tenLater(told);
  const seen = due.soft || acknowledged.some(({ obligation, recorded }) => obligation === due.id && isBefore(Temporal.Instant.from(recorded), deputy));
  const all: Threshold[] = [
    ...warningsOf(due, calendars)
      .filter((at) => isBefore(known, at) && !isBefore(at, due.started))
      .map((at): Threshold => ({ ...shared, kind: 'warning', at, told: at })),
    { ...shared, kind: 'due', at: due.due, told },
    ...(seen ? [] : [{ ...shared, kind: 'deputy' as const, at: deputy, told: deputy }]),
  ];
  const end = endOf(due);
  return all.filter(({ at }) => !end || isBefore(at, end));
}

/** Whether a clock that nobody has acknowledged is for the deputy now. */
export const isForDeputy = ({ due, known }: Pick<DueStep, 'due' | 'known'>, now: Temporal.Instant): boolean => isBefore(tenLater(isBefore(due, known) ? known : due), now);

/** When there was nothing left to remind of. A review that is missed has its successor to remind of. */
function endOf({ completed, notApplicable }: DueStep): Temporal.Instant | null {
  if (completed) return completed;
  return notApplicable && Temporal.Instant.from(notApplicable.recorded);
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
