/** Notes of the dev corpus, as the tests type them. */
import { readFileSync } from 'node:fs';

export interface CorpusNote {
  id: string;
  text: string;
  prompt: boolean;
}

export function corpusNotes(file: string): CorpusNote[] {
  const path = new URL(`../../corpus/${file}`, import.meta.url);
  return readFileSync(path, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as CorpusNote);
}
