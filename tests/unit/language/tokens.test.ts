/** Words, sentences and quotation marks. */
import { describe, expect, test } from 'vitest';
import { readWords } from '#language/tokens.ts';

const words = (text: string): string[] => readWords(text).tokens.map((token) => token.text);

describe('words', () => {
  test.each([
    ["Didn't go", ['didnt', 'go']],
    ['w/ Tom & Raj', ['with', 'tom', 'and', 'raj']],
    ['arguement wiv resi', ['argument', 'with', 'resident']],
    ['at 14:05', ['at', '14:05']],
    ['W and w', ['w', 'and', 'with']],
    ['', []],
    ['🙂 …', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['Tom ate. Raj slept.', 2],
    ['Mrs. Shah ate.', 1],
    ['R. K. ate.', 1],
    ['Lunch\nTea', 2],
    ['Lunch; tea', 2],
    ['', 0],
  ])('%s', (text, expected) => {
    expect(readWords(text).sentences).toBe(expected);
  });
});

test('offsets are those of the text as typed', () => {
  const text = '🙂 Tom’s\r\nchair';
  expect(readWords(text).tokens.map(({ start, end }) => text.slice(start, end))).toEqual(['Tom’s', 'chair']);
});

test('a possessive keeps the name', () => {
  expect(readWords("Tom's R.K.'s").tokens[0]).toMatchObject({ base: 'tom', possessive: true });
});

test.each(['He said “go home” twice', 'He said "go home" twice', "He said 'go home' twice"])('quoted words: %s', (text) => {
  expect(readWords(text).tokens.filter(({ quoted }) => quoted).map((token) => token.text)).toEqual(['go', 'home']);
});

test('an apostrophe opens no quotation', () => {
  expect(readWords("Tom's chair, the lads' table").tokens.some(({ quoted }) => quoted)).toBe(false);
});
