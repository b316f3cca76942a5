/** Texts for the bench: notes of the corpus in an order that is the same every time, joined to the length asked for. Never twice the same. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readNotes } from '../notes-file.ts';

const corpus = fileURLToPath(new URL('../../tests/corpus/', import.meta.url));
const notes = readdirSync(corpus)
  .filter((name) => name.startsWith('notes-'))
  .sort()
  .flatMap((name) => readNotes(`${corpus}${name}`).map(({ text }) => text));

let state = 1;

/** A whole number below `limit`, from a fixed seed. */
function below(limit: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
}

/** A new text of so many words, one note a paragraph. */
export function textOf(words: number): string {
  const parts: string[] = [];
  for (let left = words; left > 0; ) {
    const note = (notes[below(notes.length)] ?? '').split(/\s+/u).slice(0, left);
    parts.push(note.join(' '));
    left -= note.length;
  }
  return parts.join('\n');
}
