/** Whether the patterns that are hidden in twenty invented years are found, and what else is proposed. The figures are in docs/governance.md. */
import { expect, test } from 'vitest';
import { project } from '#pathway/concern.ts';
import { nameKey } from '#pathway/patterns/occurrences.ts';
import { type Pattern, patterns } from '#pathway/patterns/patterns.ts';
import { rowOf } from '#pathway/row.ts';
import { calendars } from '../../../../demo/history/calendars.ts';
import { type Hidden, inventYear } from '../../../../demo/history/invent-year.ts';
import { PLACES } from '../../../../demo/history/service.ts';

const ends = Temporal.Instant.from('2026-11-27T14:00:00Z');
const SEEDS = Array.from({ length: 20 }, (_, n) => n + 1);
const MOST_FALSE = 2;

/** Which of the hidden ones a proposal is; null where it is none of them. */
function isOf({ kind, about }: Pattern, { targeting, phrase, placeAndTime }: Hidden): keyof Hidden | null {
  const pair = phrase.pair.map(nameKey);
  if (kind === 'repeated-targeting') return about[0] === nameKey(targeting.source) ? 'targeting' : null;
  if (kind === 'phrase') return pair.every((name) => about.includes(name)) ? 'phrase' : null;
  if (kind === 'place-and-time') return about[0] === placeAndTime.place && about[1] === 'tea' ? 'placeAndTime' : null;
  return pair.includes(about[0] ?? '') ? 'phrase' : about[0] === nameKey(targeting.harmed) ? 'targeting' : null;
}

test('all three are found in each of twenty years, with two false proposals at most', () => {
  const years = SEEDS.map((seed) => {
    const { events, hidden } = inventYear({ seed, ends, audited: false });
    const { proposed } = patterns(project(events).map((concern) => rowOf(concern, calendars, ends)), events, PLACES, ends);
    const found = (['targeting', 'phrase', 'placeAndTime'] as const).filter((name) => proposed.some((pattern) => pattern.kind !== 'signs' && isOf(pattern, hidden) === name));
    return { seed, found: found.length, wrong: proposed.filter((pattern) => !isOf(pattern, hidden)).map(({ kind }) => kind) };
  });
  expect(years.filter(({ found }) => found < 3)).toEqual([]);
  expect(years.filter(({ wrong }) => wrong.length > MOST_FALSE)).toEqual([]);
  // Chance repeats are in the years, and they are proposed: a year without any would prove nothing.
  expect(years.some(({ wrong }) => wrong.length > 0)).toBe(true);
}, 300_000);
