/** Leaves one author out: tables trained on all files but one read that one. */
import { featuresOf } from '../../lib/language/reader/features.ts';
import { logits } from '../../lib/language/reader/read.ts';
import type { Tables } from '../../lib/language/reader/read.ts';
import type { Example } from './corpus.ts';
import { fit } from './fit.ts';
import type { Unseen } from './join.ts';

/** What `tables` say of an example. */
export function unseenOf(example: Example, read: ReturnType<typeof logits>): Unseen {
  const { id, file, prompt, words, parsed, ruled } = example;
  const { whole, sentences } = read(featuresOf(parsed.note, parsed.all, parsed.ruled));
  return { id, file, prompt, words, whole, sentences, ruled };
}

/** Tables by the file that they have not seen. */
export function tablesWithout(examples: readonly Example[], file: string): Tables {
  return fit(examples.filter((example) => example.file !== file));
}

/** Every file read by tables that have not seen it; `told` hears of each file. */
export function leaveOneOut(examples: readonly Example[], told: (file: string) => void): { tables: Map<string, Tables>; unseen: Unseen[] } {
  const tables = new Map<string, Tables>();
  const unseen: Unseen[] = [];
  for (const file of new Set(examples.map((example) => example.file))) {
    told(file);
    const trained = tablesWithout(examples, file);
    tables.set(file, trained);
    const read = logits(trained);
    for (const example of examples) if (example.file === file) unseen.push(unseenOf(example, read));
  }
  return { tables, unseen };
}
