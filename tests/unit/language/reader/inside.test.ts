/** What is kept beside words adds up to what the features of each unit do. */
import { expect, test } from 'vitest';
import { scenes } from '#language/context/scene.ts';
import { readFacts } from '#language/facts.ts';
import { findMatches } from '#language/matches.ts';
import { logitsIn } from '#language/reader/inside.ts';
import { modelOf } from '#language/reader/model.ts';
import { symbolsOf } from '#language/reader/symbols.ts';
import { WEIGHTS } from '#language/reader/weights.ts';
import { marksOf, stretchOf, unitFeatures } from '#language/reader/words.ts';
import { readNote } from '#language/units.ts';

const tables = modelOf(WEIGHTS).words;

test.each([
  'Tom and Raj, personality clash again at lunch. Raj hit Tom with his stick, Tom was shaking. All settled now.',
  'Handbags. Six of one. Both as bad as each other, they had words over the telly and she laughed it off.',
  '“He hit me”, Ann said. Staff asked her about it at 14:05.',
])('%s', (text) => {
  const note = readNote(text);
  const all = scenes(note);
  const matches = findMatches(note, all);
  const rows = unitFeatures(note, all, { matches, findings: [], facts: readFacts(note, []) });
  const { inside, bits, lift } = tables;
  const expected = rows.map((row) => (row.reduce((sum, hash) => sum + (inside.weights[hash >>> (32 - bits)] ?? 0), 0) * inside.unit) / Math.sqrt(row.length) + inside.bias + lift);
  const marks = marksOf(matches, note.units.length);
  expect(all.flatMap((_, sentence) => logitsIn(symbolsOf(note), marks, stretchOf(note, all, sentence), tables))).toEqual(expected);
});
