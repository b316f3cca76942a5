/** Trains how a first name is spelt: the engine's list of names against the words that the notes write in lower case. */
import { writeFileSync } from 'node:fs';
import { eachPiece, letterOf, MOST, scaleOf } from '../../lib/language/people/pieces.ts';
import { ALSO_WORDS, FIRST_NAMES } from '../../lib/language/people/name-lists.ts';
import { logistic } from './logistic.ts';
import { readCorpus } from './notes.ts';

const BITS = 11;
const COST = 3;
const SCALE = 1.5;
const EPOCHS = 15;
/** Shorter words are spelt like anything. */
const SHORTEST = 4;

/** Trains, and writes the generated file. */
export function writeLetters(): void {
  const words = new Set(readCorpus().flatMap(({ text }) => text.match(/(?<![\p{L}'’])\p{Ll}{4,}(?![\p{L}'’])/gu) ?? []));
  const names = [...FIRST_NAMES].filter((name) => !ALSO_WORDS.has(name) && name.length >= SHORTEST);
  const others = [...words].filter((word) => !FIRST_NAMES.has(word)).sort();
  const all = [...names, ...others];
  const { weights, bias } = logistic(
    {
      rows: all.map(piecesOf),
      values: Float64Array.from(all, (word) => 1 / scaleOf(word)),
      targets: Float64Array.from(all, (_, at) => (at < names.length ? 1 : 0)),
      costs: new Float64Array(all.length).fill(COST),
      columns: 1 << BITS,
      scales: new Float64Array(1 << BITS).fill(SCALE),
    },
    EPOCHS,
  );
  const unit = (Float64Array.from(weights, Math.abs).sort()[Math.floor(weights.length * 0.995)] ?? 1) / MOST;
  const packed = Array.from(weights, (weight) => letterOf(Math.max(-MOST, Math.min(MOST, Math.round(weight / unit))))).join('');
  const file = `/** Written by \`npm run train\`: how first names are spelt (see letters.ts). Not for hands. */
export const LETTERS = { bits: ${BITS}, unit: ${unit}, bias: ${bias}, packed: '${packed}' };
`;
  writeFileSync(new URL('../../lib/language/people/letter-weights.ts', import.meta.url), file);
}

function piecesOf(word: string): Int32Array {
  const found: number[] = [];
  eachPiece(word, BITS, (bucket) => found.push(bucket));
  return Int32Array.from(found);
}
