import { expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import { between, nextThreshold, thresholds } from '#pathway/thresholds.ts';
import type { Event } from '#pathway/events.ts';
import { timed } from '#pathway/timed.ts';
import { ukIso } from '#time/zone.ts';
import { at, calendars, completed, event, identified } from './given.ts';

const of = (events: Event[]) => thresholds(timed(project(events), calendars));
const listed = (events: Event[]) => of(events).map(({ step, kind, told }) => `${step} ${kind} ${ukIso(told).slice(11, 16)}`);

/** Identified 12:36, completed 12:40: 1.2 is due 13:10, 1.3 at 17:00, 1.4 at 16:36. */
const day = [identified('2026-11-24T12:36:00Z'), completed('2026-11-24T12:40:00Z')];

test('the warnings of Clock 11: 5 before 15 minutes, 10 before 30, 120 and 30 before the end of the day, 60 and 30 before four working hours', () => {
  expect(listed(day.slice(0, 1))).toEqual([
    '1.1 warning 12:46',
    '1.1 due 12:51',
    '1.2 warning 13:11',
    '1.2 due 13:21',
    '1.3 warning 15:00',
    '1.3 warning 16:30',
    '1.3 due 17:00',
    '1.4 warning 15:36',
    '1.4 warning 16:06',
    '1.4 due 16:36',
  ]);
});

test('a step that is complete in time has no threshold left after its completion, and the next one moves', () => {
  expect(listed(day).slice(0, 2)).toEqual(['1.2 warning 13:00', '1.2 due 13:10']);
});

test('completed late, its due time has passed all the same; completed at exactly its due time, it has not', () => {
  expect(listed([identified('2026-11-24T12:36:00Z'), completed('2026-11-24T12:55:00Z')]).slice(0, 2)).toEqual(['1.1 warning 12:46', '1.1 due 12:51']);
  expect(listed([identified('2026-11-24T12:36:00Z'), completed('2026-11-24T12:51:00Z')]).slice(0, 2)).toEqual(['1.1 warning 12:46', '1.2 warning 13:11']);
});

test('written down 20 minutes after staff knew: no warning that was over by then, and a due time that had passed is told at once', () => {
  expect(listed([identified('2026-11-24T12:36:00Z', '2026-11-24T12:56:00Z')]).slice(0, 2)).toEqual(['1.1 due 12:56', '1.2 warning 13:11']);
});

test('the night when the clocks go back has its extra hour', () => {
  const told = of([identified('2026-10-25T00:50:00Z')]).slice(0, 2).map(({ told }) => ukIso(told));
  expect(told).toEqual(['2026-10-25T01:00:00+00:00', '2026-10-25T01:05:00+00:00']);
});

test('between two moments: the first included, the second not', () => {
  const told = (from: string, to: string) => between(of(day), at(from), at(to)).map(({ step, kind }) => `${step} ${kind}`);
  expect(told('2026-11-24T13:00:00Z', '2026-11-24T13:10:00Z')).toEqual(['1.2 warning']);
  expect(told('2026-11-24T13:10:00Z', '2026-11-24T13:10:01Z')).toEqual(['1.2 due']);
  expect(told('2026-11-24T17:00:00Z', '2026-11-24T13:00:00Z')).toEqual([]);
});

test('the next threshold is the first one of an open step from now on', () => {
  const next = (now: string) => nextThreshold(of(day), at(now))?.toString();
  expect(next('2026-11-24T12:41:00Z')).toBe('2026-11-24T13:00:00Z');
  expect(next('2026-11-24T13:10:00Z')).toBe('2026-11-24T13:10:00Z');
  expect(next('2026-11-24T17:00:01Z')).toBeUndefined();
});

test('a passed due time stays where it was, whatever the calendars say later', () => {
  const passed = event({ kind: 'due-passed', step: '1.4', due: '2026-11-24T16:36:00Z', noticedAt: '2026-11-24T16:37:00Z' }, '2026-11-24T16:37:00Z');
  const always = { ...calendars, office: { weekly: '24x7' as const, bankHolidays: 'none' as const, exceptions: { '2026-11-24': [] } }, liveRiskClock: false };
  const due = (events: Event[]) => thresholds(timed(project(events), always)).find(({ step, kind }) => step === '1.4' && kind === 'due')?.at.toString();
  expect(due(day)).toBe('2026-11-25T04:00:00Z');
  expect(due([...day, passed])).toBe('2026-11-24T16:36:00Z');
});
