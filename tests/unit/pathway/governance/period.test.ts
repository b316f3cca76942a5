import { describe, expect, test } from 'vitest';
import { after, before, isRunning, type PeriodKind, periodOn, periodShort, periodWords, refusal, thirteenTo } from '#pathway/governance/period.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const words = (kind: PeriodKind, text: string) => periodWords(periodOn(kind, day(text)));

describe('a period', () => {
  test.each([
    ['week', '2026-11-24', '23 to 29 November 2026', '23–29 Nov'],
    ['week', '2026-12-31', '28 December 2026 to 3 January 2027', '28 Dec–3 Jan'],
    ['fortnight', '2026-11-24', '16 to 29 November 2026', '16–29 Nov'],
    ['fortnight', '2026-11-30', '30 November to 13 December 2026', '30 Nov–13 Dec'],
    ['month', '2026-02-28', 'February 2026', 'Feb 2026'],
  ] as const)('%s of %s', (kind, text, long, short) => {
    expect(words(kind, text)).toBe(long);
    expect(periodShort(periodOn(kind, day(text)))).toBe(short);
  });

  test('has one before it and one after it, without a gap', () => {
    for (const kind of ['week', 'fortnight', 'month'] as const) {
      const period = periodOn(kind, day('2026-11-24'));
      expect(after(before(period))).toEqual(period);
      expect(before(period).to.add({ days: 1 })).toEqual(period.from);
    }
  });

  test('a trend has thirteen of them, oldest first', () => {
    const all = thirteenTo(periodOn('month', day('2026-11-24')));
    expect(all.map(periodShort)).toEqual(['Nov 2025', 'Dec 2025', 'Jan 2026', 'Feb 2026', 'Mar 2026', 'Apr 2026', 'May 2026', 'Jun 2026', 'Jul 2026', 'Aug 2026', 'Sept 2026', 'Oct 2026', 'Nov 2026']);
  });
});

describe('a period that is still to come', () => {
  const today = day('2026-11-24');

  test('is refused with the reason; the one that runs is not', () => {
    expect(refusal(periodOn('week', day('2026-11-30')), today)).toBe('The week of 30 November to 6 December 2026 has not begun, so there is nothing to count. Choose a day up to 24 November 2026.');
    expect(refusal(periodOn('week', today), today)).toBeNull();
    expect(refusal(periodOn('month', day('2026-12-01')), today)).toContain('December 2026 has not begun');
  });

  test('begins at its first day exactly', () => {
    expect(refusal(periodOn('week', day('2026-11-30')), day('2026-11-30'))).toBeNull();
    expect(isRunning(periodOn('week', today), day('2026-11-29'))).toBe(true);
    expect(isRunning(periodOn('week', today), day('2026-11-30'))).toBe(false);
  });
});
