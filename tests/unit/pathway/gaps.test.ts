import { expect, test } from 'vitest';
import { chronology } from '#pathway/chronology.ts';
import { entryWords } from '#pathway/entry-words.ts';
import { gaps, recordedLate } from '#pathway/gaps.ts';
import { at } from './given.ts';
import { wholeEvents } from './documents/whole.ts';
import { aware, step, that } from './told.ts';

const passed = that('2026-11-26T10:00:00Z', { kind: 'due-passed', step: '1.3', due: '2026-11-26T10:00:00Z', noticedAt: '2026-11-26T10:00:00Z' });

test('more than 72 hours without an entry is a gap; what Plainly noticed by itself fills none', () => {
  const exactly = [aware(), step('2026-11-27T10:00:00Z', '1.2')];
  expect(gaps(chronology(exactly))).toEqual([]);
  const longer = [aware(), passed, step('2026-11-27T10:01:00Z', '1.2')];
  expect(gaps(chronology(longer))).toEqual([{ before: longer[2]?.id, hours: 72 }]);
});

test('after the conclusion nothing is missing', () => {
  const events = [aware(), that('11:00', { kind: 'concluded', how: 'not-referred', reason: 'It was settled with both.' }), step('2026-12-27T10:01:00Z', '3.5')];
  expect(gaps(chronology(events))).toEqual([]);
});

test('what was recorded more than a day after it happened says so', () => {
  const [entry] = chronology([that('2026-11-26T10:00:00Z', { kind: 'development', occurred: '2026-11-24T10:00:00Z', about: 'incident', text: 'Tom pushed Raj.' })]);
  expect(entry && recordedLate(entry)).toBe(48);
});

test('every entry has words of its own', () => {
  for (const { what } of chronology(wholeEvents())) expect(entryWords(what, at('2026-11-24T18:00:00Z')).title).toMatch(/^[A-Z]/u);
});
