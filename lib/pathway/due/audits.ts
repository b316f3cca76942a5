import { afterPeriod, type Period, type PeriodDays, periodOf } from '#time/period.ts';
import { ukDate, ukMoment } from '#time/zone.ts';
import { daysWords } from '../audit-words.ts';
import { AUDIT_KINDS, type AuditKind, isWithin, type ServiceAudits, type WrittenAudit } from '../service-audits.ts';
import { laterOf } from '../sequence.ts';
import { STEP, type Step } from '../steps.ts';
import { type CalendarHistory, calendarOf, type Calendars } from './calendars.ts';
import { isBefore, type Limit, limitOf } from './limit.ts';
import { type DueStep, isOpen, obligation } from './obligation.ts';

/** One audit of a service: the days that it looks back on, its clock, and its record once there is one. */
export interface Audit extends PeriodDays {
  kind: AuditKind;
  clock: DueStep;
  written: WrittenAudit | null;
}

/** The Monday from which fortnights are counted. */
const FORTNIGHTS_FROM = '2026-01-12';

export const PERIODS: Record<AuditKind, Period> = { '1.5': { period: 'week' }, '2.5': { period: 'fortnight', anchor: FORTNIGHTS_FROM }, '3.5 pack': { period: 'month' } };

/** Which step it is a clock of, and the close of which working day after the period ends it (Clock 10). */
export const AUDITS: Record<AuditKind, { step: Step; title: string; limit: string; workingDay: number }> = {
  '1.5': { step: STEP['1.5'], title: STEP['1.5'].title, limit: STEP['1.5'].limit, workingDay: 1 },
  '2.5': { step: STEP['2.5'], title: STEP['2.5'].title, limit: STEP['2.5'].limit, workingDay: 1 },
  '3.5 pack': { step: STEP['3.5'], title: STEP['3.5'].beside[0].title, limit: STEP['3.5'].beside[0].limit, workingDay: 5 },
};

/** Live risk is of a concern; an audit follows working time alone. */
const NO_RISK = [] as const;

/**
 * The audits of a service from the period on in which its first concern was written down, oldest first. One is written
 * once its period is over and until the next one is: not written by then it is missed. Of each kind one is open: the
 * latest whose period is over, and once that is written the one whose period is running.
 * @param since those that were over for good before this are left out
 */
export const auditsDue = (service: ServiceAudits, history: CalendarHistory, now: Temporal.Instant, since?: Temporal.Instant): Audit[] =>
  AUDIT_KINDS.flatMap((kind) => auditsOf(kind, service, history, now, since));

function auditsOf(kind: AuditKind, service: ServiceAudits, history: CalendarHistory, now: Temporal.Instant, since: Temporal.Instant | undefined): Audit[] {
  const known = Temporal.Instant.from(laterOf(service.recorded, service.from));
  const until = isBefore(now, known) ? known : now;
  const from = since ? latest(known, since.subtract({ hours: HOURS_BACK })) : known;
  const made: Audit[] = [];
  for (let days = periodOf(ukDate(from), PERIODS[kind]); !isBefore(until, beginOf(days)); days = following(kind, days)) {
    const { audit, ends } = auditOf(kind, days, service, history, until);
    const before = made.at(-1);
    const isRunning = isBefore(until, beginOf(following(kind, days)));
    const waits = isOpen(audit.clock) && (isRunning ? before && isOpen(before.clock) : !isBefore(until, nextOver(kind, days)));
    if (!waits && !(since && isBefore(ends, since))) made.push(audit);
  }
  return made;
}

/** The pack of a month can be written until the next month is over: two of the longest, and a day. */
const HOURS_BACK = 24 * 63;

const latest = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant => (isBefore(one, other) ? other : one);

function auditOf(kind: AuditKind, days: PeriodDays, service: ServiceAudits, history: CalendarHistory, now: Temporal.Instant): { audit: Audit; ends: Temporal.Instant } {
  const { step, title } = AUDITS[kind];
  const started = beginOf(days);
  const limitWith = (done: Temporal.Instant | null) => auditLimit(kind, days, done, history);
  const unwritten = limitWith(null);
  // The office was closed past the next period: the record of that one stands for both. Exactly at its due time is on time.
  const ends = latest(nextOver(kind, days), unwritten.due.add({ milliseconds: 1 }));
  const written = service.written.find((each) => each.kind === kind && isWithin(each, beginOf(following(kind, days)), ends)) ?? null;
  const completed = written && Temporal.Instant.from(written.recorded);
  const missed = !completed && !isBefore(now, ends);
  const clocked = { id: `${kind}/${days.from.toString()}`, title: `${title}, ${daysWords(kind, days)}`, started, completed, missed };
  return { audit: { kind, ...days, clock: obligation(step, { ...clocked, ...(completed ? limitWith(completed) : unwritten) }, service), written }, ends };
}

/** When the audit of a period is due, by the calendars that hold for it. @param done when it was written, or null while it is open */
export function auditLimit(kind: AuditKind, days: PeriodDays, done: Temporal.Instant | null, history: CalendarHistory): ReturnType<typeof limitOf> {
  const { step, limit, workingDay } = AUDITS[kind];
  const from = beginOf(days);
  const own = (calendars: Calendars): Limit => ({
    due: afterPeriod(from, PERIODS[kind], workingDay, calendarOf(step.role, calendars), calendars.nation, calendars.holidays),
    kind: 'working days',
    clock: limit,
  });
  return limitOf({ from, done, own }, NO_RISK, history);
}

/** The week, fortnight or month in which a day lies. */
export const daysOf = (kind: AuditKind, day: Temporal.PlainDate): PeriodDays => periodOf(day, PERIODS[kind]);

/** When the period after it is over too: from then on that one is written. */
const nextOver = (kind: AuditKind, days: PeriodDays): Temporal.Instant => beginOf(following(kind, following(kind, days)));

const beginOf = ({ from }: PeriodDays): Temporal.Instant => ukMoment(from, new Temporal.PlainTime());

const following = (kind: AuditKind, { to }: PeriodDays): PeriodDays => periodOf(to.add({ days: 1 }), PERIODS[kind]);
