import { plannedHours, type WorkCalendar } from './calendar.ts';
import type { HolidayList, Nation } from './holidays.ts';
import { type Hours, lasts, type Opening, openingOn } from './hours.ts';

/** One day on which a calendar is open: its hours in order, and the last close, which is the end of the working day. */
export interface WorkingDay {
  date: Temporal.PlainDate;
  openings: Opening[];
  close: Temporal.Instant;
}

/** The hours that open on a day (Clock 1): an exception first, then a bank holiday, then the week. */
function hoursOn(date: Temporal.PlainDate, calendar: WorkCalendar, nation: Nation, holidays: HolidayList): Hours[] {
  const day = date.toString();
  const holiday = calendar.bankHolidays === 'nation' && holidays.days[nation].has(day);
  const works = !holiday || day in calendar.exceptions || calendar.ignoreHolidays?.includes(day);
  return works ? plannedHours(calendar, date) : [];
}

const compareOpens = (one: Opening, other: Opening) => Temporal.Instant.compare(one.open, other.open);
const compareCloses = (one: Opening, other: Opening) => Temporal.Instant.compare(one.close, other.close);

/**
 * The working days of a calendar from a date on, without end. Exceptions and holidays are finite and every calendar
 * that its schema lets through is open on some weekday, so there is always a next one.
 * @throws RangeError for a calendar without any weekly hours
 */
export function* workingDaysFrom(
  from: Temporal.PlainDate,
  calendar: WorkCalendar,
  nation: Nation,
  holidays: HolidayList,
): Generator<WorkingDay, never> {
  if (!Object.values(calendar.weekly).some((hours) => hours.length > 0)) throw new RangeError('A working calendar needs open hours on at least one weekday.');
  for (let date = from; ; date = date.add({ days: 1 })) {
    const openings = hoursOn(date, calendar, nation, holidays).map((hours) => openingOn(date, hours)).filter(lasts);
    const last = openings.toSorted(compareCloses).at(-1);
    if (last) yield { date, openings: openings.sort(compareOpens), close: last.close };
  }
}
