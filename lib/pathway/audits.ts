import { type PeriodDays, periodOf } from '#time/period.ts';
import { ukDate, ukMoment } from '#time/zone.ts';
import { PERIODS } from './due/audits.ts';
import type { Event } from './events.ts';
import { compareTimes, inSequence } from './sequence.ts';
import { type AuditKind, auditKindOf } from './service-audits.ts';

export { AUDITS, type Audit, auditsDue, daysOf } from './due/audits.ts';
export { AUDIT_KINDS, type AuditKind, SERVICE } from './service-audits.ts';

/** The days that an audit written now looks back on: the latest period that is over. */
export function auditedNow(kind: AuditKind, now: Temporal.Instant): PeriodDays {
  const running = periodOf(ukDate(now), PERIODS[kind]);
  return periodOf(running.from.subtract({ days: 1 }), PERIODS[kind]);
}

/** The record that the audit of that period has already; null where it has none. */
export function auditDone(kind: AuditKind, events: readonly Event[], now: Temporal.Instant): Event | null {
  const began = ukMoment(periodOf(ukDate(now), PERIODS[kind]).from, new Temporal.PlainTime()).toString();
  return inSequence(events).find(({ what, recorded }) => auditKindOf(what) === kind && compareTimes(began, recorded) <= 0) ?? null;
}
