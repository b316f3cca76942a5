import { describe, expect, it } from 'vitest';
import { endOfWorkingDay, workingDays, workingMinutes } from '#time/due.ts';
import { bankHolidays, type Nation } from '#time/holidays.ts';
import { endOfShift } from '#time/rota.ts';
import { instantsOf } from '#time/zone.ts';
import * as fc from '../properties.ts';
import { instant, minute, minuteOfInstant, rota, situation } from './any.ts';
import { dayName, walker, walkShift, wallAt, type WalkCalendar } from './walk.ts';

const walk = (calendar: WalkCalendar, nation: Nation) => walker(calendar, new Set(bankHolidays.days[nation].keys()));
const runs = { numRuns: 200 };

describe('due times are what a walk from minute to minute finds', () => {
  it('working minutes: exactly n of them lie between start and due, and the last one ends there', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 1, max: 900 }), ({ start, calendar, nation }, n) => {
        const due = minuteOfInstant(workingMinutes(instant(start), n, calendar, nation));
        expect(due).toBeGreaterThan(start);
        expect(walk(calendar, nation).openMinutes(start, due)).toBe(n);
        expect(due).toBe(walk(calendar, nation).workingMinutes(start, n));
      }),
      runs,
    );
  });

  it('the end of the working day', () => {
    fc.assert(
      fc.property(situation, ({ start, calendar, nation }) => {
        const due = minuteOfInstant(endOfWorkingDay(instant(start), calendar, nation));
        expect(due).toBe(walk(calendar, nation).endOfWorkingDay(start));
      }),
      runs,
    );
  });

  it('within n working days', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 1, max: 6 }), ({ start, calendar, nation }, n) => {
        const due = minuteOfInstant(workingDays(instant(start), n, calendar, nation));
        expect(due).toBe(walk(calendar, nation).workingDays(start, n));
      }),
      runs,
    );
  });

  it('the end of the shift', () => {
    fc.assert(
      fc.property(minute, rota, (start, shifts) => {
        expect(minuteOfInstant(endOfShift(instant(start), shifts))).toBe(walkShift(start, shifts));
      }),
      runs,
    );
  });

  it('the instants of a wall-clock time, from none to two', () => {
    fc.assert(
      fc.property(minute, fc.integer({ min: -120, max: 120 }), (near, away) => {
        const wall = wallAt(near) + away;
        const time = new Date(wall * 60_000).toISOString().slice(11, 16);
        const shown = Array.from({ length: 361 }, (_, index) => near + away - 180 + index).filter((each) => wallAt(each) === wall);
        expect(instantsOf(dayName(Math.floor(wall / 1440)), time).map(minuteOfInstant)).toEqual(shown);
      }),
      runs,
    );
  });
});
