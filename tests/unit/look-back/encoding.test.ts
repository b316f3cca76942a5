import { expect, test } from 'vitest';
import { BROKEN, EncodingCensus } from '#look-back/encoding.ts';

function look(...pieces: (string | number[])[]): { encoding: string; binary: boolean } {
  const census = new EncodingCensus();
  for (const piece of pieces) census.add(typeof piece === 'string' ? new TextEncoder().encode(piece) : Uint8Array.from(piece));
  const { encoding, binary } = census.result();
  return { encoding, binary };
}
const wide = (text: string, big = false): number[] => [...text].flatMap((letter) => { const code = letter.charCodeAt(0); return big ? [code >> 8, code & 255] : [code & 255, code >> 8]; });

test.each([
  ['plain letters', look('Date,Note'), 'utf-8'],
  ['accents and an emoji, cut in the middle of a letter', look([0x5a, 0x6f, 0xc3], [0xab, 0xf0, 0x9f], [0x98, 0x80]), 'utf-8'],
  ['a mark at the beginning', look([0xef, 0xbb, 0xbf, 0x5a]), 'utf-8'],
  ['Windows-1252', look([0x5a, 0x6f, 0xeb, 0x20, 0x92, 0x73]), 'windows-1252'],
  ['UTF-8 with one broken letter among whole ones', look('Zoë Zoë Zoë', [0xff]), 'utf-8'],
  ['UTF-16 with its mark', look([0xff, 0xfe, ...wide('Date')]), 'utf-16le'],
  ['UTF-16 without', look(wide('Date,Note with words')), 'utf-16le'],
  ['UTF-16, the other way round', look([0xfe, 0xff, ...wide('Date', true)]), 'utf-16be'],
  ['the same without a mark', look(wide('Date,Note with words', true)), 'utf-16be'],
])('%s', (_, { encoding, binary }, expected) => {
  expect({ encoding, binary }).toEqual({ encoding: expected, binary: false });
});

test('a file that is no text is seen', () => {
  expect(look(Array.from({ length: 500 }, (_, at) => (at * 37) % 256)).binary).toBe(true);
});

test('what was no letter can be seen in the text', () => {
  expect(BROKEN.test(new TextDecoder('utf-8').decode(Uint8Array.from([0x5a, 0xff])))).toBe(true);
  expect(BROKEN.test(new TextDecoder('windows-1252').decode(Uint8Array.from([0x5a, 0x81])))).toBe(true);
  expect(BROKEN.test('Zoë’s €5 … fine')).toBe(false);
});
