import { expect, test } from 'vitest';
import { decide } from '#pathway/decide.ts';
import { Command, type Event, type EventOf } from '#pathway/events.ts';
import { isUndecided, patterns } from '#pathway/patterns/patterns.ts';
import { ANA, calendars, event } from '../given.ts';
import { NOW, ROOMS, seen } from './seen.ts';

const sightings = [seen('2026-11-01T10:00:00Z'), seen('2026-11-10T10:00:00Z')];
const what = { kind: 'pattern-decided', pattern: 'repeated-targeting', about: ['Tom'], agreed: 'yes', evidence: sightings.map(({ id }) => id), reason: 'He waits for Raj at the door.' } as const;
const decided = (more: Partial<EventOf<'pattern-decided'>['what']> = {}, recorded = '2026-11-20T10:00:00Z'): Event => event({ ...what, about: ['Tom'], evidence: [...what.evidence], ...more }, recorded, null);
const proposed = (...events: Event[]) => patterns(sightings, events, ROOMS, NOW).proposed;
const asked = (before: Event[], more: object = {}) => decide(undefined, before, Command.parse({ ...what, ...more }), { by: ANA, now: NOW, calendars });

test('nobody has decided; then somebody has, with name, time and reason', () => {
  expect(proposed()).toMatchObject([{ decision: null }]);
  expect(proposed(decided())).toMatchObject([{ decision: { agreed: true, reason: what.reason, by: ANA, at: '2026-11-20T10:00:00Z' }, fresh: [] }]);
  expect(proposed(decided()).map(isUndecided)).toEqual([false]);
});

test('the last decision stands; an older one is not lost from the record', () => {
  expect(proposed(decided(), decided({ agreed: 'no', reason: 'It was his brother each time.' }, '2026-11-21T10:00:00Z'))).toMatchObject([{ decision: { agreed: false } }]);
});

test('what comes after a decision is new, and asks again', () => {
  const [first] = sightings;
  const earlier = decided({ evidence: [first?.id ?? ''] });
  expect(proposed(earlier)).toMatchObject([{ decision: { agreed: true }, fresh: [sightings[1]?.id] }]);
  expect(proposed(earlier).map(isUndecided)).toEqual([true]);
});

test('the same answer to the same evidence is refused, another one and new evidence are not', () => {
  expect(asked([])).toMatchObject({ ok: true });
  expect(asked([decided()])).toEqual({ ok: false, error: 'This has been decided already, by Ana. It can be decided otherwise, or again once there is something new.' });
  expect(asked([decided()], { agreed: 'no' })).toMatchObject({ ok: true });
  expect(asked([decided()], { evidence: [...what.evidence, 'c9'] })).toMatchObject({ ok: true });
});

test('without an answer, a reason or somebody it is about it is no decision', () => {
  for (const more of [{ agreed: 'perhaps' }, { reason: 'Yes' }, { about: [] }, { pattern: 'a hunch' }]) expect(Command.safeParse({ ...what, ...more }).success).toBe(false);
});

test('what is undecided comes first, then what is one, then what is none', () => {
  const more = [...sightings, seen('2026-11-02T10:00:00Z', { source: 'Eve', harmed: 'Ivy' }), seen('2026-11-04T10:00:00Z', { source: 'Eve', harmed: 'Ivy' }), seen('2026-11-02T11:00:00Z', { source: 'Una', harmed: 'Per' }), seen('2026-11-04T11:00:00Z', { source: 'Una', harmed: 'Per' })];
  const of = (name: string, agreed: 'yes' | 'no') => decided({ about: [name], agreed, evidence: more.map(({ id }) => id) });
  expect(patterns(more, [of('Tom', 'no'), of('Eve', 'yes')], ROOMS, NOW).proposed.filter(({ kind }) => kind === 'repeated-targeting').map(({ about }) => about[0])).toEqual(['una', 'eve', 'tom']);
});
