import { expect, test } from 'vitest';
import { check } from '#language/check.ts';
import { project } from '#pathway/concern.ts';
import { decide } from '#pathway/decide.ts';
import { Command, Event } from '#pathway/events.ts';
import { inSequence } from '#pathway/sequence.ts';
import { calendars } from '../../../../demo/history/calendars.ts';
import { inventYear } from '../../../../demo/history/invent-year.ts';
import { PHRASES } from '../../../../demo/history/phrases.ts';
import { STAFF } from '../../../../demo/history/service.ts';

const ends = Temporal.Instant.from('2026-11-27T14:00:00Z');
const year = inventYear({ seed: 1, ends });

test('every entry is one that the record can hold, in true sequence and not later than the end', () => {
  for (const event of year.events) expect(Event.safeParse(event).error?.issues ?? []).toEqual([]);
  expect(inSequence(year.events)).toEqual(year.events);
  expect(year.events.at(-1)?.recorded.localeCompare(ends.toString())).toBeLessThanOrEqual(0);
  expect(project(year.events)).toHaveLength(150);
});

test('Plainly would have accepted each of them, one after the other', () => {
  const refused: string[] = [];
  for (const concern of project(year.events)) {
    const own = year.events.filter((event) => event.concern === concern.id);
    for (const [at, { what, by, recorded }] of own.entries()) {
      const command = Command.safeParse(what);
      if (!command.success || !by) continue;
      const before = own.slice(0, at);
      const decision = decide(project(before)[0], before, command.data, { by, now: Temporal.Instant.from(recorded), calendars });
      if (!decision.ok) refused.push(`${what.kind} ${'step' in what ? what.step : ''}: ${decision.error}`);
    }
  }
  expect(refused).toEqual([]);
});

test('the same seed gives the same year, another one another', () => {
  expect(inventYear({ seed: 1, ends })).toEqual(year);
  expect(inventYear({ seed: 2, ends }).events).not.toEqual(year.events);
});

test('it has what a year has: late and missed, not met and met, in error, audits, dismissed prompts taken back', () => {
  const kinds = new Set(year.events.map(({ what }) => what.kind));
  for (const kind of ['step-corrected', 'step-not-applicable', 'recorded-in-error', 'development', 'controls-checked', 'review-done', 'told', 'action-agreed', 'action-completed', 'action-cancelled', 'stabilised-signed', 'concluded', 'prompt-dismissed', 'dismissal-undone', 'pack-taken', 'receipt-confirmed', 'chronology-checked'] as const) expect([kind, kinds.has(kind)]).toEqual([kind, true]);
  const states = Object.groupBy(project(year.events), ({ state }) => state);
  expect(Object.keys(states).sort()).toEqual(['concluded', 'in-error', 'live', 'stabilised']);
  expect(year.events.some(({ what }) => what.kind === 'step-completed' && what.late)).toBe(true);
});

test('its notes minimise in words that Plainly marks', () => {
  for (const { note, prompt } of Object.values(PHRASES)) {
    expect(check(note('Tom', 'Raj', 'Dining room')).findings).toContainEqual(expect.objectContaining(prompt));
  }
});

test('nobody of the staff is an adult of the service', () => {
  const staff = new Set(Object.values(STAFF).flat());
  expect(project(year.events).flatMap(({ people }) => people).filter(({ reference }) => staff.has(reference))).toEqual([]);
});

test('too few concerns for three patterns are refused', () => {
  expect(() => inventYear({ seed: 1, ends, concerns: 20 })).toThrow(RangeError);
});
