/** Words are found as this expression would find them. */
import { expect, test } from 'vitest';
import { wordEnd, wordFrom } from '#language/scan.ts';
import * as fc from '../properties.ts';

const WORD = /\d+(?:[.:/]\d+)*\p{L}*|[sSwWcC]\/[uUoO]?|&|@|\p{L}[\p{L}\p{N}]*(?:['’‘ʼ`´]\p{L}+)*/gu;

function found(text: string): string[] {
  const words: string[] = [];
  let end = 0;
  for (let start = wordFrom(text, 0); start < text.length; start = wordFrom(text, end)) {
    end = wordEnd(text, start);
    words.push(text.slice(start, end));
  }
  return words;
}

const signs = fc.constantFrom(...'aswcUOé𝒜ʼ5²٣', ...".:/'’`´ʼ&@ -\n", '\uD83D', '\uDE42', '🙂', 'İ', 'e\u0301');
const text = fc.oneof(fc.array(signs, { maxLength: 40 }).map((all) => all.join('')), fc.string({ unit: 'binary', maxLength: 80 }));

test('any text', () => {
  fc.assert(
    fc.property(text, (typed) => {
      expect(found(typed)).toEqual(typed.match(WORD) ?? []);
    }),
    { numRuns: 3000 },
  );
});
