/** Two letters that changed places. */
import { expect, test } from 'vitest';
import { check } from '#language/check.ts';
import { unswapped } from '#language/slips.ts';

test.each([['pusehd', 'pushed'], ['frihgtened', 'frightened'], ['bisucits', 'biscuits']])('%s is %s', (wrong, right) => {
  expect(unswapped(wrong)).toBe(right);
});

test.each(['pushed', 'sacred', 'tired', 'form', 'zzzzz', '', 'dehsup', 'x'.repeat(10_000)])('%j stays itself', (word) => {
  expect(unswapped(word)).toBe(word);
});

test('a name keeps its letters', () => {
  expect(check('Sat with Leoin.').people.map(({ quote }) => quote)).toEqual(['Leoin']);
});

test('a rule sees through it', () => {
  expect(check('Tom pucnhed Raj.').findings.map(({ rule }) => rule)).toEqual(check('Tom punched Raj.').findings.map(({ rule }) => rule));
});
