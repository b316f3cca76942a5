/** Names in a content script: there while it may read, and gone when it stops. */
import { beforeEach, expect, test } from 'vitest';
import { WEIGHTS } from '#language/reader/weights.ts';
import { check, fieldReader, forgetNames, readWith } from '#page/engine.ts';
import { Note } from '#page/session/note.ts';
import { giveWeights } from '#page/weights.ts';

const NOTE = 'zogwin and tarnley had a personality clash at lunch.';
const NAMES = { adults: ['Zogwin', 'Tarnley'], staff: [] };

giveWeights(WEIGHTS);
beforeEach(forgetNames);

test('readers made from now on know the names, until they are forgotten', () => {
  expect(check(NOTE).prompt).toBe(false);
  expect(readWith(NAMES)).toBe(true);
  expect([check(NOTE).prompt, fieldReader().read(NOTE).prompt]).toEqual([true, true]);
  forgetNames();
  expect([check(NOTE).prompt, fieldReader().read(NOTE).prompt]).toEqual([false, false]);
});

test('nobody before and nobody now changes nothing', () => {
  expect(readWith({ adults: [], staff: [] })).toBe(false);
});

test('a note that was read before is read as if it were new', () => {
  const note = new Note();
  const read = () => {
    note.take(NOTE);
    expect(note.readOn(() => true)).toBe(true);
    note.mark((findings) => [...findings]);
  };
  read();
  expect(note.marks).toEqual([]);
  readWith(NAMES);
  note.forget();
  read();
  expect(note.marks.map(({ finding }) => finding.quote)).toContain('a personality clash');
});
