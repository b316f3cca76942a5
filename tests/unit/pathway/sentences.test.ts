import { expect, test } from 'vitest';
import { sentences } from '#pathway/sentences.ts';
import { at, record } from './given.ts';

const now = at('2026-11-24T12:40:00Z');

test('all facts, in one paragraph, in the order in which a reader asks', () => {
  expect(sentences(record, now)).toBe(
    'At 12:30, Dining room: Tom pushed Raj’s plate onto the floor and shouted “move”. Tom started it. Straight after: Raj was shaking and did not speak. What we did: Raj sat with staff in the quiet room.',
  );
});

test('what is not written yet is left out', () => {
  expect(sentences({ behaviour: 'Tom pushed Raj' }, now)).toBe('Tom pushed Raj.');
  expect(sentences({}, now)).toBe('');
});

test('“both” says what each did and who was first', () => {
  const both = { by: 'both' as const, acts: [{ person: 'Tom', act: 'pushed Raj' }, { person: 'Raj', act: 'shouted back' }], first: 'Tom' };
  expect(sentences({ initiator: both }, now)).toBe('Tom: pushed Raj. Raj: shouted back. Tom acted first.');
});

test('line breaks become spaces: some editors lose text at a break', () => {
  expect(sentences({ behaviour: 'Tom pushed Raj\n\nand shouted' }, now)).toBe('Tom pushed Raj and shouted.');
});
