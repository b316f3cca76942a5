import { describe, expect, test } from 'vitest';
import { calendarsFor } from '#settings/calendars.ts';
import { type DayHours, defaultHours, OfficeHours, WEEKDAYS } from '#settings/office-hours.ts';
import { defaultService } from '#settings/service.ts';
import { workCalendarSchema } from '#time/calendar.ts';
import * as fc from '../properties.ts';

const from = (open: string, close: string, overnight = false): DayHours => ({ open, close, overnight });

/** What the first thing in the way says, or nothing. */
const says = (change: Partial<Record<(typeof WEEKDAYS)[number], unknown>>): string | undefined =>
  OfficeHours.safeParse({ ...defaultHours, ...change }).error?.issues[0]?.message;

describe('hours that can’t be are refused in words', () => {
  test.each([
    ['a day that closes before it opens', { monday: from('17:00', '09:00') }, 'Monday closes before it opens.'],
    ['a day that opens and closes at once', { monday: from('09:00', '09:00') }, 'Monday closes before it opens.'],
    ['more than a whole day', { monday: from('09:00', '17:00', true) }, 'open for more than 24 hours'],
    ['an opening in the hour that may be missing', { friday: from('01:00', '17:00') }, 'Friday: opening time can’t be between 01:00 and 02:00.'],
    ['a close in the hour that may come twice', { friday: from('20:00', '01:59', true) }, 'Friday: closing time can’t be between 01:00 and 02:00.'],
    ['a time that is not written', { sunday: from('', '17:00') }, 'Sunday: opening time is missing.'],
    ['a day that closes while the night before still runs', { monday: from('22:00', '12:00', true), tuesday: from('09:00', '11:00') }, 'Tuesday closes while Monday’s hours still run.'],
    ['the same from Sunday to Monday', { sunday: from('22:00', '18:00', true) }, 'Monday closes while Sunday’s hours still run.'],
    ['no open hour in the week', Object.fromEntries(WEEKDAYS.map((day) => [day, null])), 'open hours on at least one day'],
  ])('%s', (_case, change, words) => {
    expect(says(change)).toContain(words);
  });
});

describe('hours that can be are let through', () => {
  test.each([
    ['the usual ones', {}],
    ['a night', { friday: from('20:00', '08:00', true) }],
    ['day and night', { monday: from('08:00', '08:00', true) }],
    ['just before and just after the hour', { monday: from('00:59', '17:00'), friday: from('20:00', '02:00', true) }],
    ['until midnight', { monday: from('09:00', '00:00', true) }],
  ])('%s', (_case, change) => {
    expect(says(change)).toBeUndefined();
  });
});

test('whatever is let through is a calendar that due times can follow', () => {
  const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30', '59')).map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
  const day = fc.option(fc.record({ open: time, close: time, overnight: fc.boolean() }));
  const week = fc.record({ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day, sunday: day });
  let passed = 0;
  fc.assert(
    fc.property(week, (hours) => {
      if (!OfficeHours.safeParse(hours).success) return;
      passed += 1;
      expect(workCalendarSchema.safeParse(calendarsFor({ ...defaultService, hours }).office).success).toBe(true);
    }),
    { numRuns: 5000 },
  );
  // About one week in a hundred is let through.
  expect(passed).toBeGreaterThan(10);
});
