import { describe, expect, test } from 'vitest';
import { completedWords, dueAtWords, leftWords, overdueWords, stateOf, whyWords } from '#pathway/clock-words.ts';
import type { DueStep } from '#pathway/due-steps.ts';
import { STEP, type StepId } from '#pathway/steps.ts';
import { at, calendars } from './given.ts';

/** A clock of its step: open, due Monday 30 November 2026, 12:30 in winter. */
const clock = (step: StepId, given: Partial<DueStep> = {}): DueStep => ({
  id: step,
  step: STEP[step],
  role: STEP[step].role,
  title: STEP[step].title,
  due: at('2026-11-30T12:30:00Z'),
  kind: 'four working hours',
  clock: '4 working hours',
  started: at('2026-11-27T16:30:00Z'),
  known: at('2026-11-27T16:30:00Z'),
  waitingFor: null,
  waitingDue: null,
  completed: null,
  passed: false,
  missed: false,
  notApplicable: null,
  moved: null,
  soft: false,
  decisionNeeded: false,
  ...given,
});

describe('the absolute time comes first, what is left in the clock’s own unit', () => {
  test('working hours, from Friday 17:00 over the weekend', () => {
    const now = at('2026-11-28T10:00:00Z');
    expect(dueAtWords(clock('1.4'), now)).toBe('Due 12:30 on Monday 30 November');
    expect(leftWords(clock('1.4'), now, calendars)).toBe('3 working hours 30 minutes left');
  });

  test.each<[string, Partial<DueStep>, string, string]>([
    ['live risk counts real time', { live: true }, '2026-11-30T11:10:00Z', '1 hour 20 minutes left'],
    ['24 hours run at night', { kind: '24 hours' }, '2026-11-29T13:29:01Z', '23 hours left'],
    ['72 hours stay hours', { kind: '72 hours' }, '2026-11-27T13:30:00Z', '71 hours left'],
    ['working days', { kind: 'working days', due: at('2026-12-02T17:00:00Z') }, '2026-11-27T18:00:00Z', '3 working days left'],
    ['a date that a person set, real time', { kind: 'date', due: at('2026-11-29T14:51:00Z') }, '2026-11-27T03:00:00Z', '2 days 11 hours left'],
    ['on the day itself, hours', { kind: 'working days', due: at('2026-12-02T17:00:00Z') }, '2026-12-02T14:30:00Z', '2 working hours 30 minutes left'],
    ['minutes are rounded down', {}, '2026-11-30T12:00:01Z', '29 working minutes left'],
    ['two minutes are seconds', {}, '2026-11-30T12:28:20Z', '1 minute 40 seconds left'],
    ['exactly at its time it is on time', {}, '2026-11-30T12:30:00Z', 'due now'],
  ])('%s', (_, given, now, words) => {
    expect(leftWords(clock('1.4', given), at(now), calendars)).toBe(words);
  });

  test('the Team Leader is on the rota day and night: plain hours', () => {
    expect(leftWords(clock('2.1', { kind: 'working hour' }), at('2026-11-30T11:50:00Z'), calendars)).toBe('40 minutes left');
  });
});

test.each([
  ['2026-11-30T14:35:30Z', 'Overdue by 2 hours 5 minutes'],
  ['2026-11-30T12:30:30Z', 'Overdue by less than a minute'],
  ['2026-12-03T16:30:00Z', 'Overdue by 3 days 4 hours'],
  ['2026-11-30T12:00:00Z', 'Overdue'],
])('at %s: %s', (now, words) => {
  expect(overdueWords(clock('1.4', { passed: true }), at(now))).toBe(words);
});

test('done, on time or late for good', () => {
  const now = at('2026-11-30T15:00:00Z');
  expect(completedWords(clock('1.4', { completed: at('2026-11-30T12:30:00Z') }), now)).toBe('Completed 12:30 today, on time');
  expect(completedWords(clock('1.4', { completed: at('2026-11-30T12:31:00Z') }), now)).toBe('Completed 12:31 today, late: it was due 12:30 today');
});

test('a state has one name, and the sign and the colour follow it', () => {
  const now = at('2026-11-30T12:21:00Z');
  expect([clock('1.4'), clock('1.4', { due: at('2026-11-30T12:40:00Z') }), clock('1.4', { passed: true }), clock('1.4', { completed: now }), clock('1.4', { missed: true })].map((each) => stateOf(each, now))).toEqual(['soon', 'open', 'late', 'done', 'set-aside']);
});

test('which clock runs and why', () => {
  const now = at('2026-11-30T12:00:00Z');
  expect(whyWords(clock('2.3', { waitingFor: '1.3', waitingDue: at('2026-11-30T11:00:00Z'), moved: { from: at('2026-11-30T10:00:00Z'), because: 'the office hours changed in the settings' } }), now, calendars)).toEqual([
    '4 working hours',
    'Waiting for 1.3, which was due 11:00 today',
    'Moved from 10:00 today because the office hours changed in the settings',
  ]);
  expect(whyWords(clock('1.4', { decisionNeeded: true }), now, calendars)[0]).toBe('Decision needed: the threshold is not known yet');
});

test('beyond the years of the list of bank holidays, working time may move; real time and a shift may not', () => {
  const says = (given: Partial<DueStep>) => whyWords(clock('2.2', { due: at('2030-01-02T12:30:00Z'), ...given }), at('2029-12-20T12:00:00Z'), calendars).some((words) => words.startsWith('May move'));
  expect([says({}), says({ live: true }), says({ kind: '72 hours' }), says({ kind: 'shift' }), says({ due: at('2026-11-30T12:30:00Z') })]).toEqual([true, false, false, false, false]);
});
