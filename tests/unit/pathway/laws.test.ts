import { describe, expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import { dueSteps, isLate } from '#pathway/due-steps.ts';
import type { Event } from '#pathway/events.ts';
import * as fc from '../properties.ts';
import { history } from './any.ts';
import { at, calendars, only } from './given.ts';
import { aware, on, step, that, who } from './told.ts';

const RUNS = { numRuns: 150 };
const shuffled = history.chain((events) => fc.record({ events: fc.constant(events), order: fc.shuffledSubarray(events, { minLength: events.length, maxLength: events.length }) }));
const dues = (events: readonly Event[], now: Temporal.Instant) => dueSteps(only(project(events)), calendars, now);

describe('laws', { timeout: 60_000 }, () => {
  test('events in whatever order give the same concern', () => {
    fc.assert(
      fc.property(shuffled, ({ events, order }) => {
        expect(project(order)).toEqual(project(events));
      }),
      RUNS,
    );
  });

  test('nothing that is recorded later un-breaches what was late, or moves its due time', () => {
    fc.assert(
      fc.property(history, (events) => {
        const breached = new Map<string, bigint>();
        for (const [index, { recorded }] of events.entries()) {
          // What is known just before the next event, and then with it.
          const known = dues(events.slice(0, index + 1), at(recorded));
          for (const [id, due] of breached) {
            const now = known.find((each) => each.id === id);
            expect(now && [now.due.epochNanoseconds, isLate(now, at(recorded))], `${id} at ${recorded}`).toEqual([due, true]);
          }
          const until = at(events[index + 1]?.recorded ?? recorded);
          for (const each of dues(events.slice(0, index + 1), until)) if (isLate(each, until)) breached.set(each.id, each.due.epochNanoseconds);
        }
      }),
      RUNS,
    );
  });

  test('a daily review that was missed while nothing was referred stays missed once it is referred after all (found in 17,709 random histories)', () => {
    const before = [aware(), step('10:00', '1.4', { threshold: 'met' }), that('10:00', { kind: 'step-not-applicable', step: '3.1', reason: 'It was found so.', second: who('Team Leader') })];
    const review = (events: readonly Event[]) => dues(events, at(on('17:01'))).filter(({ id }) => id === '3.2 review/2026-11-24').map((each) => [each.due.toString(), isLate(each, at(on('17:01')))]);
    expect(review(before)).toEqual([['2026-11-24T17:00:00Z', true]]);
    expect(review([...before, step('17:01', '3.1')])).toEqual(review(before));
  });

  test('each thing that is due stands there once, and is not due before its clock started', () => {
    fc.assert(
      fc.property(history, fc.nat(20_000), (events, later) => {
        const now = at(events.at(-1)?.recorded ?? '').add({ minutes: later });
        const all = dues(events, now);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(all.filter(({ due, started }) => Temporal.Instant.compare(due, started) < 0)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('what was over before `since` is all that `since` leaves out', () => {
    fc.assert(
      fc.property(history, fc.nat(20_000), fc.nat(10_000), (events, later, back) => {
        const now = at(events.at(-1)?.recorded ?? '').add({ minutes: later });
        const since = now.subtract({ minutes: back });
        const ids = (all: ReturnType<typeof dues>) => all.filter(({ due, completed, missed }) => (!completed && !missed) || Temporal.Instant.compare(due, since) >= 0).map(({ id }) => id);
        const concern = only(project(events));
        expect(ids(dueSteps(concern, calendars, now, since))).toEqual(ids(dueSteps(concern, calendars, now)));
      }),
      RUNS,
    );
  });

  test('a trigger that comes later never makes the next step due earlier, and beyond its own due time buys nothing', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        const due = (minutes: number) => {
          const completed = at(on('10:00')).add({ minutes }).toString();
          const reviewed = at(on('10:30')).add({ minutes }).toString();
          const all = dues([aware(), step(completed, '1.1'), step(reviewed, '1.3')], at(on('10:00')).add({ hours: 24 }));
          return ['1.2', '2.1', '2.2', '2.3', '2.4'].map((id) => all.find((each) => each.id === id)?.due.epochMilliseconds ?? 0);
        };
        for (const [index, time] of due(early).entries()) expect(due(late)[index]).toBeGreaterThanOrEqual(time);
        // 1.4 is due 14:00, four hours on: a managerial review after that starts stage 2 at 14:00 all the same.
        const [, ...stageTwo] = due(late);
        const [, ...capped] = due(100_000);
        for (const [index, time] of stageTwo.entries()) expect(time).toBeLessThanOrEqual(capped[index] ?? 0);
      }),
      RUNS,
    );
  });
});
