import { describe, expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import { dueSteps } from '#pathway/due-steps.ts';
import { standing, unrecorded } from '#pathway/standing.ts';
import { between, nextThreshold, thresholds } from '#pathway/thresholds.ts';
import { isQuiet, isSettled, standingWith, watchOver } from '#pathway/watch.ts';
import * as fc from '../properties.ts';
import { history } from './any.ts';
import { at, calendars, only } from './given.ts';
import { aware, on, step, that } from './told.ts';

const NOTHING = { overdue: 0, withinHour: [], unfinished: 0 };

test('while a watch holds, it says the same as the whole concern, and nothing came of itself', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(history, fc.nat(20_000), fc.double({ min: 0, max: 1, noNaN: true }), (events, later, part) => {
      const concern = only(project(events));
      const seen = at(events.at(-1)?.recorded ?? '').add({ minutes: later });
      const watch = watchOver(concern, calendars, 'k', seen);
      if (!watch) throw new Error('Nobody watches.');
      // Somewhere while it holds, its very last moment among them.
      const now = Temporal.Instant.fromEpochMilliseconds(Math.max(watch.from, watch.from + Math.floor((watch.until - 1 - watch.from) * (part > 0.8 ? 1 : part))));
      expect(standingWith(NOTHING, [watch], now)).toEqual(standing([concern], calendars, now));
      const all = thresholds([concern], calendars, now);
      expect(between(all, seen, now)).toEqual([]);
      expect(nextThreshold(all, now)?.epochMilliseconds ?? null).toBe(watch.next);
      const passed = (moment: Temporal.Instant) => unrecorded(concern, calendars, moment).map(({ what }) => ({ ...what, noticedAt: '' }));
      expect(passed(now)).toEqual(passed(seen));
      expect(isSettled(concern, calendars, seen) && (watch.next !== null || watch.passed + watch.open.length > 0)).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('a check that was missed a minute ago: the deputy is still to be told of it', () => {
  const concern = only(project([aware(), step('10:05', '1.1'), step('10:10', '2.1'), that('10:20', { kind: 'controls-checked', inPlace: 'yes' })]));
  const missed = dueSteps(concern, calendars, at(on('10:20')).add({ hours: 24 })).findLast((due) => due.id.startsWith('2.1 still in place/') && due.missed);
  if (!missed) throw new Error('No check was missed.');
  const watch = watchOver(concern, calendars, 'k', missed.due.add({ minutes: 1 }));
  expect(watch?.until).toBe(missed.due.add({ minutes: 10 }).epochMilliseconds);
});

test('a review of yesterday: at midnight itself it is not missed yet, and it is looked at again in a moment', () => {
  const concern = only(project([aware(), step('10:05', '1.1'), step('10:10', '1.2', { access: 'yes' }), step('10:15', '1.3')]));
  const midnight = at('2026-11-26T00:00:00Z');
  const overdue = (now: Temporal.Instant) => standing([concern], calendars, now).overdue;
  expect(overdue(midnight) - overdue(midnight.add({ milliseconds: 1 }))).toBe(1);
  expect(watchOver(concern, calendars, 'k', midnight)?.until).toBe(midnight.epochMilliseconds);
});

describe('a watch does not hold', () => {
  const concern = only(project([aware(), step('10:05', '1.1')]));
  const seen = at(on('10:06'));
  const watch = watchOver(concern, calendars, 'k', seen);
  const quiet = (now: string, since = seen, by = 'k') => isQuiet(watch, by, since, at(on(now)));

  test('from the next warning on: 1.2 is due 10:35 and warns ten minutes before', () => {
    expect([quiet('10:24'), quiet('10:25')]).toEqual([true, false]);
  });
  test('under other calendars, before it began, and where the clock went back', () => {
    expect([quiet('10:10', seen, 'other'), quiet('10:10', at(on('10:05'))), quiet('10:06', at(on('10:07')))]).toEqual([false, false, false]);
    expect(watchOver(concern, calendars, 'k', at(on('10:04')))).toBeNull();
  });
});
