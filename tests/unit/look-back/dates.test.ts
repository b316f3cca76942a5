import { describe, expect, test } from 'vitest';
import { DateCensus } from '#look-back/date-census.ts';
import { dateOf } from '#look-back/dates.ts';
import { clockOf } from '#look-back/times.ts';

const both = (day: string) => ({ day, month: day });

test.each([
  ['2026-03-12', 'year-first', both('2026-03-12'), null],
  ['2026-03-12 14:30:05', 'year-first', both('2026-03-12'), '14:30'],
  ['2026/3/2', 'year-first', both('2026-03-02'), null],
  ['2026-07-12T14:30:00Z', 'year-first', both('2026-07-12'), '15:30'],
  ['2026-12-31T23:30:00-02:00', 'year-first', both('2027-01-01'), '01:30'],
  ['12/03/2026', 'numbers/4', { day: '2026-03-12', month: '2026-12-03' }, null],
  ['13/03/2026 2:05 pm', 'numbers/4', { day: '2026-03-13', month: null }, '14:05'],
  ['03-13-26', 'numbers-2', { day: null, month: '2026-03-13' }, null],
  ['31.12.1999, 23.59', 'numbers.4', { day: '1999-12-31', month: null }, '23:59'],
  ['Mon 2/3/2026', 'numbers/4', { day: '2026-03-02', month: '2026-02-03' }, null],
  ['12 March 2026', 'words', both('2026-03-12'), null],
  ['Thursday 12th of March 2026 at 9.15am', 'words', both('2026-03-12'), '09:15'],
  ['12-Mar-26 0915', 'words', both('2026-03-12'), '09:15'],
  ['March 12, 2026', 'words', both('2026-03-12'), null],
  ['20260312', 'compact', both('2026-03-12'), null],
  ['46093', 'serial', both('2026-03-12'), null],
  ['46093.604166667', 'serial', both('2026-03-12'), '14:30'],
])('%s', (cell, shape, day, time) => {
  expect(dateOf(cell)).toEqual({ shape, day, time });
});

test.each(['', 'yesterday', '12/03', '32/13/2026', '2026-02-30', '30 Febtober 2026', 'Tom 12/03/2026', '12 March 2026 was a quiet day', '4', '99999', '12/03/2026 25:00'])('“%s” is no date', (cell) => {
  expect(dateOf(cell)).toBeNull();
});

test.each([
  ['14:30', '14:30'], ['9.05', '09:05'], ['0730', '07:30'], ['2pm', '14:00'], ['12 a.m.', '00:00'], ['12:30 PM', '12:30'], ['14:30:59', '14:30'], ['0.604166667', '14:30'], ['1899-12-30T07:15:00', '07:15'], ['1430 hrs', '14:30'],
  ['25:00', null], ['14', null], ['13pm', null], ['AM', null], ['soon', null], ['', null],
])('the time “%s” is %s', (cell, time) => {
  expect(clockOf(cell)).toBe(time);
});

describe('a column of dates', () => {
  const census = (...cells: string[]) => {
    const seen = new DateCensus();
    cells.forEach((cell, index) => seen.add(index + 2, cell));
    return seen.result();
  };

  test('in three formats: which rows, and what is to be asked', () => {
    const found = census('2026-03-12', '2026-03-13', '12/03/2026', '05/04/2026', '03-25-2026', '04-05-2026', 'last week', '');
    expect(found.formats).toEqual([
      { shape: 'year-first', example: '2026-03-12', count: 2, rows: 'rows 2 to 3', asks: null },
      { shape: 'numbers/4', example: '12/03/2026', count: 2, rows: 'rows 4 to 5', asks: { fits: { day: 2, month: 2 }, not: { day: '', month: '' }, proposed: 'day', open: true } },
      { shape: 'numbers-4', example: '03-25-2026', count: 2, rows: 'rows 6 to 7', asks: { fits: { day: 1, month: 2 }, not: { day: 'row 6', month: '' }, proposed: 'month', open: true } },
    ]);
    expect(found).toMatchObject({ unread: 'row 8', unreadExample: 'last week', empty: 'row 9', timed: false });
  });

  test('a day above twelve shows the order, and a month above twelve beside it puts it in question', () => {
    expect(census('12/03/2026', '13/03/2026').formats[0]?.asks).toMatchObject({ proposed: 'day', open: false });
    expect(census('12/03/2026', '13/03/2026', '03/13/2026').formats[0]?.asks).toMatchObject({ proposed: 'day', open: true, not: { day: 'row 4', month: 'row 3' } });
  });

  test('midnight in every row is no time', () => {
    expect(census('2026-03-12 00:00:00', '2026-03-13 00:00').timed).toBe(false);
    expect(census('2026-03-12 00:00:00', '2026-03-13 00:10').timed).toBe(true);
  });
});
