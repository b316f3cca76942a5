/**
 * Trains the reader from `tests/corpus/notes-*.jsonl` and writes `lib/language/reader/weights.ts`: `npm run train`. The same notes
 * and rules give the same bytes. With `--score` it also prints what `npm run score -- --leave-one-out` prints, from the same tables.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pack } from '../lib/language/reader/model.ts';
import { scoreUnseen } from './score/leave-one-out.ts';
import { exampleOf, readCorpus } from './train/corpus.ts';
import { fit } from './train/fit.ts';
import { levelsOf, stackOf } from './train/join.ts';
import { leaveOneOut } from './train/unseen.ts';
import { fitWords } from './train/words.ts';

const started = performance.now();
const say = (text: string): void => void process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);

const examples = readCorpus().map((note) => exampleOf(note));
say(`${examples.length} notes read`);
const { tables, unseen } = leaveOneOut(examples, (file) => say(`all but notes-${file}`));
const stack = stackOf(unseen);
const levels = levelsOf(unseen, stack);
const model = { ...fit(examples), words: fitWords(examples), stack, levels };
say('all notes');

/** A table as text, anything else as it is. */
const literal = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('weights' in value && value.weights instanceof Int8Array) return literal({ ...value, weights: undefined, packed: pack(value.weights) });
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{\n${entries.map(([key, one]) => `${key}: ${literal(one)},\n`).join('')}}`;
};
const file = `/** Written by \`npm run train\`: the reader's numbers (see model.ts). Not for hands. */
import type { Model, Packed } from './model.ts';

export const WEIGHTS: Packed<Model> = ${literal(model)};
`;
writeFileSync(new URL('../lib/language/reader/weights.ts', import.meta.url), file);
say(`weights.ts: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped; levels ${JSON.stringify(levels)}; stack ${JSON.stringify(stack)}`);
if (process.argv.includes('--score')) scoreUnseen(examples, tables, unseen, model);
