/**
 * Trains the reader from `tests/corpus/notes-*.jsonl` and writes `lib/language/reader/weights.ts`: `npm run train`. The same notes
 * and rules give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pack } from '../lib/language/reader/model.ts';
import type { Table } from '../lib/language/reader/model.ts';
import { exampleOf, readCorpus } from './train/corpus.ts';
import { fit } from './train/fit.ts';
import { levelsOf, stackOf } from './train/join.ts';
import { leaveOneOut } from './train/unseen.ts';

const started = performance.now();
const say = (text: string): void => void process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);

const examples = readCorpus().map((note) => exampleOf(note));
say(`${examples.length} notes read`);
const { unseen } = leaveOneOut(examples, (file) => say(`all but notes-${file}`));
const stack = stackOf(unseen);
const levels = levelsOf(unseen, stack);
const { bits, factBits, note, sentence, facts } = fit(examples);
say('all notes');

const literal = ({ weights, unit, bias }: Table): string => `{ unit: ${unit}, bias: ${bias}, packed: '${pack(weights)}' }`;
const file = `/** Written by \`npm run train\`: the reader's numbers (see model.ts). Not for hands. */
import type { Packed } from './model.ts';

export const WEIGHTS: Packed = {
  bits: ${bits},
  stack: ${JSON.stringify(stack)},
  levels: ${JSON.stringify(levels)},
  note: ${literal(note)},
  sentence: ${literal(sentence)},
  factBits: ${factBits},
  facts: {
    behaviour: ${literal(facts.behaviour)},
    initiator: ${literal(facts.initiator)},
    presentation: ${literal(facts.presentation)},
  },
};
`;
writeFileSync(new URL('../lib/language/reader/weights.ts', import.meta.url), file);
say(`weights.ts: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped; levels ${JSON.stringify(levels)}; stack ${JSON.stringify(stack)}`);
