/** Weights survive being text. */
import { expect, test } from 'vitest';
import { LIMIT, pack, unpack } from '#language/reader/model.ts';

test('what is packed comes back, runs of nothing included', () => {
  const weights = Int8Array.from({ length: 4096 }, (_, at) => (at % 7 === 0 ? ((at * 31) % (2 * LIMIT + 1)) - LIMIT : 0));
  weights.fill(0, 1000, 1500);
  expect(unpack(pack(weights), weights.length)).toEqual(weights);
});

test('needs no escape in a string', () => {
  const every = Int8Array.from({ length: 2 * LIMIT + 1 }, (_, at) => at - LIMIT);
  expect(JSON.stringify(pack(every))).toBe(`"${pack(every)}"`);
});

test('a weight beyond the limit is an error', () => {
  expect(() => pack(Int8Array.of(LIMIT + 1))).toThrow(/beyond/u);
});
