import { expect, test } from 'vitest';
import type { Dismissal } from '#pathway/dismissals.ts';
import { dismissals } from '#pathway/dismissals.ts';
import { Happening } from '#pathway/events.ts';
import { samePhrases } from '#pathway/patterns/phrases.ts';
import { event } from '../given.ts';
import { NOW, seen } from './seen.ts';

const clash = { rule: 'label/personality-clash', quote: 'personality clash' };
const bickering = { rule: 'mutual/bickering', quote: 'bickering' };
const whens = ['2026-02-01T10:00:00Z', '2026-05-01T10:00:00Z', '2026-09-01T10:00:00Z'] as const;
const aside = (at: string, people: readonly string[]): Dismissal => ({ id: `d:${at}`, quote: 'Bickering', rule: bickering.rule, reason: 'joking', people, at, by: null });

test('the same words about the same two, three times in twelve months', () => {
  const sightings = whens.map((when) => seen(when, { phrases: [bickering] }));
  expect(samePhrases(sightings, [], NOW)).toMatchObject([{ about: ['bickering', 'raj', 'tom'], happened: 3 }]);
  expect(samePhrases(sightings.slice(1), [], NOW)).toEqual([]);
});

test('other words, another pair, one in error, or two marks in one note are none', () => {
  const [one, two] = whens.slice(1).map((when) => seen(when, { phrases: [bickering, bickering] }));
  if (!one || !two) throw new Error('Two were meant.');
  expect(samePhrases([one, two, seen(whens[0], { phrases: [clash] })], [], NOW)).toEqual([]);
  expect(samePhrases([one, two, seen(whens[0], { phrases: [bickering], harmed: 'Ivy' })], [], NOW)).toEqual([]);
  expect(samePhrases([one, two, seen(whens[0], { phrases: [bickering], state: 'in-error' })], [], NOW)).toEqual([]);
});

test('a mark that was put aside counts where the record knows whom the note named', () => {
  const sightings = whens.slice(1).map((when) => seen(when, { phrases: [bickering] }));
  expect(samePhrases(sightings, [aside(whens[0], ['Tom', 'raj'])], NOW)).toMatchObject([{ happened: 2, evidence: [{ what: 'concern' }, { what: 'concern' }, { what: 'dismissal' }] }]);
  expect(samePhrases(sightings, [aside(whens[0], [])], NOW)).toEqual([]);
});

test('a dismissal keeps the names around it; an older one, without them, is still read', () => {
  const old = { kind: 'prompt-dismissed', rule: 'r', promptKind: 'label', quote: 'q', reason: 'joking' } as const;
  expect(Happening.safeParse(old).success).toBe(true);
  expect(Happening.safeParse({ ...old, people: ['Tom', 'Raj'] }).success).toBe(true);
  expect(Happening.safeParse({ ...old, people: 'Tom' }).success).toBe(false);
  expect(dismissals([event(old, whens[0], null), event({ ...old, people: ['Tom'] }, whens[1], null)]).map(({ people }) => people)).toEqual([['Tom'], []]);
});
