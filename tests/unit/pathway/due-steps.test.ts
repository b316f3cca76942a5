import { describe, expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import { type Calendars, dueSteps } from '#pathway/due-steps.ts';
import type { Event } from '#pathway/events.ts';
import { ukIso } from '#time/zone.ts';
import { calendars, completed, identified, only } from './given.ts';

/** Due times as `step: ISO in UK time`, worked out by hand from the pathway's clocks. */
function due(events: Event[], by: Calendars = calendars): Record<string, string> {
  return Object.fromEntries(dueSteps(only(project(events)), by).map((step) => [step.step.id, ukIso(step.due)]));
}

describe('stage 1 on a working day', () => {
  const events = [identified('2026-11-24T12:36:00Z'), completed('2026-11-24T12:40:00Z')];

  test('the day of the design: identified 12:36, completed 12:40, step 1.2 due 13:10', () => {
    expect(due(events)).toEqual({
      '1.1': '2026-11-24T12:51:00+00:00',
      '1.2': '2026-11-24T13:10:00+00:00',
      '1.3': '2026-11-24T17:00:00+00:00',
      '1.4': '2026-11-24T16:36:00+00:00',
    });
  });

  test('before 1.1 is complete, 1.2 runs to 45 minutes from identified and waits for 1.1', () => {
    const steps = dueSteps(only(project(events.slice(0, 1))), calendars);
    const second = steps.find(({ step }) => step.id === '1.2');
    expect(second && ukIso(second.due)).toBe('2026-11-24T13:21:00+00:00');
    expect(second?.waitingFor).toBe('1.1');
  });
});

test('lateness buys no time: 1.1 completed after 50 minutes leaves 1.2 due at 45', () => {
  expect(due([identified('2026-11-24T12:36:00Z'), completed('2026-11-24T13:26:00Z')])['1.2']).toBe('2026-11-24T13:21:00+00:00');
});

test('at night, live risk runs as elapsed time: 1.4 in four hours, 1.3 before midnight or in four hours', () => {
  expect(due([identified('2026-11-24T22:10:00Z')])).toMatchObject({ '1.3': '2026-11-25T02:10:00+00:00', '1.4': '2026-11-25T02:10:00+00:00' });
});

test('the line says which clock counts, in words that stay true the next day', () => {
  const words = (recorded: string) => dueSteps(only(project([identified(recorded)])), calendars).find(({ step }) => step.id === '1.3')?.clock;
  expect(words('2026-11-24T22:10:00Z')).toBe('4 hours, because there may still be a risk');
  expect(words('2026-11-24T18:00:00Z')).toBe('End of the same day, because there may still be a risk');
  expect(words('2026-11-24T10:00:00Z')).toBe('End of the working day');
});

test('with the live-risk clock off, night waits for the office', () => {
  expect(due([identified('2026-11-24T22:10:00Z')], { ...calendars, liveRiskClock: false })).toMatchObject({
    '1.3': '2026-11-25T17:00:00+00:00',
    '1.4': '2026-11-25T13:00:00+00:00',
  });
});

test('over Christmas and the weekend, office clocks wait until Tuesday 29 December', () => {
  const office = { ...calendars, liveRiskClock: false };
  // 25 December is a bank holiday, 28 its substitute for Boxing Day on a Saturday.
  expect(due([identified('2026-12-24T16:00:00Z')], office)['1.4']).toBe('2026-12-29T12:00:00+00:00');
});

test('on the night when the clocks go back, 15 minutes are 15 minutes', () => {
  expect(due([identified('2026-10-25T00:50:00Z')])['1.1']).toBe('2026-10-25T01:05:00+00:00');
});

test('a completed step says when, and its due time stays', () => {
  const [first] = dueSteps(only(project([identified('2026-11-24T12:36:00Z'), completed('2026-11-24T12:55:00Z')])), calendars);
  expect(first?.completed?.toString()).toBe('2026-11-24T12:55:00Z');
  expect(first && ukIso(first.due)).toBe('2026-11-24T12:51:00+00:00');
});
