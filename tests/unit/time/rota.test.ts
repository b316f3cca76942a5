import { describe, expect, it } from 'vitest';
import { officeCalendar } from '#time/calendar.ts';
import { dayAndNight, endOfShift, rotaSchema, shiftAt } from '#time/rota.ts';
import { dueAt } from '#time/rules.ts';
import { ukIso } from '#time/zone.ts';
import { at, calendars, rota } from './given.ts';

const shift = (start: string, name: string) => {
  const { name: running, close } = shiftAt(at(start), rota(name));
  return `${running} to ${ukIso(close)}`;
};

describe('the shift that is on', () => {
  it('is day or night by default, as the worked cases have it', () => {
    expect(dayAndNight).toEqual(calendars.shiftCalendars['two-shift']);
  });

  it('is the one that ends first in an overlap', () => {
    expect(shift('2026-11-24T14:30:00Z', 'overlap')).toBe('early to 2026-11-24T15:00:00+00:00');
    expect(shift('2026-11-24T15:00:00Z', 'overlap')).toBe('late to 2026-11-24T22:00:00+00:00');
    expect(shift('2026-11-24T07:15:00Z', 'overlap')).toBe('night to 2026-11-24T07:30:00+00:00');
    expect(shift('2026-11-24T07:30:00Z', 'overlap')).toBe('early to 2026-11-24T15:00:00+00:00');
  });

  it('is the next one in a gap', () => {
    expect(shift('2026-11-24T14:00:00Z', 'gap-shift')).toBe('late to 2026-11-24T22:00:00+00:00');
    expect(shift('2026-11-24T13:59:59Z', 'gap-shift')).toBe('early to 2026-11-24T14:00:00+00:00');
  });

  it('of two that open together after a gap is the one that ends first', () => {
    expect(ukIso(endOfShift(at('2026-11-24T06:00:00Z'), [['long', '08:00', '20:00'], ['short', '08:00', '13:00']]))).toBe('2026-11-24T13:00:00+00:00');
  });

  it('is the one that opens first after a gap, however long it lasts', () => {
    expect(ukIso(endOfShift(at('2026-11-24T06:00:00Z'), [['late', '09:00', '13:00'], ['long', '08:00', '20:00']]))).toBe('2026-11-24T20:00:00+00:00');
  });

  it('is found on another day where there is none left today', () => {
    expect(ukIso(endOfShift(at('2026-11-24T21:00:00Z'), [['day', '08:00', '20:00']]))).toBe('2026-11-25T20:00:00+00:00');
    expect(ukIso(endOfShift(at('2027-03-27T12:00:00Z'), [['swallowed', '01:00', '01:30']]))).toBe('2027-03-29T01:30:00+01:00');
  });

  it('may last a whole day', () => {
    const sleepIn = rotaSchema.parse([['sleep-in', '08:00', '08:00']]);
    expect(ukIso(endOfShift(at('2026-11-24T08:00:00Z'), sleepIn))).toBe('2026-11-25T08:00:00+00:00');
    expect(ukIso(endOfShift(at('2026-11-24T07:59:00Z'), sleepIn))).toBe('2026-11-24T08:00:00+00:00');
  });

  it('does not exist without a rota', () => {
    expect(() => endOfShift(at('2026-11-24T08:00:00Z'), [])).toThrow(RangeError);
    expect(rotaSchema.safeParse([]).success).toBe(false);
  });

  it('is asked of a rota, and working time of a calendar', () => {
    const start = at('2026-11-24T08:00:00Z');
    expect(() => dueAt('end_of_shift', {}, start, officeCalendar, 'scotland')).toThrow('needs a rota');
    expect(() => dueAt('end_of_working_day', {}, start, dayAndNight, 'scotland')).toThrow('needs a working calendar');
  });
});
