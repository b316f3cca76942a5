import { describe, expect, it } from 'vitest';
import { alwaysOpen, officeCalendar, workCalendarSchema } from '#time/calendar.ts';
import { elapsed, endOfWorkingDay, everyHours, everyWorkingDayEnd, workingDays, workingMinutes } from '#time/due.ts';
import type { WorkCalendar } from '#time/calendar.ts';
import { ukIso } from '#time/zone.ts';
import { at, calendars, workCalendar } from './given.ts';

const EW = 'england-and-wales';
const closeAfter = (start: string, calendar: WorkCalendar) => ukIso(endOfWorkingDay(at(start), calendar, EW));

describe('a working calendar', () => {
  it('is the office by default, as the worked cases have it', () => {
    expect(officeCalendar).toEqual(calendars.workCalendars['office']);
    expect(alwaysOpen).toEqual(calendars.workCalendars['always']);
  });

  it.each([
    ['no hours at all', { weekly: {}, bankHolidays: 'nation' }],
    ['only empty days', { weekly: { 1: [] }, bankHolidays: 'nation' }],
    ['an eighth weekday', { weekly: { 1: [['09:00', '17:00']], 8: [['09:00', '17:00']] }, bankHolidays: 'nation' }],
    ['a time that is none', { weekly: { 1: [['09:00', '25:00']] }, bankHolidays: 'nation' }],
    ['half an interval', { weekly: { 1: [['09:00']] }, bankHolidays: 'nation' }],
    ['a closure on no day', { weekly: '24x7', bankHolidays: 'none', exceptions: { '2026-02-30': [] } }],
    ['an exception that ends inside the hours of the day before', { weekly: { 1: [['20:00', '08:00']] }, bankHolidays: 'none', exceptions: { '2026-11-24': [['06:00', '07:00']] } }],
    ['an exception that runs into such a day', { weekly: { 2: [['06:00', '07:00']] }, bankHolidays: 'none', exceptions: { '2026-11-23': [['20:00', '08:00']] } }],
    ['an unknown answer on bank holidays', { weekly: '24x7', bankHolidays: 'scotland' }],
  ])('may not have %s', (_, calendar) => {
    expect(workCalendarSchema.safeParse(calendar).success).toBe(false);
  });

  it.each([1, 2, 3, 4, 5, 6, 7])('may not have a weekday %i that ends inside the hours of the day before', (weekday) => {
    const dayBefore = weekday === 1 ? 7 : weekday - 1;
    const calendar = { weekly: { [dayBefore]: [['20:00', '08:00']], [weekday]: [['06:00', '07:59']] }, bankHolidays: 'none' };
    expect(workCalendarSchema.safeParse(calendar).success).toBe(false);
  });

  it('may have a day that ends together with the day before', () => {
    const calendar = { weekly: { 1: [['20:00', '08:00']], 2: [['06:00', '08:00']] }, bankHolidays: 'none' };
    expect(workCalendarSchema.safeParse(calendar).success).toBe(true);
  });

  it('ends a day at its last close, not at a break', () => {
    const lunch = workCalendar('lunch');
    expect(closeAfter('2026-11-24T12:30:00Z', lunch)).toBe('2026-11-24T17:30:00+00:00');
    expect(closeAfter('2026-11-24T13:00:00Z', lunch)).toBe('2026-11-24T17:30:00+00:00');
  });

  it('is closed exactly at its close', () => {
    expect(closeAfter('2026-11-24T17:00:00Z', officeCalendar)).toBe('2026-11-25T17:00:00+00:00');
    expect(closeAfter('2026-11-24T16:59:59.999Z', officeCalendar)).toBe('2026-11-24T17:00:00+00:00');
    expect(ukIso(workingMinutes(at('2026-11-24T17:00:00Z'), 60, officeCalendar, EW))).toBe('2026-11-25T10:00:00+00:00');
  });

  it('keeps overnight hours with the day on which they opened', () => {
    const night = workCalendar('night-office');
    expect(closeAfter('2026-11-24T23:00:00Z', night)).toBe('2026-11-25T08:00:00+00:00');
    expect(closeAfter('2026-11-25T03:00:00Z', night)).toBe('2026-11-25T08:00:00+00:00');
    expect(closeAfter('2026-11-25T08:00:00Z', night)).toBe('2026-11-26T08:00:00+00:00');
    const shut: WorkCalendar = { ...night, exceptions: { '2026-11-25': [] } };
    expect(closeAfter('2026-11-25T03:00:00Z', shut)).toBe('2026-11-25T08:00:00+00:00');
    expect(closeAfter('2026-11-25T09:00:00Z', shut)).toBe('2026-11-27T08:00:00+00:00');
  });

  it('puts an exception before a bank holiday', () => {
    const open: WorkCalendar = { ...officeCalendar, exceptions: { '2026-12-25': [['10:00', '12:00']] } };
    expect(closeAfter('2026-12-25T08:00:00Z', open)).toBe('2026-12-25T12:00:00+00:00');
    expect(closeAfter('2026-12-25T12:00:00Z', open)).toBe('2026-12-29T17:00:00+00:00');
  });

  it('counts hours once where they overlap', () => {
    const twice: WorkCalendar = { weekly: { 2: [['13:00', '15:00'], ['09:00', '14:00'], ['10:00', '11:00']] }, bankHolidays: 'none', exceptions: {} };
    expect(ukIso(workingMinutes(at('2026-11-24T09:00:00Z'), 330, twice, EW))).toBe('2026-11-24T14:30:00+00:00');
    expect(ukIso(workingMinutes(at('2026-11-24T09:00:00Z'), 361, twice, EW))).toBe('2026-12-01T09:01:00+00:00');
  });

  it('loses hours that the spring change swallows, and keeps both of those that autumn repeats', () => {
    const small: WorkCalendar = { weekly: { 7: [['01:00', '02:00']] }, bankHolidays: 'none', exceptions: {} };
    expect(closeAfter('2027-03-28T00:30:00Z', small)).toBe('2027-04-04T02:00:00+01:00');
    expect(ukIso(workingMinutes(at('2026-10-25T00:00:00Z'), 120, small, EW))).toBe('2026-10-25T02:00:00+00:00');
  });

  it('has working days of midnight to midnight when it never closes', () => {
    expect(closeAfter('2026-11-24T00:00:00Z', alwaysOpen)).toBe('2026-11-25T00:00:00+00:00');
    expect(ukIso(workingDays(at('2026-11-24T12:00:00Z'), 2, alwaysOpen, EW))).toBe('2026-11-27T00:00:00+00:00');
    expect(workingMinutes(at('2026-10-24T20:00:00Z'), 1440, alwaysOpen, EW)).toEqual(elapsed(at('2026-10-24T20:00:00Z'), 1440));
  });

  it('takes no time for no minutes, open or closed', () => {
    const night = at('2026-11-24T20:00:00Z');
    expect(workingMinutes(night, 0, officeCalendar, EW)).toEqual(night);
  });
});

describe('numbers that make no limit', () => {
  const start = at('2026-11-24T10:00:00Z');
  it.each([
    ['minutes below nought', () => elapsed(start, -1)],
    ['minutes that are no number', () => workingMinutes(start, Number.NaN, officeCalendar, EW)],
    ['the nought-th interval', () => everyHours(start, 72, 0)],
    ['the nought-th end of a day', () => everyWorkingDayEnd(start, 0, officeCalendar, EW)],
    ['half a working day', () => workingDays(start, 0.5, officeCalendar, EW)],
    ['a calendar without hours', () => endOfWorkingDay(start, { weekly: {}, bankHolidays: 'none', exceptions: {} }, EW)],
  ])('are refused: %s', (_, due) => {
    expect(due).toThrow(RangeError);
  });
});
