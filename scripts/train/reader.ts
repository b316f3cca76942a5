/** Trains the reader, and writes `lib/language/reader/weights.ts`. */
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { pack } from '../../lib/language/reader/model.ts';
import { exampleOf } from './corpus.ts';
import { fit, fitNotes } from './fit.ts';
import { levelsOf, stackOf } from './join.ts';
import { readCorpus } from './notes.ts';
import { groupsOf, readUnseen } from './unseen.ts';
import { fitWords } from './words.ts';

/** Trains on all notes; says on standard error how far it is. */
export function writeReader(): void {
  const started = performance.now();
  const say = (text: string): void => void process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}\n`);

  const examples = readCorpus().map((note) => exampleOf(note));
  say(`${examples.length} notes read`);
  const unseen = groupsOf(examples).flatMap((group) => {
    const isOut = ({ file }: { file: string }): boolean => group.includes(file);
    const read = readUnseen(fitNotes(examples.filter((example) => !isOut(example))), examples.filter(isOut));
    say(`all but notes-${group.join(', ')}`);
    return read;
  });
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
  writeFileSync(new URL('../../lib/language/reader/weights.ts', import.meta.url), file);
  say(`weights.ts: ${file.length} bytes, ${gzipSync(file, { level: 9 }).length} gzipped; levels ${JSON.stringify(levels)}; stack ${JSON.stringify(stack)}`);
}
