import { expect, test } from 'vitest';
import { chronology } from '#pathway/chronology.ts';
import { decide } from '#pathway/decide.ts';
import { canTell } from '#pathway/golden.ts';
import { serviceAudits } from '#pathway/service-audits.ts';
import { ANA, at, calendars } from './given.ts';
import { RECORDS } from './records.ts';
import { aware, on, step, that } from './told.ts';

test('the eight golden cases are right on this device', () => {
  expect(canTell()).toBe(true);
});

test('the chronology has events in the order in which they happened, with when they were recorded', () => {
  const mistaken = that('13:00', { kind: 'development', occurred: on('09:00'), about: 'incident', text: 'Tom pushed Raj before.' });
  const events = [aware(), step('10:05', '1.1', { occurred: on('09:50') }), mistaken, that('14:00', { kind: 'recorded-in-error', event: mistaken.id, reason: 'It was another person.' })];
  expect(chronology(events).map(({ occurred, recorded, inError }) => [occurred.slice(11, 16), recorded.slice(11, 16), inError?.reason])).toEqual([
    ['09:00', '13:00', 'It was another person.'],
    ['09:50', '10:05', undefined],
    ['10:00', '10:00', undefined],
    ['14:00', '14:00', undefined],
  ]);
});

test('379 of 399 triggers although it rounds to 95.0 %, 19 of 20 does not, nothing due does not', () => {
  const fired = (id: '1.5' | '2.5', answers: object) => serviceAudits(on('09:00'), on('09:00'), [{ ...step('10:00', id, { ...answers }), concern: null }])?.written[0]?.triggers.length;
  expect([fired('1.5', { sameDay: { part: 379, of: 399 } }), fired('1.5', { sameDay: { part: 19, of: 20 } }), fired('1.5', { sameDay: { part: 0, of: 0 } })]).toEqual([1, 0, 0]);
  expect([0, 1, 2, 'unknown'].map((repeats) => fired('2.5', { repeats }))).toEqual([0, 0, 1, 0]);
});

test('an audit has one record for each period', () => {
  const done = { ...step('2026-11-30T10:00:00Z', '1.5'), concern: null };
  const again = (now: string) => decide(undefined, [done], { kind: 'step-completed', step: '1.5', record: RECORDS['1.5'] }, { by: ANA, now: at(now), calendars });
  expect(again('2026-12-06T23:59:59Z')).toEqual({ ok: false, error: 'The audit of 23 to 29 November was recorded Mon 30 Nov 10:00 by Ana. There is one record for each.' });
  expect(again('2026-12-07T00:00:00Z')).toMatchObject({ ok: true });
  expect(decide(undefined, [done], { kind: 'step-completed', step: '2.5', record: RECORDS['2.5'] }, { by: ANA, now: at('2026-12-01T10:00:00Z'), calendars })).toMatchObject({ ok: true });
});
