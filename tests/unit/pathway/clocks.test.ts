import { describe, expect, test } from 'vitest';
import { type CalendarVersion, dueSteps, isLate } from '#pathway/due-steps.ts';
import { warningsOf } from '#pathway/due/warnings.ts';
import type { ClockKind } from '#pathway/due-steps.ts';
import { thresholds } from '#pathway/thresholds.ts';
import { project } from '#pathway/concern.ts';
import { ukIso } from '#time/zone.ts';
import { at, calendars } from './given.ts';
import { aware, calm, concernOf, on, step, that, who } from './told.ts';

describe('warnings (Clock 11)', () => {
  const before = (kind: ClockKind, due = '2026-11-24T17:00:00Z') => warningsOf({ kind, due: at(due), role: 'Operations Director' }, calendars).map((warning) => ukIso(warning).slice(0, 16));

  test.each<[ClockKind, string[]]>([
    ['15 minutes', ['16:55']],
    ['30 minutes', ['16:50']],
    ['working hour', ['16:40']],
    ['four working hours', ['16:00', '16:30']],
    ['end of day', ['15:00', '16:30']],
    ['shift', ['16:00', '16:30']],
    ['24 hours', ['13:00', '16:00']],
    ['72 hours', ['05:00', '15:00']],
    ['at once', []],
  ])('%s', (kind, times) => {
    expect(before(kind)).toEqual(times.map((time) => `2026-11-24T${time}`));
  });

  test('working days: the close of the working day before, and 10:00 on the day', () => {
    expect(before('working days', '2026-11-30T17:00:00Z')).toEqual(['2026-11-27T17:00', '2026-11-30T10:00']);
    expect(before('working days', '2026-12-29T17:00:00Z')).toEqual(['2026-12-24T17:00', '2026-12-29T10:00']);
  });

  test('then the deputy, ten minutes after the due time, unless somebody acknowledged it', () => {
    const deputies = (...more: Parameters<typeof concernOf>) => thresholds(project([aware(), ...more]), calendars, at(on('10:20'))).filter(({ step, kind }) => step === '1.1' && kind === 'deputy').map(({ told }) => told.toString());
    expect(deputies()).toEqual([on('10:25')]);
    expect(deputies(that('10:20', { kind: 'due-acknowledged', obligation: '1.1' }))).toEqual([]);
    expect(deputies(that('10:26', { kind: 'due-acknowledged', obligation: '1.1' }))).toEqual([on('10:25')]);
  });
});

describe('versions of the calendars (Clock 12)', () => {
  const closed = { ...calendars.office, exceptions: { '2026-11-24': [] } };
  const first: CalendarVersion = { ...calendars, since: '1970-01-01T00:00:00Z', because: '' };
  const changed = (since: string): CalendarVersion => ({ ...first, office: closed, since: on(since), because: 'the office closes today' });
  const route = (history: CalendarVersion[], now: string, ...more: Parameters<typeof concernOf>) => dueSteps(concernOf(...calm(), ...more), history, at(on(now))).find(({ id }) => id === '1.4');

  test('an open clock moves, and says from where and why', () => {
    expect(route([first, changed('11:00')], '12:00')).toMatchObject({ due: at('2026-11-25T13:00:00Z'), moved: { from: at(on('14:00')), because: 'the office closes today' } });
  });

  test('one that has passed stays, and one that has ended too', () => {
    expect(route([first, changed('15:00')], '16:00')).toMatchObject({ due: at(on('14:00')), moved: null });
    expect(route([first, changed('13:00')], '16:00', step('12:00', '1.4'))).toMatchObject({ due: at(on('14:00')), moved: null });
  });

  test('a version that brings a due time forward makes nothing late by itself', () => {
    const open: CalendarVersion = { ...first, since: on('13:00'), because: 'the office is open today' };
    expect(route([{ ...first, office: closed }, open], '13:30')).toMatchObject({ due: at(on('14:00')) });
    expect(route([{ ...first, office: closed }, { ...open, since: on('15:00') }], '15:30')).toMatchObject({ due: at(on('15:00')) });
  });
});

describe('not applicable', () => {
  const chronology = (time: string) => dueSteps(concernOf(...calm(), step('10:30', '1.3'), that(time, { kind: 'step-not-applicable', step: '2.2', reason: 'It does not apply here.', second: who('Team Leader') })), calendars, at(on('18:00'))).find(({ id }) => id === '2.2');

  test('before its due time it is not late, after it it stays late', () => {
    const [early, late] = [chronology('14:30'), chronology('14:31')];
    expect([early && isLate(early, at(on('18:00'))), late && isLate(late, at(on('18:00')))]).toEqual([false, true]);
  });
});

test('a role may have a calendar of its own; the Team Leader’s is the rota', () => {
  const night = { weekly: '24x7' as const, bankHolidays: 'none' as const, exceptions: {} };
  const due = (roles: object) => dueSteps(concernOf(...calm()), { ...calendars, roles }, at(on('10:20'))).find(({ id }) => id === '1.3')?.due.toString();
  expect(due({})).toBe(on('17:00'));
  expect(due({ 'Registered Manager': night })).toBe('2026-11-25T00:00:00Z');
});
