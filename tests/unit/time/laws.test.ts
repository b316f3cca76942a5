import { describe, expect, it } from 'vitest';
import type { WorkCalendar } from '#time/calendar.ts';
import { elapsed, endOfWorkingDay, everyHours, everyWorkingDayEnd, workingDays, workingMinutes } from '#time/due.ts';
import { bankHolidays, type HolidayList, type Nation } from '#time/holidays.ts';
import { afterPeriod } from '#time/period.ts';
import { endOfShift } from '#time/rota.ts';
import * as fc from '../properties.ts';
import { instant, minute, minuteOfInstant, rota, situation, withHoliday } from './any.ts';
import { dayName } from './walk.ts';

type Due = (start: Temporal.Instant, n: number, calendar: WorkCalendar, nation: Nation, holidays: HolidayList) => Temporal.Instant;

/** Every rule with one number, so that one law can be asked of all. */
const elapsedRules: [string, Due][] = [
  ['elapsed', (start, n) => elapsed(start, n)],
  ['every_hours', (start, n) => everyHours(start, 72, n)],
];
const workingRules: [string, Due][] = [
  ['working_hours', (start, n, ...on) => workingMinutes(start, 30 * n, ...on)],
  ['end_of_working_day', (start, _, ...on) => endOfWorkingDay(start, ...on)],
  ['every_working_day_end', (start, n, ...on) => everyWorkingDayEnd(start, n, ...on)],
  ['working_days', (start, n, ...on) => workingDays(start, n, ...on)],
  ['after_period, week', (start, n, ...on) => afterPeriod(start, { period: 'week' }, n, ...on)],
  ['after_period, fortnight', (start, n, ...on) => afterPeriod(start, { period: 'fortnight', anchor: '2026-11-02' }, n, ...on)],
  ['after_period, month', (start, n, ...on) => afterPeriod(start, { period: 'month' }, n, ...on)],
];

const few = fc.integer({ min: 1, max: 8 });
const runs = { numRuns: 150 };

describe.each([...elapsedRules, ...workingRules])('%s', (_, due) => {
  it('is never due before its start, nor earlier for a later start', () => {
    const later = fc.oneof(fc.integer({ min: 0, max: 180 }), fc.integer({ min: 0, max: 7200 }));
    fc.assert(
      fc.property(situation, later, few, ({ start, calendar, nation }, wait, n) => {
        const [soon, late] = [start, start + wait].map((at) => minuteOfInstant(due(instant(at), n, calendar, nation, bankHolidays)));
        expect(soon).toBeGreaterThanOrEqual(start);
        expect(late).toBeGreaterThanOrEqual(soon ?? Infinity);
      }),
      runs,
    );
  });
});

describe.each(workingRules)('%s', (_, due) => {
  it('is never due earlier because of one more holiday', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: -2, max: 40 }), few, ({ start, calendar, nation }, away, n) => {
        const more = withHoliday(dayName(Math.floor(start / 1440) + away), nation);
        const [before, after] = [bankHolidays, more].map((list) => minuteOfInstant(due(instant(start), n, calendar, nation, list)));
        expect(after).toBeGreaterThanOrEqual(before ?? Infinity);
      }),
      runs,
    );
  });
});

describe('working minutes', () => {
  it('come to the same in one piece and in two', () => {
    const part = fc.integer({ min: 0, max: 600 });
    fc.assert(
      fc.property(situation, part, part, ({ start, calendar, nation }, first, second) => {
        const whole = workingMinutes(instant(start), first + second, calendar, nation);
        const half = workingMinutes(instant(start), first, calendar, nation);
        expect(workingMinutes(half, second, calendar, nation)).toEqual(whole);
      }),
      runs,
    );
  });
});

describe('the end of the shift', () => {
  it('lies after its start, and is never earlier for a later start', () => {
    fc.assert(
      fc.property(minute, fc.integer({ min: 0, max: 2880 }), rota, (start, wait, shifts) => {
        const [soon, late] = [start, start + wait].map((at) => minuteOfInstant(endOfShift(instant(at), shifts)));
        expect(soon).toBeGreaterThan(start);
        expect(late).toBeGreaterThanOrEqual(soon ?? Infinity);
      }),
      runs,
    );
  });
});
