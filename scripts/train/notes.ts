/** The labelled notes of the repo: every file of `tests/corpus` has another author. Nothing of the engine is needed to read them. */
import { readdirSync, readFileSync } from 'node:fs';

/** A labelled note. */
export interface Labelled {
  id: string;
  /** letter of its file */
  file: string;
  text: string;
  prompt: boolean;
  spans: Array<{ quote: string; kind: string }>;
  facts: Record<string, boolean>;
  /** shortest sentences that hold the matter; empty where nobody marked them */
  matter: string[];
}

/** Files of ordinary weeks: about four notes in a hundred are true. */
export const ORDINARY = new Set(['f', 'm', 'n', 'o', 'oa', 'ob', 'od', 'oe', 'of', 'og', 'oh', 'p', 'q', 'r', 's', 't']);

/** Files that came with the task, each by an author of its own; all others are ours, written without sight of the reader. */
export const GIVEN = new Set(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'i', 'j', 'k', 'l', 'n', 'o', 'p', 'r', 's', 't']);

const CORPUS = new URL('../../tests/corpus/', import.meta.url);
const rowsOf = (name: string): Array<Record<string, unknown>> =>
  readFileSync(new URL(name, CORPUS), 'utf8').split('\n').filter((line) => line.trim() !== '').map((line): Record<string, unknown> => JSON.parse(line));

/** All notes in the order of their files. `own` stands apart and is never trained on. */
export function readCorpus(): Labelled[] {
  const names = readdirSync(CORPUS).sort();
  const matter = new Map<string, string[]>();
  for (const name of names.filter((one) => one.startsWith('matter-')))
    for (const row of rowsOf(name)) matter.set(String(row['id']), (row['matter'] ?? []) as string[]);
  return names.filter((name) => /^notes-[a-z]{1,2}\.jsonl$/u.test(name)).flatMap((name) => notesOf(name, matter));
}

/** The notes of one file of the corpus. */
export function notesOf(name: string, matter: ReadonlyMap<string, string[]> = new Map()): Labelled[] {
  return rowsOf(name).map((row) => ({
    id: String(row['id']),
    file: name.slice('notes-'.length, -'.jsonl'.length),
    text: String(row['text']),
    prompt: row['prompt'] === true,
    spans: (row['spans'] ?? []) as Labelled['spans'],
    facts: (row['facts'] ?? {}) as Record<string, boolean>,
    matter: matter.get(String(row['id'])) ?? [],
  }));
}
