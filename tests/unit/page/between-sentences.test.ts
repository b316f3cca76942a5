import { expect, test } from 'vitest';
import { betweenSentences } from '#page/writing/between-sentences.ts';

const TEXT = 'Tom shouted. Raj left the room.\nQuiet since.';

test.each([
  ['at the start of the note', 0, 0],
  ['inside a word', 6, 12],
  ['between two sentences', 13, 13],
  ['at the end of a sentence', 12, 12],
  ['inside the second sentence', 20, 31],
  ['at the end of the note', TEXT.length, TEXT.length],
])('%s', (_where, caret, place) => {
  expect(betweenSentences(TEXT, caret)).toBe(place);
});
