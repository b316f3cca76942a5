/** Leaves one author out: tables trained on all files but one read that one. */
import { featuresOf } from '../../lib/language/reader/features.ts';
import type { Model } from '../../lib/language/reader/model.ts';
import { logits } from '../../lib/language/reader/read.ts';
import type { Example } from './corpus.ts';
import { fit } from './fit.ts';
import type { Unseen } from './join.ts';
import { fitWords } from './words.ts';

/** What `tables` say of an example. */
function unseenOf(example: Example, read: ReturnType<typeof logits>): Unseen {
  const { id, file, prompt, words, parsed, ruled } = example;
  const { whole, sentences } = read(featuresOf(parsed.note, parsed.all, parsed.ruled));
  return { id, file, prompt, words, whole, sentences, ruled };
}

/** A model without what joins its tables. */
export type Trained = Omit<Model, 'stack' | 'levels'>;

/** Tables by the file that they have not seen. */
function tablesWithout(examples: readonly Example[], file: string): Trained {
  const others = examples.filter((example) => example.file !== file);
  return { ...fit(others), words: fitWords(others) };
}

/** Every file read by tables that have not seen it; `told` hears of each file. */
export function leaveOneOut(examples: readonly Example[], told: (file: string) => void): { tables: Map<string, Trained>; unseen: Unseen[] } {
  const tables = new Map<string, Trained>();
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
