/** Names on no list, by their spelling. */
import { expect, test } from 'vitest';
import { check } from '#language/check.ts';
import { nameLogit } from '#language/people/letters.ts';
import { FIRST_NAMES } from '#language/people/name-lists.ts';

const UNLISTED = ['Tarulata', 'Smaranda', 'Yamuna', 'Isagani', 'Titilola', 'Gursharan', 'Zarmina'];

test.each(UNLISTED)('%s is on no list and somebody all the same where a sentence begins', (name) => {
  expect(FIRST_NAMES.has(name.toLowerCase())).toBe(false);
  expect(check(`${name} wants tea.`).people.map(({ quote }) => quote)).toEqual([name]);
});

test.each(['Plumbing wants looking at.', 'Physiotherapy exercises done.', 'Wheelchair cushion aired.', 'Yamuna.', '42 wants tea.'])('%s speaks of nobody', (text) => {
  expect(check(text).people).toEqual([]);
});

test('a word in lower case is nobody by its spelling alone', () => {
  expect(check('the tarulata wants tea').people).toEqual([]);
});

test('any text has a number', () => {
  for (const word of ['', 'a', '😀😀', 'x'.repeat(10_000)]) expect(nameLogit(word)).not.toBeNaN();
});
