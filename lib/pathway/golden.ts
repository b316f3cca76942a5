import { officeCalendar } from '#time/calendar.ts';
import { bankHolidays } from '#time/holidays.ts';
import { dueAt, limitSchema } from '#time/rules.ts';
import { dayAndNight } from '#time/rota.ts';

/**
 * Eight due times whose answer is known, computed at every start: a device whose Temporal, zone data or holidays are
 * broken gets them wrong, and then says that its due times cannot be trusted. From the worked cases of the clocks.
 */
const GOLDEN = [
  { rule: 'elapsed', params: { minutes: 15 }, start: '2026-10-25T00:50:00Z', due: '2026-10-25T01:05:00Z' },
  { rule: 'elapsed', params: { minutes: 1440 }, start: '2027-03-27T14:00:00Z', due: '2027-03-28T14:00:00Z' },
  { rule: 'working_hours', params: { hours: 4 }, start: '2026-12-24T16:00:00Z', due: '2026-12-29T12:00:00Z' },
  { rule: 'end_of_working_day', params: {}, start: '2026-11-24T17:00:00Z', due: '2026-11-25T17:00:00Z' },
  { rule: 'working_days', params: { days: 2 }, start: '2027-03-25T15:00:00Z', due: '2027-03-31T16:00:00Z' },
  { rule: 'end_of_shift', params: {}, start: '2027-03-27T21:00:00Z', due: '2027-03-28T07:00:00Z' },
  { rule: 'every_hours', params: { hours: 72, n: 1 }, start: '2026-10-22T09:00:00Z', due: '2026-10-25T09:00:00Z' },
  { rule: 'after_period', params: { period: 'week', nth_working_day: 1 }, start: '2026-12-22T10:00:00Z', due: '2026-12-29T17:00:00Z' },
];

/** Whether this device works due times out rightly. */
export function canTell(): boolean {
  try {
    return GOLDEN.every(({ start, due, ...rest }) => {
      const limit = limitSchema.parse(rest);
      const calendar = limit.rule === 'end_of_shift' ? dayAndNight : officeCalendar;
      return dueAt(limit.rule, limit.params, Temporal.Instant.from(start), calendar, 'england-and-wales', bankHolidays).toString() === due;
    });
  } catch {
    return false;
  }
}

export const CANNOT_TELL = 'Due times cannot be trusted on this device: it gets times wrong whose answer is known. Go by the policy’s own times, and tell your manager.';
