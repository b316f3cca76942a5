import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from '../../lib/language/check.ts';
import { scoreFile } from './judged.ts';

const corpus = fileURLToPath(new URL('../../tests/corpus/', import.meta.url));

/** Writes what the weights in the tree reach on every file of labelled notes: the floor that a test holds. */
export function writeFloor(): void {
  const files = readdirSync(corpus).filter((name) => /^notes-.*\.jsonl$/u.test(name)).sort();
  const floor = files.map((name) => {
    const { f1, falsePromptsPer1000Words } = scoreFile(corpus + name, check);
    return [name.replace('.jsonl', ''), { f1, falsePromptsPer1000Words }];
  });
  writeFileSync(`${corpus}floor.json`, `${JSON.stringify(Object.fromEntries(floor), null, 2)}\n`);
}
