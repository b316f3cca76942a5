import type { Concern } from './concern.ts';
import { auditsDue } from './due/audits.ts';
import type { CalendarHistory } from './due/calendars.ts';
import { datedClocks } from './due/dated.ts';
import { driftChecks } from './due/drift.ts';
import { isBefore } from './due/limit.ts';
import type { DueStep } from './due/obligation.ts';
import { dailyReviews, oversightReviews } from './due/reviews.ts';
import { spans } from './due/span.ts';
import { stageOne } from './due/stage-1.ts';
import { reviewTrigger, stageTwo } from './due/stage-2.ts';
import { stageThree } from './due/stage-3.ts';
import { taskClocks } from './due/tasks.ts';
import { isServiceAudits, type ServiceAudits } from './service-audits.ts';

export type { CalendarHistory, Calendars, CalendarVersion } from './due/calendars.ts';
export { actionOf } from './due/dated.ts';
export type { ClockKind } from './due/limit.ts';
export { type DueStep, isLate, isOpen } from './due/obligation.ts';

/** What something is due of: a concern, or the service itself. */
export type Owing = Concern | ServiceAudits;

/**
 * Everything of a concern that is due or was, with its due time: each step whose clock has started, its second clock,
 * and the regular reviews up to the first one that is due after `now`; of the service, its audits and their tasks. Pure: times are derived, never stored.
 * @param now up to when clocks are looked at; left out, up to when the concern was last written to
 * @param since regular reviews and checks that were over before this are left out; for a reminder they are no news
 */
export function dueSteps(of: Owing, history: CalendarHistory, now?: Temporal.Instant, since?: Temporal.Instant): DueStep[] {
  if (isInError(of)) return [];
  const until = lookedAt(of, now);
  const before = lastLook.get(of);
  if (before?.history === history && before.until.equals(until) && before.since === since) return before.dues;
  const dues = workedOut(of, history, until, since);
  lastLook.set(of, { history, until, since, dues });
  return dues;
}

/** The whole concern was recorded in error: nothing is due of it. */
export const isInError = (of: Owing): boolean => !isServiceAudits(of) && of.state === 'in-error';

/** Badge, reminders and record look at one concern at one moment: it is worked out once. */
const lastLook = new WeakMap<Owing, { history: CalendarHistory; until: Temporal.Instant; since: Temporal.Instant | undefined; dues: DueStep[] }>();

/** A clock that waits for its trigger shows from when that was due; whatever was done already shows in any case. */
const workedOut = (of: Owing, history: CalendarHistory, until: Temporal.Instant, since: Temporal.Instant | undefined): DueStep[] =>
  clocksOf(of, history, until, since).filter(({ started, completed, notApplicable }) => completed || notApplicable || !isBefore(until, started));

/** The same with the clocks that start only after `until`, as far as that is known already. */
export const clocksOf = (of: Owing, history: CalendarHistory, until: Temporal.Instant, since?: Temporal.Instant): DueStep[] =>
  isServiceAudits(of) ? [...auditsDue(of, history, until, since).map(({ clock }) => clock), ...taskClocks(of)] : ofConcern(of, history, until, since);

function ofConcern(concern: Concern, history: CalendarHistory, until: Temporal.Instant, since?: Temporal.Instant): DueStep[] {
  const first = stageOne(concern, history);
  const review = reviewTrigger(concern, first);
  const third = stageThree(concern, history);
  const followUp = third.find(({ id }) => id === '3.2');
  return [
    ...first,
    ...stageTwo(concern, history, review),
    ...driftChecks(concern, history, until, since),
    ...third,
    ...dailyReviews(concern, history, spans(concern, followUp, ['live']), until, since),
    ...oversightReviews(concern, spans(concern, followUp, ['live', 'stabilised']), until, since),
    ...datedClocks(concern),
  ];
}

/**
 * Where the device's clock went back, what ran before still runs: so never before the concern was last written to. Which
 * week is over, though, is said by the clock that an audit is written by.
 */
function lookedAt(of: Owing, now: Temporal.Instant | undefined): Temporal.Instant {
  if (now && isServiceAudits(of)) return now;
  const written = Temporal.Instant.from(of.touched);
  return now && isBefore(written, now) ? now : written;
}
