import { describe, expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import type { Event } from '#pathway/events.ts';
import { movedBack, NEVER, remind, type Reminded } from '#pathway/reminders.ts';
import { standing, unrecorded } from '#pathway/standing.ts';
import { between, type Threshold, thresholds } from '#pathway/thresholds.ts';
import * as fc from '../properties.ts';
import { ANA, at, calendars, completed, event, identified, record } from './given.ts';

const START = at('2026-11-23T00:00:00Z');
const after = (seconds: number) => START.add({ seconds });
const DAYS = 4 * 86_400;

/** A concern of the week: known, written down a while later, and perhaps completed after that. */
const concern = fc
  .record({ known: fc.nat(DAYS), wait: fc.nat(7200), done: fc.option(fc.nat(7200)) })
  .map(({ known, wait, done }) => (id: string): Event[] => [
    { id: `d:${id}1`, concern: id, recorded: after(known + wait).toString(), by: ANA, what: { kind: 'concern-identified', identified: after(known).toString(), origin: null } },
    ...(done === null ? [] : [{ id: `d:${id}2`, concern: id, recorded: after(known + wait + done).toString(), by: ANA, what: { kind: 'step-completed' as const, step: '1.1' as const, record } }]),
  ]);
const week = fc.array(concern, { minLength: 1, maxLength: 3 }).map((made) => made.flatMap((events, index) => events(`c${index}`)));

/** Moments anywhere in the week; near a threshold is where things go wrong, so half of them are. */
const moments = (events: Event[]) => {
  const near = all(events).map(({ told }) => Math.round(START.until(told).total('seconds')));
  const second = fc.oneof(fc.nat(2 * DAYS), fc.tuple(fc.constantFrom(...near), fc.integer({ min: -90, max: 90 })).map(([base, away]) => Math.max(0, base + away)));
  return fc.array(second, { minLength: 1, maxLength: 12 });
};
const situation = week.chain((events) => fc.record({ events: fc.constant(events), seconds: moments(events) }));

/** As they are known at a moment; left out, at the end of all the moments. */
const all = (events: Event[], now = after(3 * DAYS)) => thresholds(project(events), calendars, now);
const names = (told: readonly Threshold[]) => told.map(({ concern, obligation, kind, at }) => `${concern} ${obligation} ${kind} ${at.toString()}`).sort();

/** Everything that is told in a row of reconciles. */
function walk(list: readonly Threshold[], from: Reminded, nows: readonly Temporal.Instant[]): Threshold[] {
  let before = from;
  return nows.flatMap((now) => {
    const { crossed, after } = remind(before, list, now);
    before = after;
    return crossed;
  });
}

describe('properties', { timeout: 60_000 }, () => {
  test('however the time between two moments is cut, each threshold in it is told exactly once', () => {
    fc.assert(
      fc.property(situation, ({ events, seconds }) => {
        const cuts = [...seconds].sort((one, other) => one - other).map(after);
        const end = cuts.at(-1) ?? START;
        expect(names(walk(all(events), { until: START, ahead: [] }, cuts))).toEqual(names(between(all(events), START, end)));
      }),
      { numRuns: 400 },
    );
  });

  test('whichever way the device’s clock jumps, each threshold that it came past is told exactly once', () => {
    fc.assert(
      fc.property(situation, ({ events, seconds }) => {
        const furthest = after(Math.max(...seconds));
        expect(names(walk(all(events), { until: START, ahead: [] }, seconds.map(after)))).toEqual(names(between(all(events), START, furthest)));
      }),
      { numRuns: 400 },
    );
  });

  test('concerns that come to be on the way: as if they had been known all along', () => {
    fc.assert(
      fc.property(situation, ({ events, seconds }) => {
        // A reconcile follows every command, as in the background.
        const written = events.map(({ recorded }) => at(recorded));
        const nows = [...seconds.map(after), ...written].sort(Temporal.Instant.compare);
        const end = nows.at(-1) ?? START;
        let before: Reminded = { until: START, ahead: [] };
        const told = nows.flatMap((now) => {
          const known = events.filter(({ recorded }) => Temporal.Instant.compare(at(recorded), now) <= 0);
          const { crossed, after } = remind(before, all(known, now), now);
          before = after;
          return crossed;
        });
        expect(names(told)).toEqual(names(between(all(events), START, end)));
      }),
      { numRuns: 400 },
    );
  });

  test('what has passed is recorded once and stays passed, whichever way the clock jumps', () => {
    fc.assert(
      fc.property(situation, ({ events, seconds }) => {
        const open = events.filter(({ what }) => what.kind === 'concern-identified');
        let overdue = 0;
        const known = [...open];
        for (const now of seconds.map(after)) {
          const passed = project(known).flatMap((concern) => unrecorded(concern, calendars, now));
          known.push(...passed.map((each) => event(each.what, now.toString(), each.concern)));
          const stands = standing(project(known), calendars, now);
          expect(stands.overdue).toBeGreaterThanOrEqual(overdue);
          overdue = stands.overdue;
        }
        const recorded = known.slice(open.length).map(({ concern, what }) => `${concern} ${what.kind === 'due-passed' ? (what.obligation ?? what.step) : ''}`);
        expect(new Set(recorded).size).toBe(recorded.length);
      }),
      { numRuns: 400 },
    );
  });
});

describe('worked examples', () => {
  const day = all([identified('2026-11-24T12:36:00Z'), completed('2026-11-24T12:40:00Z')], at('2026-11-24T12:40:00Z'));
  const told = (crossed: readonly Threshold[]) => crossed.map(({ step, kind }) => `${step} ${kind}`);

  test('the browser was closed from 12:45 to 16:10', () => {
    const { crossed, after } = remind({ until: at('2026-11-24T12:45:00Z'), ahead: [] }, day, at('2026-11-24T16:10:00Z'));
    expect(told(crossed)).toEqual(['1.2 warning', '1.2 due', '1.2 deputy', '1.3 warning', '1.4 warning', '1.4 warning']);
    expect(after).toEqual({ until: at('2026-11-24T16:10:00Z'), ahead: [] });
  });

  test('a clock that was a day ahead is set right: nothing is told twice, and a concern of today is told all the same', () => {
    const wrong = remind(NEVER, day, at('2026-11-25T12:45:00Z'));
    expect(told(wrong.crossed)).toHaveLength(day.length);
    const right = remind(wrong.after, day, at('2026-11-24T12:45:00Z'));
    expect(right.crossed).toEqual([]);
    const today = all([identified('2026-11-24T12:46:00Z')], at('2026-11-24T12:46:00Z')).map((threshold) => ({ ...threshold, concern: 'c2' }));
    const next = remind(right.after, [...day, ...today], at('2026-11-24T13:20:00Z'));
    expect(next.crossed.map(({ concern, step, kind }) => `${concern} ${step} ${kind}`)).toEqual(['c2 1.1 warning', 'c2 1.1 due', 'c2 1.1 deputy']);
  });

  test('a clock that is set right by a few seconds has not jumped', () => {
    const before = { until: at('2026-11-24T13:10:05Z'), ahead: [] };
    expect(movedBack(before, at('2026-11-24T13:09:05Z'))).toBe(false);
    expect(movedBack(before, at('2026-11-24T13:09:04Z'))).toBe(true);
    expect(remind(before, day, at('2026-11-24T13:09:55Z'))).toEqual({ crossed: [], after: before });
  });
});
