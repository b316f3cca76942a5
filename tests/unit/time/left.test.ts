import { describe, expect, test } from 'vitest';
import { alwaysOpen, officeCalendar } from '#time/calendar.ts';
import { workingMinutes } from '#time/due.ts';
import { workingDaysLeft, workingMinutesBetween } from '#time/left.ts';
import * as fc from '../properties.ts';
import { at } from './given.ts';

const NATION = 'england-and-wales';

describe('working minutes between two moments', () => {
  test.each([
    ['Friday afternoon to Tuesday, a bank holiday in between', '2026-08-28T14:00:00Z', '2026-09-01T10:00:00Z', 240],
    ['over a weekend at night', '2026-11-28T02:00:00Z', '2026-11-30T09:30:00Z', 30],
    ['after hours there is none', '2026-11-30T17:00:00Z', '2026-11-30T23:59:00Z', 0],
    ['backwards there is none', '2026-11-30T12:00:00Z', '2026-11-30T11:00:00Z', 0],
    ['a part of a minute is none', '2026-11-30T12:00:01Z', '2026-11-30T12:01:00Z', 0],
  ])('%s', (_, from, to, minutes) => {
    expect(workingMinutesBetween(at(from), at(to), officeCalendar, NATION)).toBe(minutes);
  });

  test('day and night over the clock change, each real minute once', () => {
    expect(workingMinutesBetween(at('2026-10-24T23:00:00Z'), at('2026-10-25T23:00:00Z'), alwaysOpen, NATION)).toBe(1440);
  });

  test('is what a limit of working minutes has before it', () => {
    const start = fc.integer({ min: Date.parse('2026-01-01T00:00:00Z') / 60_000, max: Date.parse('2027-12-01T00:00:00Z') / 60_000 });
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 3000 }), (minute, length) => {
        const from = Temporal.Instant.fromEpochMilliseconds(minute * 60_000);
        expect(workingMinutesBetween(from, workingMinutes(from, length, officeCalendar, NATION), officeCalendar, NATION)).toBe(length);
      }),
      { numRuns: 300 },
    );
  });
});

test('working days after today, bank holidays left out', () => {
  expect(workingDaysLeft(at('2026-08-28T14:00:00Z'), at('2026-09-02T16:00:00Z'), officeCalendar, NATION)).toBe(2);
  expect(workingDaysLeft(at('2026-09-02T08:00:00Z'), at('2026-09-02T16:00:00Z'), officeCalendar, NATION)).toBe(0);
});
