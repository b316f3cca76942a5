import { describe, expect, it } from 'vitest';
import { dueWords, ukTimeLabel } from '#time/words.ts';
import { at } from './given.ts';

const due = at('2026-11-24T13:10:00Z');

describe('how far away a due time is', () => {
  it.each([
    ['2026-11-24T12:46:00Z', '24 min left'],
    ['2026-11-24T12:46:01Z', '23 min left'],
    ['2026-11-24T13:09:00Z', '1 min left'],
    ['2026-11-24T13:09:01Z', 'due now'],
    ['2026-11-24T13:10:00Z', 'due now'],
    ['2026-11-24T13:10:00.001Z', 'less than 1 min late'],
    ['2026-11-24T13:11:00Z', '1 min late'],
    ['2026-11-24T15:10:00Z', '2 hours late'],
    ['2026-11-24T12:10:00Z', '1 hour left'],
    ['2026-11-24T12:05:00Z', '1 hour 5 min left'],
    ['2026-11-23T13:11:00Z', '23 hours 59 min left'],
    ['2026-11-23T13:10:00Z', '1 day left'],
    ['2026-11-22T10:05:00Z', '2 days 3 hours left'],
    ['2026-11-25T13:40:00Z', '1 day late'],
  ])('at %s is "%s"', (now, words) => {
    expect(dueWords(due, at(now))).toBe(words);
  });

  it('counts real hours over a clock change', () => {
    expect(dueWords(at('2026-10-25T12:00:00+00:00'), at('2026-10-24T12:00:00+01:00'))).toBe('1 day 1 hour left');
  });
});

describe('a time as people in the UK say it', () => {
  const now = at('2026-11-24T12:46:00Z');
  it.each([
    ['2026-11-24T13:10:00Z', '13:10'],
    ['2026-11-24T13:10:59Z', '13:10'],
    ['2026-11-25T09:15:00Z', 'tomorrow 09:15'],
    ['2026-11-25T00:00:00Z', 'tomorrow 00:00'],
    ['2026-11-23T16:00:00Z', 'yesterday 16:00'],
    ['2026-11-27T17:00:00Z', 'Fri 27 Nov 17:00'],
    ['2026-10-25T00:05:00Z', 'Sun 25 Oct 01:05 BST'],
    ['2026-10-25T01:05:00Z', 'Sun 25 Oct 01:05 GMT'],
    ['2026-09-04T16:00:00Z', 'Fri 4 Sep 17:00'],
    ['2027-01-04T17:00:00Z', 'Mon 4 Jan 2027 17:00'],
  ])('%s is "%s"', (instant, label) => {
    expect(ukTimeLabel(at(instant), now)).toBe(label);
  });

  it('goes by the local day, not by the UTC day', () => {
    expect(ukTimeLabel(at('2027-06-30T23:30:00Z'), at('2027-06-30T22:00:00Z'))).toBe('tomorrow 00:30');
  });
});
