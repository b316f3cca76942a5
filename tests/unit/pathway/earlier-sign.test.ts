import { expect, test } from 'vitest';
import { chronology } from '#pathway/chronology.ts';
import { decide } from '#pathway/decide.ts';
import { entryWords } from '#pathway/entry-words.ts';
import type { Event, Happening } from '#pathway/events.ts';
import { gaps } from '#pathway/gaps.ts';
import { at, calendars } from './given.ts';
import { aware, concernOf, on, step, that, who } from './told.ts';

type Sign = Extract<Happening, { kind: 'earlier-sign-linked' }>;
const sign = (when: string, more: Partial<Sign> = {}): Sign => ({ kind: 'earlier-sign-linked', sign: 'note', at: on(when), quote: 'Tom and Raj bickering again.', effects: ['names two people as equal parties'], ...more });
const events = [aware(), step('10:05', '1.1')];
const ask = (what: Sign, before: Event[] = events) => decide(concernOf(...before), before, what, { by: who('Registered Manager'), now: at(on('12:00')), calendars });

test('what is earlier than the moment at which staff became aware can be linked; what is not, can not', () => {
  expect(ask(sign('09:59'))).toEqual({ ok: true, what: sign('09:59') });
  expect(ask(sign('10:00'))).toMatchObject({ ok: false, error: expect.stringContaining('not earlier than that') });
});

test('one note is one sign, and may be linked again once it was taken back', () => {
  const first = that('11:00', sign('2026-11-03T14:00:00Z'));
  expect(ask(sign('2026-11-03T14:00:00Z'), [...events, first])).toMatchObject({ ok: false, error: expect.stringContaining('already') });
  expect(ask(sign('2026-11-04T14:00:00Z'), [...events, first])).toMatchObject({ ok: true });
  expect(ask(sign('2026-11-03T14:00:00Z'), [...events, first, that('11:30', { kind: 'recorded-in-error', event: first.id, reason: 'It was the wrong concern.' })])).toMatchObject({ ok: true });
});

test('nothing is linked to a concern that was recorded in error', () => {
  const [first] = events;
  expect(ask(sign('09:00'), [...events, that('11:00', { kind: 'recorded-in-error', event: first?.id ?? '', reason: 'It was another house.', second: who('Team Leader') })])).toMatchObject({ ok: false, error: expect.stringContaining('in error') });
});

test('it stands in the chronology when it was written, in its words, and makes no gap before staff knew', () => {
  const linked = that('11:00', sign('2026-11-03T23:59:00Z', { dayOnly: true, place: 'Dining room' }));
  const entries = chronology([...events, linked]);
  expect(entries[0]?.event).toBe(linked.id);
  expect(entryWords(linked.what, at(on('12:00')))).toEqual({
    title: 'Earlier sign, in a note of that time',
    details: [
      { label: 'In the note', text: 'Tom and Raj bickering again.' },
      { label: 'Time', text: 'The note has a date and no time' },
      { label: 'Where', text: 'Dining room' },
      { label: 'What its words do', text: 'names two people as equal parties' },
    ],
  });
  expect(gaps(entries)).toEqual([]);
});
