import { describe, expect, it } from 'vitest';
import { officeCalendar } from '#time/calendar.ts';
import { endOfWorkingDay } from '#time/due.ts';
import { bankHolidays, holidayListOf, mayMove, nationOf } from '#time/holidays.ts';
import { ukIso } from '#time/zone.ts';
import { at, workCalendar } from './given.ts';

const events = (...dates: string[]) => ({ events: dates.map((date) => ({ date, title: 'A day' })) });

describe('the list of bank holidays', () => {
  it('is one for England and Wales', () => {
    expect(nationOf('England')).toBe('england-and-wales');
    expect(nationOf('Wales')).toBe('england-and-wales');
    expect(nationOf('Scotland')).toBe('scotland');
    expect(nationOf('Northern Ireland')).toBe('northern-ireland');
  });

  it('covers the years that every division has', () => {
    const list = { 'england-and-wales': events('2026-01-01', '2028-12-25'), scotland: events('2027-01-04', '2029-01-01'), 'northern-ireland': events('2026-01-01', '2029-01-01') };
    expect(holidayListOf(list, '2026-08-21').covers).toEqual({ from: '2027-01-01', to: '2028-12-31' });
  });

  it('is refused in another form', () => {
    expect(() => holidayListOf({ scotland: events('2026-11-30') }, '2026-08-21')).toThrow('england-and-wales');
  });

  it('says that a due time beyond its years may move', () => {
    expect(mayMove(at('2028-12-31T23:59:00Z'), officeCalendar)).toBe(false);
    expect(mayMove(at('2029-01-01T00:00:00Z'), officeCalendar)).toBe(true);
    expect(mayMove(at('2018-12-31T17:00:00Z'), officeCalendar)).toBe(true);
    expect(mayMove(at('2029-01-01T00:00:00Z'), workCalendar('seven-day'))).toBe(false);
  });

  it('closes the office on a day that a newer list has gained, unless the calendar ignores it', () => {
    const days = { ...bankHolidays.days, scotland: new Map([...bankHolidays.days.scotland, ['2026-11-24', 'New day']]) };
    const newer = { ...bankHolidays, version: '2026-09-01', days };
    const close = (calendar = officeCalendar) => ukIso(endOfWorkingDay(at('2026-11-24T10:00:00Z'), calendar, 'scotland', newer));
    expect(close()).toBe('2026-11-25T17:00:00+00:00');
    expect(close({ ...officeCalendar, ignoreHolidays: ['2026-11-24'] })).toBe('2026-11-24T17:00:00+00:00');
  });
});
