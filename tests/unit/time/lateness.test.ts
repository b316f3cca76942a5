import { describe, expect, it } from 'vitest';
import { earliest, liveRiskEndOfDay, nextReview, startedBy } from '#time/lateness.ts';
import { ukIso } from '#time/zone.ts';
import { at } from './given.ts';

const nine = at('2026-11-24T09:00:00Z');
const ten = at('2026-11-24T10:00:00Z');
const eleven = at('2026-11-24T11:00:00Z');

describe('lateness buys no time', () => {
  it('a clock starts at its trigger, or when that was due', () => {
    expect(startedBy(nine, ten)).toBe(nine);
    expect(startedBy(eleven, ten)).toBe(ten);
    expect(startedBy(null, ten)).toBe(ten);
  });

  it('an early review starts the next interval, a late or missing one does not move it', () => {
    expect(ukIso(nextReview(ten, nine, 72))).toBe('2026-11-27T09:00:00+00:00');
    expect(ukIso(nextReview(ten, ten, 72))).toBe('2026-11-27T10:00:00+00:00');
    expect(ukIso(nextReview(ten, eleven, 72))).toBe('2026-11-27T10:00:00+00:00');
    expect(ukIso(nextReview(ten, null, 72))).toBe('2026-11-27T10:00:00+00:00');
  });

  it('the earliest limit counts', () => {
    expect(earliest(ten, eleven, nine)).toBe(nine);
    expect(earliest(ten)).toBe(ten);
  });
});

describe('the end of the day while live risk stands', () => {
  it.each([
    ['2026-11-24T10:00:00Z', '2026-11-24T23:59:00+00:00'],
    ['2026-11-24T19:59:00Z', '2026-11-24T23:59:00+00:00'],
    ['2026-11-24T20:00:00Z', '2026-11-25T00:00:00+00:00'],
    ['2026-11-24T23:59:30Z', '2026-11-25T03:59:30+00:00'],
    ['2027-06-30T23:30:00Z', '2027-07-01T23:59:00+01:00'],
    ['2027-03-28T00:30:00Z', '2027-03-28T23:59:00+01:00'],
  ])('recorded at %s is %s', (recorded, due) => {
    expect(ukIso(liveRiskEndOfDay(at(recorded)))).toBe(due);
  });
});
