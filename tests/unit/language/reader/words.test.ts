/** Runs of units in two states. */
import { expect, test } from 'vitest';
import { runsOf } from '#language/reader/words.ts';

test.each([
  ['nothing inside', [-1, -2, -1], [0, 3], []],
  ['one run', [-3, 2, 2, -3], [0, 4], [[1, 3]]],
  ['a weak unit between strong ones does not break a run', [-3, 3, -1, 3, -3], [0, 5], [[1, 4]]],
  ['a unit that is worth less than going in stays out', [-3, 0.5, -3], [0, 3], []],
  ['a run ends with its sentence', [2, 3, 3, 2], [0, 2, 4], [[0, 2], [2, 4]]],
  ['no words', [], [0], []],
])('%s', (_, logits, sentences, expected) => {
  expect(runsOf(logits, sentences, 1)).toEqual(expected);
});
