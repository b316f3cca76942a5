import type { WorkCalendar } from './calendar.ts';
import { bankHolidays, type HolidayList, type Nation } from './holidays.ts';
import { workingDaysFrom } from './working-days.ts';
import { ukDate } from './zone.ts';

/**
 * The open minutes of a calendar between two moments: what is left of a limit in working hours. A part of a minute
 * counts as none, so that nobody is promised one that they do not have. Nought where `to` is not later than `from`.
 */
export function workingMinutesBetween(from: Temporal.Instant, to: Temporal.Instant, calendar: WorkCalendar, nation: Nation, holidays: HolidayList = bankHolidays): number {
  let length = 0n;
  // From the day before: its hours may run over midnight.
  for (const { date, openings } of workingDaysFrom(ukDate(from).subtract({ days: 1 }), calendar, nation, holidays)) {
    if (Temporal.PlainDate.compare(date, ukDate(to)) > 0) break;
    for (const { open, close } of openings) {
      const begins = later(open, from).epochNanoseconds;
      const ends = earlier(close, to).epochNanoseconds;
      if (begins < ends) length += ends - begins;
    }
  }
  return Number(length / 60_000_000_000n);
}

/** How many working days come after today, up to and including the day of `to`. */
export function workingDaysLeft(from: Temporal.Instant, to: Temporal.Instant, calendar: WorkCalendar, nation: Nation, holidays: HolidayList = bankHolidays): number {
  let days = 0;
  for (const { date } of workingDaysFrom(ukDate(from).add({ days: 1 }), calendar, nation, holidays)) {
    if (Temporal.PlainDate.compare(date, ukDate(to)) > 0) break;
    days += 1;
  }
  return days;
}

const later = (one: Temporal.Instant, other: Temporal.Instant) => (one.epochNanoseconds < other.epochNanoseconds ? other : one);
const earlier = (one: Temporal.Instant, other: Temporal.Instant) => (one.epochNanoseconds < other.epochNanoseconds ? one : other);
