/** What a build works out is what each start would. */
import { expect, test } from 'vitest';
import { indexRules, packAnchors } from '#language/rule.ts';
import type { Index } from '#language/rule.ts';
import { RULES } from '#language/rules/index.ts';

const plain = ({ byWord, byClass, size }: Index) => ({
  size,
  places: [...byWord, ...byClass].map(([sign, all]) => [sign, all.map(({ index, least, most, source }) => [index, least, most, source])]),
});

test('anchors that a build brings give the same index', () => {
  expect(plain(indexRules(RULES, packAnchors(RULES)))).toEqual(plain(indexRules(RULES)));
});
