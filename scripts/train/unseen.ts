/** What tables say of notes whose authors they have not seen. */
import { featuresOf } from '../../lib/language/reader/features.ts';
import { logits } from '../../lib/language/reader/read.ts';
import type { NoteTables } from '../../lib/language/reader/read.ts';
import type { Example } from './corpus.ts';
import type { Unseen } from './join.ts';
import { ORDINARY } from './notes.ts';

/** Few enough for training in minutes, and enough that each lacks only four authors or so. */
const GROUPS = 9;

/** The files in groups that are left out together, ordinary weeks spread over them. */
export function groupsOf(examples: readonly Example[]): string[][] {
  const files = [...new Set(examples.map(({ file }) => file))];
  const groups = Array.from({ length: Math.min(GROUPS, files.length) }, (): string[] => []);
  const spread = [...files.filter((file) => !ORDINARY.has(file)), ...files.filter((file) => ORDINARY.has(file))];
  spread.forEach((file, at) => groups[at % groups.length]?.push(file));
  return groups;
}

/** Reads examples by tables that have not seen them. */
export function readUnseen(tables: NoteTables, examples: readonly Example[]): Unseen[] {
  const read = logits(tables);
  return examples.map(({ id, file, prompt, words, parsed, ruled }) => {
    const { whole, sentences } = read(featuresOf(parsed.note, parsed.all, parsed.ruled));
    return { id, file, prompt, words, whole, sentences, ruled };
  });
}
