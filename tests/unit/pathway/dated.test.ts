import { describe, expect, test } from 'vitest';
import { dueSteps, isLate } from '#pathway/due-steps.ts';
import type { Event } from '#pathway/events.ts';
import { nextThreshold, thresholds } from '#pathway/thresholds.ts';
import { ukIso } from '#time/zone.ts';
import { at, calendars } from './given.ts';
import { calm, concernOf, on, step, that } from './told.ts';

const dated = (events: Event[], now: string) =>
  dueSteps(concernOf(...events), calendars, at(on(now)))
    .filter(({ id }) => id.startsWith('action/') || id.startsWith('1.4 review/'))
    .map((due) => [due.title, due.role, ukIso(due.due).slice(0, 16), due.completed !== null, due.notApplicable?.reason ?? '', isLate(due, at(on(now)))]);

const notMet = (time: string, review = '2026-11-26T10:00:00Z') => step(time, '1.4', { threshold: 'not-met', reason: 'A single quarrel.', review });
const again = (time: string, of: Event, answers: object) => {
  const { what } = step(time, '1.4', { reason: undefined, review: undefined, ...answers });
  return that(time, { ...what, kind: 'step-corrected', of: of.id, reason: 'His sister has told us more.' } as Event['what']);
};

describe('a threshold that was not met', () => {
  const first = notMet('11:00');

  test('is looked at again by its date', () => {
    expect(dated([...calm(), first], '12:00')).toEqual([['Look at the threshold again', 'Designated Safeguarding Lead', '2026-11-26T10:00', false, '', false]]);
    expect(dated([...calm(), first], '2026-11-26T10:00:01Z')).toEqual([['Look at the threshold again', 'Designated Safeguarding Lead', '2026-11-26T10:00', false, '', true]]);
  });

  test('the next answer is that look; where it is not met again, its own date runs', () => {
    const second = again('15:00', first, { threshold: 'not-met', reason: 'Still a single quarrel.', review: '2026-12-01T10:00:00Z' });
    expect(dated([...calm(), first, second], '16:00').map(([, , due, done]) => [due, done])).toEqual([['2026-11-26T10:00', true], ['2026-12-01T10:00', false]]);
    expect(dated([...calm(), first, again('15:00', first, { threshold: 'met' })], '16:00').map(([, , due, done]) => [due, done])).toEqual([['2026-11-26T10:00', true]]);
  });

  test('the conclusion is that look too', () => {
    expect(dated([...calm(), first, that('15:00', { kind: 'concluded', how: 'not-referred', reason: 'It was settled with both.' })], '16:00').map(([, , , done]) => done)).toEqual([true]);
  });
});

describe('an agreed action', () => {
  const agreed = that('12:00', { kind: 'action-agreed', action: 'a', text: 'Move the table away.', owner: 'Team Leader', due: '2026-11-30T09:00:00Z' });

  test('has a clock for the role that does it, with a warning at the close of the day before', () => {
    expect(dated([...calm(), agreed], '13:00')).toEqual([['Action: Move the table away.', 'Team Leader', '2026-11-30T09:00', false, '', false]]);
    const all = thresholds([concernOf(...calm(), agreed)], calendars, at(on('13:00'))).filter(({ obligation }) => obligation === 'action/a');
    expect(all.map(({ kind }) => kind)).toEqual(['warning', 'due', 'deputy']);
    expect(nextThreshold(all, at('2026-11-30T08:00:00Z'))?.toString()).toBe('2026-11-30T09:00:00Z');
  });

  test('is over once it is done, late where it was late, or cancelled with a reason', () => {
    const done = (recorded: string) => that(recorded, { kind: 'action-completed', action: 'a', text: 'Moved' });
    expect(dated([...calm(), agreed, done('14:00')], '15:00').map(([, , , completed, , late]) => [completed, late])).toEqual([[true, false]]);
    expect(dated([...calm(), agreed, done('2026-11-30T09:00:01Z')], '2026-11-30T10:00:00Z').map(([, , , completed, , late]) => [completed, late])).toEqual([[true, true]]);
    expect(dated([...calm(), agreed, that('14:00', { kind: 'action-cancelled', action: 'a', reason: 'The room was closed instead.' })], '15:00').map(([, , , completed, aside]) => [completed, aside])).toEqual([[false, 'The room was closed instead.']]);
  });

  test('of a chronology update has one as well', () => {
    const update = step('12:00', '3.3', { actions: [{ text: 'Ask the therapist.', owner: 'Registered Manager', due: '2026-12-04T16:00:00Z' }] });
    expect(dated([...calm(), update], '13:00').map(([, role, due]) => [role, due])).toEqual([['Registered Manager', '2026-12-04T16:00']]);
  });
});
