import { expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import { standing, unrecorded } from '#pathway/standing.ts';
import type { Event } from '#pathway/events.ts';
import { timed } from '#pathway/timed.ts';
import { at, calendars, completed, event, identified } from './given.ts';

const day = [identified('2026-11-24T12:36:00Z'), completed('2026-11-24T12:40:00Z')];
const passed = event({ kind: 'due-passed', step: '1.2', due: '2026-11-24T13:10:00Z', noticedAt: '2026-11-24T13:11:00Z' }, '2026-11-24T13:11:00Z');
const stands = (events: Event[], now: string) => {
  const { overdue, withinHour, unfinished } = standing(timed(project(events), calendars), at(now));
  return [overdue, withinHour.length, unfinished];
};

test('an open first record counts, and so do the steps that wait for it and are due within the hour', () => {
  expect(stands(day.slice(0, 1), '2026-11-24T12:37:00Z')).toEqual([0, 2, 1]);
});

test('exactly at its due time a step is due, not overdue', () => {
  expect(stands(day, '2026-11-24T13:10:00Z')).toEqual([0, 1, 0]);
  expect(stands(day, '2026-11-24T13:10:00.001Z')).toEqual([1, 0, 0]);
});

test('the hour has 60 minutes and its end is in it', () => {
  expect(stands(day, '2026-11-24T15:35:59Z')).toEqual([1, 0, 0]);
  expect(stands(day, '2026-11-24T15:36:00Z')).toEqual([1, 1, 0]);
});

test('what has passed once is overdue still, when the device’s clock goes back', () => {
  expect(stands([...day, passed], '2026-11-24T12:45:00Z')).toEqual([1, 0, 0]);
});

test('a due time that passed is to be recorded once, at its own time, with when it was noticed', () => {
  const toRecord = (events: Event[], now: string) => unrecorded(timed(project(events), calendars), at(now)).map(({ what }) => what);
  expect(toRecord(day, '2026-11-24T13:10:00Z')).toEqual([]);
  expect(toRecord(day, '2026-11-24T13:25:00Z')).toEqual([{ kind: 'due-passed', step: '1.2', due: '2026-11-24T13:10:00Z', noticedAt: '2026-11-24T13:25:00Z' }]);
  expect(toRecord([...day, passed], '2026-11-24T13:25:00Z')).toEqual([]);
});

test('completed late while nobody was looking, it has passed all the same', () => {
  const late = [identified('2026-11-24T12:36:00Z'), completed('2026-11-24T12:55:00Z')];
  expect(unrecorded(timed(project(late), calendars), at('2026-11-24T12:56:00Z')).map(({ what }) => what)).toMatchObject([{ step: '1.1', due: '2026-11-24T12:51:00Z' }]);
});
