import { describe, expect, it } from 'vitest';
import { instantsOf, offeredInstead, ukDate, ukIso, ukMoment, ukZoneName } from '#time/zone.ts';
import { at } from './given.ts';

const moment = (date: string, time: string) => ukIso(ukMoment(Temporal.PlainDate.from(date), Temporal.PlainTime.from(time)));

describe('UK time', () => {
  it('puts an instant on the local day, not on the UTC day', () => {
    expect(ukDate(at('2027-03-31T23:30:00Z')).toString()).toBe('2027-04-01');
    expect(ukDate(at('2026-11-24T23:59:59Z')).toString()).toBe('2026-11-24');
  });

  it('knows the two 01:30s of the autumn night apart', () => {
    expect(instantsOf('2026-10-25', '01:30').map(ukZoneName)).toEqual(['BST', 'GMT']);
  });

  it('offers the times around one that does not exist, and nothing for one that does', () => {
    expect(offeredInstead('2027-03-28', '01:30').map(ukIso)).toEqual(['2027-03-28T00:30:00+00:00', '2027-03-28T02:30:00+01:00']);
    expect(offeredInstead('2026-10-25', '01:30')).toEqual([]);
    expect(offeredInstead('2026-10-24', '01:30')).toEqual([]);
  });

  it.each([
    ['2026-02-30', '10:00'], ['2026-2-3', '10:00'], ['tomorrow', '10:00'], ['', ''],
    ['2026-11-24', '24:00'], ['2026-11-24', '9:00'], ['2026-11-24', '10:60'], ['2026-11-24', '10:00Z'],
  ])('refuses %j %j', (date, time) => {
    expect(() => instantsOf(date, time)).toThrow(RangeError);
  });

  it('gives a calendar the first of a repeated time, and the jump itself for a skipped one', () => {
    expect(moment('2026-10-25', '01:30')).toBe('2026-10-25T01:30:00+01:00');
    expect(moment('2027-03-28', '01:00')).toBe('2027-03-28T02:00:00+01:00');
    expect(moment('2027-03-28', '01:45')).toBe('2027-03-28T02:00:00+01:00');
    expect(moment('2027-03-28', '02:15')).toBe('2027-03-28T02:15:00+01:00');
  });
});
