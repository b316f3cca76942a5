import { afterPeriod, type Period, periodOf } from '#time/period.ts';
import { ukDate, ukMoment } from '#time/zone.ts';
import { type CalendarHistory, calendarOf, newest } from './due/calendars.ts';
import type { Event } from './events.ts';
import { compareTimes, inSequence } from './sequence.ts';
import { STEP } from './steps.ts';

/** What the drafts of its forms are kept under: an audit belongs to no concern. */
export const SERVICE = '00000000-0000-0000-0000-000000000000';

/** The Monday from which fortnights are counted. */
const FORTNIGHTS_FROM = '2026-01-12';

const PERIODS: Record<Audit['step'], Period> = { '1.5': { period: 'week' }, '2.5': { period: 'fortnight', anchor: FORTNIGHTS_FROM } };

/** An audit of a service (1.5, 2.5): the period that it looks back on, and when it is due (Clock 10). */
export interface Audit {
  step: '1.5' | '2.5';
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
  due: Temporal.Instant;
  /** the event that holds its record, and when that was written down */
  completed: { event: string; recorded: string } | null;
  /** what its figures ask for: below 95 % immediate practice correction, repeats above one targeted retraining */
  triggers: readonly string[];
}

/**
 * Every audit from a day on, up to the one whose period is running. One audit is one record: it counts for the latest
 * period that was over when it was written.
 */
export const audits = (events: readonly Event[], history: CalendarHistory, from: Temporal.Instant, now: Temporal.Instant): Audit[] =>
  (['1.5', '2.5'] as const).flatMap((step) => auditsOf(step, events, history, from, now));

function auditsOf(step: Audit['step'], events: readonly Event[], history: CalendarHistory, from: Temporal.Instant, now: Temporal.Instant): Audit[] {
  const period = PERIODS[step];
  const calendars = newest(history);
  const records = inSequence(events.filter(({ what }) => what.kind === 'step-completed' && what.step === step));
  const made: Audit[] = [];
  for (let day = ukDate(from); Temporal.PlainDate.compare(day, ukDate(now)) <= 0; ) {
    const days = periodOf(day, period);
    const next = days.to.add({ days: 1 });
    const [over, following] = [next, periodOf(next, period).to.add({ days: 1 })].map((date) => ukMoment(date, new Temporal.PlainTime()).toString());
    const own = records.find(({ recorded }) => compareTimes(recorded, over ?? '') >= 0 && compareTimes(recorded, following ?? '') < 0);
    const due = afterPeriod(ukMoment(days.from, new Temporal.PlainTime()), period, 1, calendarOf(STEP[step].role, calendars), calendars.nation, calendars.holidays);
    made.push({ step, ...days, due, completed: own ? { event: own.id, recorded: own.recorded } : null, triggers: own ? auditTriggers(own) : [] });
    day = next;
  }
  return made;
}

/** The days that an audit written now looks back on: the latest period that is over. */
export function auditedNow(step: Audit['step'], now: Temporal.Instant): Pick<Audit, 'from' | 'to'> {
  const running = periodOf(ukDate(now), PERIODS[step]);
  return periodOf(running.from.subtract({ days: 1 }), PERIODS[step]);
}

/** The record that the audit of that period has already; null where it has none. */
export function auditDone(step: Audit['step'], events: readonly Event[], now: Temporal.Instant): Event | null {
  const began = ukMoment(periodOf(ukDate(now), PERIODS[step]).from, new Temporal.PlainTime()).toString();
  return inSequence(events).find(({ what, recorded }) => what.kind === 'step-completed' && what.step === step && compareTimes(began, recorded) <= 0) ?? null;
}

/** When the governance pack of the month before this one is due: the close of the fifth working day (Clock 10). */
export function packDue(history: CalendarHistory, now: Temporal.Instant): Temporal.Instant {
  const calendars = newest(history);
  const month = ukMoment(ukDate(now).with({ day: 1 }).subtract({ months: 1 }), new Temporal.PlainTime());
  return afterPeriod(month, { period: 'month' }, 5, calendarOf('Quality and Safeguarding Lead', calendars), calendars.nation, calendars.holidays);
}

/** Triggers compare whole numbers: 379 of 399 triggers, although it rounds to 95.0 %. Nothing due is no trigger. */
export function auditTriggers({ what }: Event): string[] {
  if (what.kind !== 'step-completed') return [];
  if (what.step === '1.5') {
    const { part, of } = what.record.sameDay;
    return 100 * part < 95 * of ? [`Same-day seriousness reviews: ${part} of ${of}, below 95 %. Immediate practice correction.`] : [];
  }
  if (what.step !== '2.5') return [];
  const { repeats } = what.record;
  return repeats !== 'unknown' && repeats > 1 ? [`Repeated incidents after controls: ${repeats}. Targeted retraining.`] : [];
}
