/**
 * What landed last is the floor: no file of labelled notes may be read worse than `tests/corpus/floor.json` says, by the
 * weights in the tree. The notes are those that they were trained on, but for notes-own; what unseen authors get is measured
 * by `npm run score -- --leave-one-out`. After a change for the better: `npm run score -- --floor`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { check } from '#language/check.ts';
import { scoreFile } from '../../../scripts/score/judged.ts';

const corpus = (name: string) => fileURLToPath(new URL(`../../corpus/${name}`, import.meta.url));
const floor = Object.entries(JSON.parse(readFileSync(corpus('floor.json'), 'utf8')) as Record<string, { f1: number; falsePromptsPer1000Words: number }>);

test.each(floor)('%s is read no worse than it was', (file, { f1, falsePromptsPer1000Words }) => {
  const now = scoreFile(corpus(`${file}.jsonl`), check);
  expect(now['f1']).toBeGreaterThanOrEqual(f1);
  expect(now['falsePromptsPer1000Words']).toBeLessThanOrEqual(falsePromptsPer1000Words);
});
