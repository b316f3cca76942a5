/** Every measure of the invented year, counted a second time by the plain program from its raw events. */
import { expect, test } from 'vitest';
import { nothingJudged } from '#pathway/measures/judged.ts';
import { type Within, withinDays } from '#pathway/measures/within.ts';
import { periodOf } from '#time/period.ts';
import { ukDate } from '#time/zone.ts';
import { inventYear } from '../../../../demo/history/invent-year.ts';
import { bothWays, lookForBoth } from '../../pathway/measures/both-ways.ts';

const ends = Temporal.Instant.from('2026-11-27T14:00:00Z');
const { events } = inventYear({ seed: 1, ends });
const look = lookForBoth(events, ends);

/** Each month of the year, the weeks of the last two months, and the whole. */
const PERIODS: Within[] = [
  ...Array.from({ length: 13 }, (_, n) => withinDays(periodOf(ukDate(ends).subtract({ months: n }), { period: 'month' }))),
  ...Array.from({ length: 8 }, (_, n) => withinDays(periodOf(ukDate(ends).subtract({ weeks: n }), { period: 'week' }))),
  { from: ends.subtract({ hours: 24 * 366 }), to: ends },
];

const counted = PERIODS.map((period) => bothWays(events, look, period, nothingJudged));

test('the measures and the plain program say the same of every period', () => {
  for (const { measured, plainly } of counted) expect(measured).toEqual(plainly);
});

test('there is something in each of them', () => {
  const figures = counted.map(({ measured }) => measured);
  const most = (of: (measured: (typeof figures)[number]) => number) => Math.max(...figures.map(of));
  const some = {
    late: most(({ sameDay }) => sameDay.late),
    plans: most(({ plans }) => plans.late),
    missed: most(({ oversight }) => oversight.missed),
    repeats: most(({ repeats }) => repeats.count),
    prevented: most(({ repeats }) => repeats.prevented),
    order: most(({ gaps }) => gaps.order),
    source: most(({ gaps }) => gaps.source),
    detail: most(({ missingDetail }) => missingDetail.missing.length),
    actions: most(({ actions }) => actions.complete),
    learned: most(({ learning }) => learning.late),
    escalated: most(({ delayed }) => delayed.escalated.length),
    prompts: most(({ prompts }) => prompts.dismissed),
    themes: most(({ themes }) => themes.length),
  };
  expect(Object.entries(some).filter(([, figure]) => figure === 0)).toEqual([]);
});
