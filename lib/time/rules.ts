import { z } from 'zod';
import type { WorkCalendar } from './calendar.ts';
import { elapsed, endOfWorkingDay, everyHours, everyWorkingDayEnd, workingDays, workingMinutes } from './due.ts';
import { bankHolidays, type HolidayList, type Nation } from './holidays.ts';
import { daySchema } from './hours.ts';
import { afterPeriod } from './period.ts';
import { endOfShift, type Rota } from './rota.ts';

const length = z.number().nonnegative();
const count = z.int().min(1);
const monday = daySchema.refine((day) => Temporal.PlainDate.from(day).dayOfWeek === 1, 'must be a Monday');

/** A limit as data: which rule, with which numbers. `docs/time.md` says what each rule means. */
export const limitSchema = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('elapsed'), params: z.object({ minutes: length }) }),
  z.object({ rule: z.literal('every_hours'), params: z.object({ hours: length, n: count }) }),
  z.object({ rule: z.literal('working_hours'), params: z.object({ hours: length }) }),
  z.object({ rule: z.literal('end_of_working_day'), params: z.object({}) }),
  z.object({ rule: z.literal('every_working_day_end'), params: z.object({ n: count }) }),
  z.object({ rule: z.literal('working_days'), params: z.object({ days: count }) }),
  z.object({ rule: z.literal('end_of_shift'), params: z.object({}) }),
  z.object({
    rule: z.literal('after_period'),
    params: z.discriminatedUnion('period', [
      z.object({ period: z.enum(['week', 'month']), nth_working_day: count }),
      z.object({ period: z.literal('fortnight'), anchor: monday, nth_working_day: count }),
    ]),
  }),
]);

type Limit = z.infer<typeof limitSchema>;
export type Rule = Limit['rule'];
export type ParamsOf<R extends Rule> = Extract<Limit, { rule: R }>['params'];

/**
 * When a limit that starts at an instant is due.
 * @param calendar the working calendar of the role, or the rota for `end_of_shift`; rules of elapsed time look at neither
 * @throws RangeError where the rule needs the other kind of calendar, or from the rule's own function
 */
export function dueAt<R extends Rule>(
  rule: R,
  params: ParamsOf<R>,
  start: Temporal.Instant,
  calendar: WorkCalendar | Rota,
  nation: Nation,
  holidays: HolidayList = bankHolidays,
): Temporal.Instant {
  const limit = { rule, params } as Limit;
  switch (limit.rule) {
    case 'elapsed':
      return elapsed(start, limit.params.minutes);
    case 'every_hours':
      return everyHours(start, limit.params.hours, limit.params.n);
    case 'working_hours':
      return workingMinutes(start, 60 * limit.params.hours, working(calendar), nation, holidays);
    case 'end_of_working_day':
      return endOfWorkingDay(start, working(calendar), nation, holidays);
    case 'every_working_day_end':
      return everyWorkingDayEnd(start, limit.params.n, working(calendar), nation, holidays);
    case 'working_days':
      return workingDays(start, limit.params.days, working(calendar), nation, holidays);
    case 'end_of_shift':
      return endOfShift(start, shifts(calendar));
    case 'after_period':
      return afterPeriod(start, limit.params, limit.params.nth_working_day, working(calendar), nation, holidays);
  }
}

const isRota = (calendar: WorkCalendar | Rota): calendar is Rota => Array.isArray(calendar);

function working(calendar: WorkCalendar | Rota): WorkCalendar {
  if (isRota(calendar)) throw new RangeError('This rule needs a working calendar, not a rota.');
  return calendar;
}

function shifts(calendar: WorkCalendar | Rota): Rota {
  if (!isRota(calendar)) throw new RangeError('This rule needs a rota, not a working calendar.');
  return calendar;
}
