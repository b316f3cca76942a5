import { UK, ukDate } from '#time/zone.ts';
import { workingDaysFrom } from '#time/working-days.ts';
import { bankHolidays } from '#time/holidays.ts';
import type { Role } from '../who.ts';
import { type CalendarHistory, calendarOf, newest } from './calendars.ts';
import { type ClockKind, isBefore } from './limit.ts';
import type { DueStep } from './obligation.ts';

/** Clock 11: how many minutes before the due time a warning is given, by the kind of clock. */
const MINUTES: Record<Exclude<ClockKind, 'working days' | 'date'>, readonly number[]> = {
  '15 minutes': [5],
  '30 minutes': [10],
  'working hour': [20],
  'four working hours': [60, 30],
  'end of day': [120, 30],
  shift: [60, 30],
  '24 hours': [240, 60],
  '72 hours': [720, 120],
  'at once': [],
};

/** Clock 11: so long anybody may acknowledge that a due time passed: ten minutes, in nanoseconds. */
export const DEPUTY = 600_000_000_000n;

/** So many days before a due date are looked at for the last one that was worked: a long weekend, else a long closure. */
const DAYS_BACK = [4, 21];

/** When warnings are given for a due time, earliest first (Clock 11). A limit of working days, and a date that a person set, warn by the day, not by the hour. */
export function warningsOf({ kind, due, role }: Pick<DueStep, 'kind' | 'due' | 'role'>, history: CalendarHistory): Temporal.Instant[] {
  if (kind !== 'working days' && kind !== 'date') return MINUTES[kind].map((minutes) => new Temporal.Instant(due.epochNanoseconds - BigInt(minutes) * 60_000_000_000n));
  const ten = ukDate(due).toZonedDateTime({ timeZone: UK, plainTime: '10:00' }).toInstant();
  return [...closeBefore(due, role, history), ten].filter((at) => isBefore(at, due));
}

/** The close of the working day before the one on which something is due. */
function closeBefore(due: Temporal.Instant, role: Role, history: CalendarHistory): Temporal.Instant[] {
  const calendars = newest(history);
  const day = ukDate(due);
  for (const days of DAYS_BACK) {
    let last: Temporal.Instant | undefined;
    for (const { date, close } of workingDaysFrom(day.subtract({ days }), calendarOf(role, calendars), calendars.nation, calendars.holidays ?? bankHolidays)) {
      if (!isBefore(close, due) || date.equals(day)) break;
      last = close;
    }
    if (last) return [last];
  }
  return [];
}
