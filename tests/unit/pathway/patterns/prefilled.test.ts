import { expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import type { Event, Happening } from '#pathway/events.ts';
import { known } from '#pathway/known.ts';
import { rowOf } from '#pathway/row.ts';
import type { StepId } from '#pathway/steps.ts';
import { at, calendars, event, record } from '../given.ts';

const NOW = at('2026-11-24T16:00:00Z');

function concern(id: string, identified: string, [source, harmed]: readonly [string, string] = ['Tom', 'Raj'], place = 'Dining room', more: readonly Happening[] = []): Event[] {
  const people = [{ reference: source, role: 'alleged-source' as const }, { reference: harmed, role: 'harmed' as const }];
  const first: Happening = { kind: 'step-completed', step: '1.1', record: { ...record, people, place, occurred: identified, initiator: { by: 'person', person: source }, warnings: [] } };
  return [event({ kind: 'concern-identified', identified, origin: null }, identified, id), event(first, identified, id), ...more.map((what) => event(what, identified, id))];
}

function begins(step: StepId, ...others: Event[][]) {
  const all = project([...concern('own', '2026-11-24T12:00:00Z'), ...others.flat()]);
  const own = all.find(({ id }) => id === 'own');
  if (!own) throw new Error('The concern is not there.');
  return known(step, own, all.map((each) => rowOf(each, calendars, NOW)), NOW);
}

test('1.3 and 2.3 begin with the signs that the record itself shows, and say from where', () => {
  const before = concern('a', '2026-11-20T12:00:00Z');
  expect(begins('1.3', before).record).toEqual({ in7d: 1, in28d: 1, warnings: ['same-person-again', 'same-area-again', 'several-concerns'] });
  expect(begins('2.3', before).from).toEqual({ warnings: 'other concerns about the same adult on this device' });
  expect(begins('1.3', concern('a', '2026-11-20T12:00:00Z', ['Eve', 'Raj'], 'Garden')).record).toMatchObject({ warnings: ['several-concerns'] });
  expect(begins('1.3', concern('a', '2026-11-20T12:00:00Z', ['Raj', 'Ivy'], 'Garden')).record).not.toHaveProperty('warnings');
});

test('a later incident of an earlier concern is one more, what was stopped is none', () => {
  const again = (about: 'incident' | 'near-miss', occurred: string): Happening => ({ kind: 'development', about, occurred, text: 'Tom pushed Raj again.' });
  expect(begins('1.3', concern('a', '2026-11-01T12:00:00Z', ['Tom', 'Raj'], 'Garden', [again('incident', '2026-11-24T09:00:00Z'), again('near-miss', '2026-11-24T10:00:00Z')])).record).toMatchObject({ in24h: 1, in7d: 1, in28d: 2 });
});

test('2.3 begins with yes where an earlier concern names the same source and another adult, and with no “no”', () => {
  expect(begins('2.3', concern('a', '2026-01-20T12:00:00Z', ['tom', 'Ivy'])).record).toMatchObject({ targetedOthers: 'yes' });
  expect(begins('2.3', concern('a', '2026-01-20T12:00:00Z', ['Tom', 'Raj'])).record).not.toHaveProperty('targetedOthers');
  expect(begins('2.3', concern('a', '2026-11-25T12:00:00Z', ['Tom', 'Ivy'])).record).not.toHaveProperty('targetedOthers');
});
