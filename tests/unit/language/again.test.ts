/** A text that is read while it is written is read as if it were new. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readerOf } from '#language/again.ts';
import { checkWith } from '#language/engine.ts';
import { rosterOf } from '#language/people/roster.ts';
import { modelOf } from '#language/reader/model.ts';
import { WEIGHTS } from '#language/reader/weights.ts';
import * as fc from '../properties.ts';

const model = modelOf(WEIGHTS);
const check = checkWith(model);
const roster = rosterOf({
  adults: ['Raj Tarn, RT, Bear, flat 2', 'Tom', 'Lucy', 'Will', 'Mrs Zog Brook', 'Rose Ann Field Hill', 'A', 'All Settled', 'Owen, Red'],
  staff: ['Ann Shaw', 'Mark', 'Raj Hill', 'Staff Nurse Tom', 'Dodgems'],
});
const listed = checkWith(model, roster);
const corpus = fileURLToPath(new URL('../../corpus/', import.meta.url));

const pieces = fc.constantFrom(
  'Raj hit Tom.', ' all settled now', '\n', 'Dodgems. ', 'Owen rammed Tom. ', 'Policy review. ', 'each other', ' “', '”', "'s", ' Tom', ' his sister Ann came.', ' Ann ',
  ' scared of Raj', ', ', '. ', ' both laughing', 'Lucy B bit Lucy W. ', ' had words', ' no', ' staff', ' watched telly.', ' the lady from flat 2', 'x', ' will', ' raj tarn', ' RT', ' bear ', ' rose ann', ' field hill', ' mrs', ' brook', ' mark', ' and', ' may', ' 14:05 ', 'She',
);
const edits = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.nat(30), put: pieces }), { minLength: 1, maxLength: 25 });
const begun = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

/** With the roster and without it. */
const readers = [['no roster', () => readerOf(model), check], ['a roster', () => readerOf(model, roster), listed]] as const;

test.each(readers)('whatever is edited where: %s', (_, newReader, whole) => {
  fc.assert(
    fc.property(begun, edits, (start, changes) => {
      const reader = newReader();
      let text = start;
      expect(reader.read(text)).toEqual(whole(text));
      for (const { at, gone, put } of changes) {
        const place = Math.floor(at * text.length);
        text = text.slice(0, place) + put + text.slice(place + gone);
        expect(reader.read(text)).toEqual(whole(text));
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

const notes = readdirSync(corpus)
  .filter((name) => name.startsWith('notes-'))
  .sort()
  .flatMap((name) => readFileSync(`${corpus}${name}`, 'utf8').split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text));
const someNotes = fc.array(fc.nat(notes.length - 1).map((at) => notes[at] ?? ''), { minLength: 1, maxLength: 40 });
const joints = fc.constantFrom('\n', ' ', '\n\n');
const longEdits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    gone: fc.oneof(fc.constant(0), fc.nat(5), fc.nat(300)),
    put: fc.oneof(pieces, fc.nat(notes.length - 1).map((at) => notes[at] ?? ''), fc.constantFrom('', 'B', 'A ', 'Zog went. ', ' with Zog ', '\ud83d', '1.', 'Mrs.')),
  }),
  { minLength: 1, maxLength: 12 },
);

test.each(readers)('long texts of real notes, edited anywhere: %s', (_, newReader, whole) => {
  fc.assert(
    fc.property(someNotes, joints, longEdits, (parts, joint, changes) => {
      const reader = newReader();
      let text = parts.join(joint);
      expect(reader.read(text)).toEqual(whole(text));
      for (const { at, gone, put } of changes) {
        const place = Math.floor(at * text.length);
        text = text.slice(0, place) + put + text.slice(place + gone);
        expect(reader.read(text)).toEqual(whole(text));
      }
    }),
    { numRuns: 60 },
  );
});

test('a name that comes or goes at the end changes who is meant at the beginning', () => {
  const reader = readerOf(model);
  const begun = 'Zog hit Tom. Ann pushed Zog.\nLucy B bit Lucy W. A hit B.\nAll settled now.';
  for (const end of ['', ' Tea with Zog.', ' Tea with Zog. His sister Ann came.', ' Lucy B left.', ' Dodgems.', '']) {
    expect(reader.read(begun + end)).toEqual(check(begun + end));
  }
});

test('a mention looks back into the sentence before the one where people are found anew', () => {
  const reader = readerOf(model);
  const note = 'Tea at four. A new tenant moved in. Flat 5 took a cake round and showed him how the intercom works.';
  for (const end of ['', ' S', ' St', ' Staff', ' Staff saw it.']) expect(reader.read(note + end)).toEqual(check(note + end));
});

test('whom a reading names stays what it was when the text has gone on', () => {
  const reader = readerOf(model);
  const begun = 'Raj hit Tom.\nAnn saw it.';
  const before = reader.read(begun);
  reader.read(`At lunch. ${begun} Zog left.`);
  expect(before).toEqual(check(begun));
});

test('a key press in a long text costs a small part of a reading', () => {
  const text = Array.from({ length: 400 }, (_, at) => notes[at * 7] ?? '').join('\n');
  const reader = readerOf(model);
  const cpu = (work: () => void): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const whole = cpu(() => void reader.read(text));
  const middle = text.indexOf(' ', text.length / 2);
  const presses = cpu(() => {
    for (let typed = 1; typed <= 20; typed++) reader.read(`${text.slice(0, middle)}${' and then Tom sat'.slice(0, typed)}${text.slice(middle)}`);
  });
  expect(presses / 20).toBeLessThan(whole / 3);
});
