import { expect, test } from 'vitest';
import type { Sighting } from '#pathway/patterns/occurrences.ts';
import { signsTogether } from '#pathway/patterns/signs.ts';
import { incidents, NOW, seen } from './seen.ts';

const both = ['restricts-self', 'sleep-appetite'] as const;
const found = (...sightings: readonly Sighting[]) => signsTogether(sightings, incidents(...sightings), NOW);

test('the same two signs in two concerns about one adult, and what came after the second time', () => {
  const sightings = [seen('2026-05-01T10:00:00Z', { signs: both }), seen('2026-07-01T10:00:00Z', { source: 'Eve', signs: [...both, 'marks-no-cause'] }), seen('2026-09-01T10:00:00Z', { source: 'Una' })];
  expect(found(...sightings)).toMatchObject([{ about: ['raj'], evidence: [{ id: sightings[1]?.id }, { id: sightings[0]?.id }], facts: ['Ticked together in 2 concerns: gives up places or choices to stay away; sleep or appetite has changed.', '1 incident came after the second time.'] }]);
});

test('once, one sign only, two adults, and the source of harm: none', () => {
  expect(found(seen('2026-05-01T10:00:00Z', { signs: both }))).toEqual([]);
  expect(found(seen('2026-05-01T10:00:00Z', { signs: both }), seen('2026-07-01T10:00:00Z', { signs: ['restricts-self', 'marks-no-cause'] }))).toEqual([]);
  expect(found(seen('2026-05-01T10:00:00Z', { signs: both }), seen('2026-07-01T10:00:00Z', { signs: both, harmed: 'Ivy' }))).toEqual([]);
});

test('where nobody knows yet who did what, both may have been harmed', () => {
  const unclear = { source: '', harmed: '', others: [['Tom', 'unclear'], ['Raj', 'unclear']], signs: both } as const;
  expect(found(seen('2026-05-01T10:00:00Z', unclear), seen('2026-07-01T10:00:00Z', unclear)).map(({ about }) => about)).toEqual([['tom'], ['raj']]);
});
