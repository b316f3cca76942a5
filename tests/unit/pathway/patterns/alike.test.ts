import { expect, test } from 'vitest';
import type { Sighting } from '#pathway/patterns/occurrences.ts';
import { alike } from '#pathway/patterns/alike.ts';
import { at } from '../given.ts';
import { incidents, NOW, seen } from './seen.ts';

const of = (likeness: string, ...sightings: readonly Sighting[]) => alike(incidents(...sightings), NOW).filter((each) => each.likeness === likeness);

test('each span is counted up to now: its very beginning is out, now is in', () => {
  const whens = ['2026-11-27T12:00:00Z', '2026-11-26T12:00:01Z', '2026-11-26T12:00:00Z', '2026-11-20T12:00:01Z', '2026-11-20T12:00:00Z', '2026-10-30T12:00:01Z', '2026-10-30T12:00:00Z', '2025-11-27T12:00:01Z', '2025-11-27T12:00:00Z', '2026-11-27T12:00:01Z'];
  expect(of('pair', ...whens.map((when) => seen(when)))).toMatchObject([{ about: ['raj', 'tom'], happened: { h24: 2, d7: 4, d28: 6, m12: 8 } }]);
});

test('twelve months are those of the calendar, through a clock change', () => {
  const now = at('2027-03-28T11:00:00Z');
  const sightings = [seen('2026-03-28T12:00:01Z'), seen('2026-03-28T11:59:00Z'), seen('2027-01-01T10:00:00Z')];
  // 12:00 BST a year before is 12:00 GMT there.
  expect(alike(incidents(...sightings), now).find(({ likeness }) => likeness === 'pair')?.happened.m12).toBe(2);
});

test('same two adults in whatever parts, witnesses left out', () => {
  const sightings = [seen('2026-11-01T10:00:00Z'), seen('2026-06-01T10:00:00Z', { source: 'Raj', harmed: 'Tom' }), seen('2026-05-01T10:00:00Z', { source: '', harmed: '', others: [['Tom', 'unclear'], ['Raj', 'unclear'], ['Ivy', 'witness']] })];
  expect(of('pair', ...sightings)).toMatchObject([{ about: ['raj', 'tom'], happened: { d28: 1, m12: 3 } }]);
  expect(of('source', ...sightings)).toEqual([]);
  expect(of('harmed', ...sightings)).toEqual([]);
});

test('same place by the service’s own names; same time of day by the UK’s clock', () => {
  const sightings = [seen('2026-11-01T17:10:00Z', { place: 'dining room, by the window' }), seen('2026-06-01T16:10:00Z', { place: 'Dining Room', source: 'Eve', harmed: 'Ivy' }), seen('2026-06-02T16:10:00Z', { place: 'Not known', source: 'Una', harmed: 'Per' })];
  expect(of('place', ...sightings)).toMatchObject([{ about: ['Dining room'], happened: { m12: 2 } }]);
  // 16:10 UTC in June is 17:10 in the UK: tea, all three.
  expect(of('part', ...sightings)).toMatchObject([{ about: ['Tea'], happened: { m12: 3 } }]);
});

test('what was stopped stands beside, and makes nothing alike by itself; most in 28 days first', () => {
  expect(of('source', seen('2026-11-01T10:00:00Z', { later: [{ at: '2026-11-02T10:00:00Z', prevented: true }] }))).toEqual([]);
  const many = [seen('2026-01-01T10:00:00Z', { source: 'Eve' }), seen('2026-02-01T10:00:00Z', { source: 'Eve' }), seen('2026-03-01T10:00:00Z', { source: 'Eve' }), seen('2026-11-10T10:00:00Z'), seen('2026-11-12T10:00:00Z', { later: [{ at: '2026-11-13T10:00:00Z', prevented: true }] })];
  expect(of('source', ...many)).toMatchObject([{ about: ['tom'], happened: { d28: 2 }, prevented: { d28: 1, m12: 1 } }, { about: ['eve'], happened: { d28: 0, m12: 3 } }]);
});
