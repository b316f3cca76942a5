/** Words folded for a build. */
import { expect, test } from 'vitest';
import { fold, unfold } from '#language/people/folded.ts';
import { FIRST_NAMES } from '#language/people/name-lists.ts';
import { foldedNames } from '../../../names.config.ts';

test('the first names come back as they were', () => {
  const names = [...FIRST_NAMES].toSorted();
  expect(unfold(fold(names))).toEqual(names);
});

test.each([[['a', 'ab', 'ab', 'b']], [[]], [['abcdefghijklm', 'abcdefghijkln']], [['ayşe', 'ayşegül']]])('%j comes back', (words) => {
  expect(unfold(fold(words))).toEqual(words);
});

test('a build folds the list and leaves the other lists alone', () => {
  const { handler } = foldedNames.transform as { handler: (code: string) => { code: string } };
  const { code } = handler('export const FIRST_NAMES = list(`\n  tom toma\n  tim tom\n`);\nexport const OTHERS = list(`\n  tom toma\n`);');
  expect(code).toBe('export const FIRST_NAMES = list(`0tim1om3a`);\nexport const OTHERS = list(`\n  tom toma\n`);');
});
