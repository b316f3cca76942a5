import { expect, test } from 'vitest';
import { spokenWords } from '#pathway/spoken.ts';
import type { Threshold } from '#pathway/thresholds.ts';
import { at } from './given.ts';

const crossed = (kind: Threshold['kind'], completed = false): Threshold => ({ concern: 'c', step: '1.2', obligation: '1.2', kind, due: at('2026-11-24T12:36:00Z'), at: at('2026-11-24T12:26:00Z'), told: at('2026-11-24T12:26:00Z'), completed });
const now = at('2026-11-24T12:26:30Z');

test('a threshold is said in one sentence, the time first for what is still to come', () => {
  expect(spokenWords([crossed('warning')], now)).toBe('Step 1.2 is due 12:36 today.');
  expect(spokenWords([crossed('due')], now)).toBe('Step 1.2 is overdue.');
  expect(spokenWords([crossed('deputy')], now)).toBe('Step 1.2 is overdue and nobody has seen it: it is for the deputy now.');
});

test('nothing is said where nothing was crossed, or it is done, and nothing twice', () => {
  expect(spokenWords([], now)).toBe('');
  expect(spokenWords([crossed('due', true)], now)).toBe('');
  expect(spokenWords([crossed('due'), crossed('due')], now)).toBe('Step 1.2 is overdue.');
});
