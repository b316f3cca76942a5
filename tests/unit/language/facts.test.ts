/** What a note already records. */
import { expect, test } from 'vitest';
import { readRules } from '#language/engine.ts';
import type { Facts } from '#language/types.ts';

const shown = (text: string): string[] => {
  const { facts } = readRules(text);
  return (['behaviour', 'initiator', 'presentation', 'where', 'when'] as const satisfies Array<keyof Facts>).filter((fact) => facts[fact]);
};

test.each([
  ['Raj hit Tom.', ['behaviour', 'initiator']],
  ['Raj hit Tom in the lounge at 14:05, Tom was shaking.', ['behaviour', 'initiator', 'presentation', 'where', 'when']],
  ['Tom and Raj, personality clash.', []],
  ['Ann flinched when Raj came in.', ['behaviour', 'presentation']],
  ['Ann won’t sit there if Raj is in.', []],
  ['Tom was knocked over, Raj near.', []],
  ['Tom and Raj argued at tea, “shut up” was said.', ['behaviour', 'when']],
  ['Tom and Raj argued, red mark on arm.', ['presentation']],
])('%s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});
