import { expect, test } from 'vitest';
import { chronology } from '#pathway/chronology.ts';
import { canTell } from '#pathway/golden.ts';
import { serviceAudits } from '#pathway/service-audits.ts';
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
