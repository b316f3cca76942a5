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

/** A day by its date: its hours, if it is a working day, and the date after it. */
interface Day {
  working: WorkingDay | null;
  next: Temporal.PlainDate;
  nextKey: string;
}
type Known = Map<string, Day>;

/** Days that were worked out once: calendars and lists of holidays are never changed, a new version is a new object. */
const known = new WeakMap<WorkCalendar, WeakMap<HolidayList, Record<Nation, Known>>>();

function knownOf(calendar: WorkCalendar, nation: Nation, holidays: HolidayList): Known {
  const byList = known.get(calendar) ?? new WeakMap<HolidayList, Record<Nation, Known>>();
  const byNation = byList.get(holidays) ?? { 'england-and-wales': new Map(), scotland: new Map(), 'northern-ireland': new Map() };
  known.set(calendar, byList.set(holidays, byNation));
  return byNation[nation];
}

function dayOn(date: Temporal.PlainDate, calendar: WorkCalendar, nation: Nation, holidays: HolidayList): Day {
  const next = date.add({ days: 1 });
  return { working: workingDayOn(date, calendar, nation, holidays), next, nextKey: next.toString() };
}

function workingDayOn(date: Temporal.PlainDate, calendar: WorkCalendar, nation: Nation, holidays: HolidayList): WorkingDay | null {
  const openings = hoursOn(date, calendar, nation, holidays).map((hours) => openingOn(date, hours)).filter(lasts);
  const last = openings.toSorted(compareCloses).at(-1);
  return last ? { date, openings: openings.sort(compareOpens), close: last.close } : null;
}

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
  const days = knownOf(calendar, nation, holidays);
  let date = from;
  for (let key = from.toString(); ; ) {
    const day = days.get(key) ?? dayOn(date, calendar, nation, holidays);
    days.set(key, day);
    if (day.working) yield day.working;
    ({ next: date, nextKey: key } = day);
  }
}
