import { describe, expect, it } from 'vitest';
import { bankHolidays, holidayListOf } from '#time/holidays.ts';
import { dueAt } from '#time/rules.ts';
import { instantsOf, ukIso } from '#time/zone.ts';
import { at, calendars, caseFile, deadlines, wallClockTimes } from './given.ts';

describe('the worked cases', () => {
  it('are all there', () => {
    expect(deadlines).toHaveLength(94);
    expect(wallClockTimes).toHaveLength(12);
  });

  it.each(deadlines)('$id: $why', ({ rule, params, start, calendar, nation, due }) => {
    const on = calendars.workCalendars[calendar] ?? calendars.shiftCalendars[calendar] ?? [];
    expect(ukIso(dueAt(rule, params, at(start), on, nation))).toBe(due);
  });

  it.each(wallClockTimes)('$id: $local, $why', ({ local, instants }) => {
    expect(instantsOf(local.slice(0, 10), local.slice(11)).map(ukIso)).toEqual(instants);
  });

  it('use the days that Plainly ships with', () => {
    const { bankHolidays: days } = caseFile('deadline-calendars.json') as { bankHolidays: Record<string, string[]> };
    const shipped = Object.entries(bankHolidays.days).map(([nation, titles]) => [nation, [...titles.keys()].filter((day) => day >= '2026')]);
    expect(Object.fromEntries(shipped)).toEqual(days);
  });

  it('come to the same on the list as GOV.UK serves it', () => {
    expect(holidayListOf(caseFile('bank-holidays.json'), bankHolidays.version)).toEqual(bankHolidays);
  });
});
