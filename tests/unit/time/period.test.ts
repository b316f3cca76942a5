import { describe, expect, it } from 'vitest';
import { officeCalendar } from '#time/calendar.ts';
import { afterPeriod, type Period, periodOf } from '#time/period.ts';
import { at } from './given.ts';

const days = (day: string, period: Period) => {
  const { from, to } = periodOf(Temporal.PlainDate.from(day), period);
  return `${from} to ${to}`;
};
const anchor = '2026-11-02';

describe('the period that an audit looks back on', () => {
  it('is a week from Monday to Sunday', () => {
    expect(days('2026-11-23', { period: 'week' })).toBe('2026-11-23 to 2026-11-29');
    expect(days('2026-11-29', { period: 'week' })).toBe('2026-11-23 to 2026-11-29');
  });

  it('is a fortnight from its Monday, before it as well as after', () => {
    expect(days('2026-11-02', { period: 'fortnight', anchor })).toBe('2026-11-02 to 2026-11-15');
    expect(days('2026-11-15', { period: 'fortnight', anchor })).toBe('2026-11-02 to 2026-11-15');
    expect(days('2026-11-16', { period: 'fortnight', anchor })).toBe('2026-11-16 to 2026-11-29');
    expect(days('2026-11-01', { period: 'fortnight', anchor })).toBe('2026-10-19 to 2026-11-01');
  });

  it('is a month, leap years too', () => {
    expect(days('2028-02-29', { period: 'month' })).toBe('2028-02-01 to 2028-02-29');
  });

  it('has no fortnight from another day than a Monday', () => {
    const due = () => afterPeriod(at('2026-11-20T10:00:00Z'), { period: 'fortnight', anchor: '2026-11-03' }, 1, officeCalendar, 'scotland');
    expect(due).toThrow('counted from a Monday');
  });
});
