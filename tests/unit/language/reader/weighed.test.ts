/** The words that weighed most. */
import { expect, test } from 'vitest';
import { check } from '#language/check.ts';
import { weighed } from '#language/reader/weighed.ts';

/** A reader to whom only two words matter, one more than the other. */
const read = (text: string): { p: number } => ({ p: 0.1 + (text.includes('pushed') ? 0.6 : 0) + (text.includes('again') ? 0.2 : 0) });

test('heaviest first, each where it stands', () => {
  const text = 'Rain. Dom pushed him again. Tea.';
  expect(weighed(text, { start: 6, end: 27 }, read).map(({ quote, start }) => [quote, start])).toEqual([['pushed', 10], ['again', 21]]);
});

test('only inside the sentence, and no more than asked for', () => {
  const text = 'Dom pushed him. Then again.';
  expect(weighed(text, { start: 16, end: 27 }, read).map(({ quote }) => quote)).toEqual(['again']);
  expect(weighed(text, { start: 0, end: 27 }, read, 1).map(({ quote }) => quote)).toEqual(['pushed']);
});

test('the reader that landed has words that weighed', () => {
  const text = 'Dom pushed Nathaniel towards the road for a giggle.';
  expect(weighed(text, { start: 0, end: text.length }, check).length).toBeGreaterThan(0);
});
