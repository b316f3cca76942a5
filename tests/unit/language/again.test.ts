/** A text that is read while it is written is read as if it were new. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readerOf } from '#language/again.ts';
import { checkWith } from '#language/engine.ts';
import { modelOf } from '#language/reader/model.ts';
import { WEIGHTS } from '#language/reader/weights.ts';

const model = modelOf(WEIGHTS);
const check = checkWith(model);

const pieces = fc.constantFrom(
  'Raj hit Tom.', ' all settled now', '\n', 'Dodgems. ', 'Owen rammed Tom. ', 'Policy review. ', 'each other', ' “', '”', "'s", ' Tom', ' his sister Ann came.', ' Ann ',
  ' scared of Raj', ', ', '. ', ' both laughing', 'Lucy B bit Lucy W. ', ' had words', ' no', ' staff', ' watched telly.', ' the lady from flat 2', 'x', ' 14:05 ', 'She',
);
const edits = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.nat(30), put: pieces }), { minLength: 1, maxLength: 25 });
const begun = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

test('whatever is edited where', () => {
  fc.assert(
    fc.property(begun, edits, (start, changes) => {
      const reader = readerOf(model);
      let text = start;
      expect(reader.read(text)).toEqual(check(text));
      for (const { at, gone, put } of changes) {
        const place = Math.floor(at * text.length);
        text = text.slice(0, place) + put + text.slice(place + gone);
        expect(reader.read(text)).toEqual(check(text));
      }
    }),
    { numRuns: 150 },
  );
});

test('letter by letter, and after it was forgotten', () => {
  const reader = readerOf(model);
  const note = 'Tom and Raj at lunch. Raj pushed Tom, Tom was shaking.\nHis sister Ann came. Ann left at 4. All settled now, handbags.';
  for (let end = 0; end <= note.length; end++) expect(reader.read(note.slice(0, end))).toEqual(check(note.slice(0, end)));
  reader.forget();
  expect(reader.read(note)).toEqual(check(note));
});
