import { z } from 'zod';
import { daySchema, type Hours, hoursSchema, minutesToClose } from './hours.ts';

const day = z.array(hoursSchema);

const weekSchema = z
  .strictObject({ 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day })
  .partial()
  .refine((week) => Object.values(week).some((hours) => hours && hours.length > 0), 'needs open hours on at least one weekday');

/**
 * A working calendar (Clock 1), as a service writes it and `tests/cases/deadline-calendars.json` holds it.
 * - `weekly`: hours by ISO weekday (1 = Monday), several on a day with a break; a missing day is closed; `24x7` never closes
 * - `bankHolidays`: `nation` closes on the bank holidays of the service's nation, `none` works through them
 * - `ignoreHolidays`: bank holidays on which this calendar works all the same
 * - `exceptions`: the hours of single days, before everything else: `[]` is a closure, shorter hours an early closing
 *
 * A day may not end while the hours of the day before still run: then "the next working day" would be over before this
 * one, and a later start could be due earlier.
 */
export const workCalendarSchema = z
  .object({
    weekly: z.union([z.literal('24x7'), weekSchema], 'must be "24x7" or hours by weekday, with open hours on at least one'),
    bankHolidays: z.enum(['nation', 'none']),
    ignoreHolidays: z.array(daySchema).optional(),
    exceptions: z.record(daySchema, day).default({}),
  })
  .refine(daysEndInOrder, 'has a day that ends while the hours of the day before still run');

/** What `workCalendarSchema` lets through. */
export interface WorkCalendar {
  weekly: '24x7' | z.infer<typeof weekSchema>;
  bankHolidays: 'nation' | 'none';
  ignoreHolidays?: string[] | undefined;
  exceptions: Record<string, Hours[]>;
}

const WHOLE_DAY: Hours[] = [['00:00', '00:00']];

/** The hours that open on a day by the exceptions and the week, before any bank holiday. */
export function plannedHours({ weekly, exceptions }: WorkCalendar, date: Temporal.PlainDate): Hours[] {
  const usual = weekly === '24x7' ? WHOLE_DAY : weekly[date.dayOfWeek as 1 | 2 | 3 | 4 | 5 | 6 | 7];
  return exceptions[date.toString()] ?? usual ?? [];
}

/** Looks at one whole week and around every exception; hours last a day at most, so neighbours are enough. */
function daysEndInOrder(calendar: WorkCalendar): boolean {
  const lastClose = (date: Temporal.PlainDate) => plannedHours(calendar, date).map(minutesToClose).sort((one, other) => one - other).at(-1);
  const endsInOrder = (date: Temporal.PlainDate) => (lastClose(date.subtract({ days: 1 })) ?? 0) - 1440 <= (lastClose(date) ?? Infinity);
  const aWeek = [1, 2, 3, 4, 5, 6, 7].map((day) => Temporal.PlainDate.from({ year: 1970, month: 1, day }));
  const aroundExceptions = Object.keys(calendar.exceptions).map((day) => Temporal.PlainDate.from(day)).flatMap((date) => [date, date.add({ days: 1 })]);
  return [...aWeek, ...aroundExceptions].every(endsInOrder);
}

/** The default of every role but the Team Leader (Clock 1): Monday to Friday 09:00 to 17:00, less bank holidays. */
export const officeCalendar: WorkCalendar = {
  weekly: { 1: [['09:00', '17:00']], 2: [['09:00', '17:00']], 3: [['09:00', '17:00']], 4: [['09:00', '17:00']], 5: [['09:00', '17:00']] },
  bankHolidays: 'nation',
  exceptions: {},
};

/** The default of the Team Leader (Clock 1): somebody is on the rota day and night, so every minute is working time. */
export const alwaysOpen: WorkCalendar = { weekly: '24x7', bankHolidays: 'none', exceptions: {} };
