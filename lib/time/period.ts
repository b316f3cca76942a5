import type { WorkCalendar } from './calendar.ts';
import { closeOfWorkingDay } from './due.ts';
import { bankHolidays, type HolidayList, type Nation } from './holidays.ts';
import { ukDate } from './zone.ts';

/** What an audit looks back on (Clock 10). A fortnight is counted from a stored Monday, `YYYY-MM-DD`. */
export type Period = { period: 'week' } | { period: 'month' } | { period: 'fortnight'; anchor: string };

/** The first and last local day of a period. */
export interface PeriodDays {
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}

/**
 * The period in which a day falls (Clock 10): weeks run from Monday to Sunday, fortnights in 14-day blocks before and
 * after their Monday, months as in the calendar. All by local UK days, so a week may have 167 or 169 hours.
 * @throws RangeError where a fortnight's anchor is no Monday
 */
export function periodOf(day: Temporal.PlainDate, period: Period): PeriodDays {
  if (period.period === 'month') return { from: day.with({ day: 1 }), to: day.with({ day: day.daysInMonth }) };
  if (period.period === 'week') return daysFrom(day.subtract({ days: day.dayOfWeek - 1 }), 7);
  const anchor = Temporal.PlainDate.from(period.anchor);
  if (anchor.dayOfWeek !== 1) throw new RangeError(`Fortnights are counted from a Monday, and ${period.anchor} is none.`);
  const since = anchor.until(day).days;
  return daysFrom(anchor.add({ days: 14 * Math.floor(since / 14) }), 14);
}

/**
 * When an audit of the period of an instant is due (Clock 10): the close of the nth working day after the period.
 * @throws RangeError where a fortnight's anchor is no Monday or `n` is no whole number from 1, or for a calendar that never opens
 */
export function afterPeriod(
  start: Temporal.Instant,
  period: Period,
  n: number,
  calendar: WorkCalendar,
  nation: Nation,
  holidays: HolidayList = bankHolidays,
): Temporal.Instant {
  const { to } = periodOf(ukDate(start), period);
  return closeOfWorkingDay(to.add({ days: 1 }), n, calendar, nation, holidays);
}

const daysFrom = (from: Temporal.PlainDate, days: number): PeriodDays => ({ from, to: from.add({ days: days - 1 }) });
