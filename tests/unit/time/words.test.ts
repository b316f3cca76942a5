import { describe, expect, it } from 'vitest';
import { hoursWords, latenessWords, secondsWords, ukTimeInFull, ukTimeLabel } from '#time/words.ts';
import { at } from './given.ts';

describe('lengths of time', () => {
  it.each([
    [0, ''],
    [1, '1 minute'],
    [59, '59 minutes'],
    [60, '1 hour'],
    [61, '1 hour 1 minute'],
    [200, '3 hours 20 minutes'],
    [4320, '72 hours'],
  ])('%i minutes are "%s"', (minutes, words) => {
    expect(hoursWords(minutes)).toBe(words);
  });

  it('names the kind of hours once', () => {
    expect([hoursWords(200, 'working'), hoursWords(45, 'working'), hoursWords(60, 'working')]).toEqual(['3 working hours 20 minutes', '45 working minutes', '1 working hour']);
  });

  it('counts the last seconds', () => {
    expect([secondsWords(120), secondsWords(100), secondsWords(1)]).toEqual(['2 minutes', '1 minute 40 seconds', '1 second']);
  });

  it.each([
    [125, '2 hours 5 minutes'],
    [2879, '47 hours 59 minutes'],
    [2880, '2 days'],
    [4560, '3 days 4 hours'],
  ])('late by %i minutes is "%s"', (minutes, words) => {
    expect(latenessWords(minutes)).toBe(words);
  });
});

describe('a time in full', () => {
  const now = at('2026-11-24T12:46:00Z');
  it.each([
    ['2026-11-24T13:10:00Z', '13:10 today'],
    ['2026-11-25T09:15:00Z', '09:15 tomorrow'],
    ['2026-11-23T16:00:00Z', '16:00 yesterday'],
    ['2026-11-30T12:30:00Z', '12:30 on Monday 30 November'],
    ['2026-10-25T01:05:00Z', '01:05 GMT on Sunday 25 October'],
    ['2027-01-04T17:00:00Z', '17:00 on Monday 4 January 2027'],
  ])('%s is "%s"', (instant, words) => {
    expect(ukTimeInFull(at(instant), now)).toBe(words);
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
