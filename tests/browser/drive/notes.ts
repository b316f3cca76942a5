/** Notes of the dev corpus, as the tests type them. */
import { readFileSync } from 'node:fs';

interface CorpusNote {
  id: string;
  text: string;
  prompt: boolean;
}

const notes = readFileSync(new URL('../../corpus/notes-a.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as CorpusNote)
  .filter(({ text }) => text.length < 220);

/** Fourteen that tell of something between adults, and six that do not. */
export const twentyNotes = [...notes.filter(({ prompt }) => prompt).slice(0, 14), ...notes.filter(({ prompt }) => !prompt).slice(0, 6)];
