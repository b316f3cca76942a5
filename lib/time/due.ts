import type { WorkCalendar } from './calendar.ts';
import { bankHolidays, type HolidayList, type Nation } from './holidays.ts';
import { type WorkingDay, workingDaysFrom } from './working-days.ts';
import { ukDate } from './zone.ts';

/**
 * Real minutes, day and night (Clock 1). No minutes at all is "immediately": due at its own start.
 * @throws RangeError unless `minutes` is a number from 0 up
 */
export const elapsed = (start: Temporal.Instant, minutes: number): Temporal.Instant => after(start, lengthOf(minutes));

/**
 * The end of the nth interval of so many real hours (Clock 5: the reviews of step 3.4).
 * @throws RangeError unless `hours` is a number from 0 up and `n` a whole number from 1
 */
export const everyHours = (start: Temporal.Instant, hours: number, n: number): Temporal.Instant => elapsed(start, 60 * hours * counted(n));

/**
 * So many minutes of a calendar's open hours (Clock 1), each real minute counted once, over clock changes too. A limit
 * that is used up exactly at close is due at that close (Clock 2); no minutes at all is due at its own start.
 * @throws RangeError unless `minutes` is a number from 0 up, or for a calendar that never opens
 */
export function workingMinutes(
  start: Temporal.Instant,
  minutes: number,
  calendar: WorkCalendar,
  nation: Nation,
  holidays: HolidayList = bankHolidays,
): Temporal.Instant {
  let left = lengthOf(minutes);
  if (left === 0n) return start;
  let reached = start;
  for (const day of daysThatMayHold(start, calendar, nation, holidays)) {
    for (const { open, close } of day.openings) {
      const from = latest(open, reached);
      const length = close.epochNanoseconds - from.epochNanoseconds;
      if (left <= length) return after(from, left);
      if (length > 0n) left -= length;
      reached = latest(close, reached);
    }
  }
  throw new RangeError('A working calendar has no end.');
}

/**
 * The close of the working day that is running, or else of the next one (Clock 3). A break is not the end of its day,
 * and after midnight the day that opened the evening before is still running (Clock 2).
 * @throws RangeError for a calendar that never opens
 */
export const endOfWorkingDay = (
  start: Temporal.Instant,
  calendar: WorkCalendar,
  nation: Nation,
  holidays: HolidayList = bankHolidays,
): Temporal.Instant => everyWorkingDayEnd(start, 1, calendar, nation, holidays);

/**
 * The nth end of a working day after an instant: the daily reviews of step 3.2 (Clock 3). The first is
 * `endOfWorkingDay`.
 * @throws RangeError unless `n` is a whole number from 1, or for a calendar that never opens
 */
export function everyWorkingDayEnd(
  start: Temporal.Instant,
  n: number,
  calendar: WorkCalendar,
  nation: Nation,
  holidays: HolidayList = bankHolidays,
): Temporal.Instant {
  const isAhead = ({ close }: WorkingDay) => close.epochNanoseconds > start.epochNanoseconds;
  return nthClose(counted(n), daysThatMayHold(start, calendar, nation, holidays).filter(isAhead));
}

/**
 * The close of the nth working day after the calendar day of an instant, which is day nought at any hour (Clock 3).
 * @throws RangeError unless `n` is a whole number from 1, or for a calendar that never opens
 */
export const workingDays = (
  start: Temporal.Instant,
  n: number,
  calendar: WorkCalendar,
  nation: Nation,
  holidays: HolidayList = bankHolidays,
): Temporal.Instant => closeOfWorkingDay(ukDate(start).add({ days: 1 }), n, calendar, nation, holidays);

/**
 * The close of the nth working day from a date on, that date included.
 * @throws RangeError unless `n` is a whole number from 1, or for a calendar that never opens
 */
export const closeOfWorkingDay = (
  from: Temporal.PlainDate,
  n: number,
  calendar: WorkCalendar,
  nation: Nation,
  holidays: HolidayList = bankHolidays,
): Temporal.Instant => nthClose(counted(n), workingDaysFrom(from, calendar, nation, holidays));

/** From the day before: its hours may run over midnight, and none can run for longer than a day. */
const daysThatMayHold = (start: Temporal.Instant, calendar: WorkCalendar, nation: Nation, holidays: HolidayList) =>
  workingDaysFrom(dayBefore(ukDate(start)), calendar, nation, holidays);

const before = new WeakMap<Temporal.PlainDate, Temporal.PlainDate>();

/** Kept with the day: one that is asked for once is asked for again. */
function dayBefore(date: Temporal.PlainDate): Temporal.PlainDate {
  const known = before.get(date) ?? date.subtract({ days: 1 });
  before.set(date, known);
  return known;
}

function nthClose(n: number, days: Iterable<WorkingDay>): Temporal.Instant {
  let passed = 0;
  for (const { close } of days) if (++passed === n) return close;
  throw new RangeError('A working calendar has no end.');
}

/** Whole milliseconds, as nanoseconds, so that no rounding can creep in when lengths are added. */
function lengthOf(minutes: number): bigint {
  if (!Number.isFinite(minutes) || minutes < 0) throw new RangeError(`${minutes} is not a number of minutes from 0 up.`);
  return BigInt(Math.round(minutes * 60_000)) * 1_000_000n;
}

function counted(n: number): number {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`${n} is not a whole number from 1 up.`);
  return n;
}

const after = (instant: Temporal.Instant, nanoseconds: bigint) => new Temporal.Instant(instant.epochNanoseconds + nanoseconds);
const latest = (one: Temporal.Instant, other: Temporal.Instant) => (one.epochNanoseconds < other.epochNanoseconds ? other : one);
