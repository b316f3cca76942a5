/** Leaves one author out: for each file of the corpus, the engine with a reader that was trained on all the others. */
import { checkWith } from '../../lib/language/engine.ts';
import type { Model } from '../../lib/language/reader/model.ts';
import { exampleOf, notesOf, ORDINARY, readCorpus } from '../train/corpus.ts';
import type { Example } from '../train/corpus.ts';
import { fit } from '../train/fit.ts';
import { levelsOf, stackOf } from '../train/join.ts';
import type { Unseen } from '../train/join.ts';
import { leaveOneOut } from '../train/unseen.ts';
import type { Trained } from '../train/unseen.ts';
import { fitWords } from '../train/words.ts';
import { count, figures, nothing, tableOf, together } from './measure.ts';
import type { Tally } from './measure.ts';
import { reliability } from './reliability.ts';

/**
 * Prints a table and one last line of JSON. The tables of weights that read a file never saw it, and neither did the four numbers
 * that join them nor the levels: those come from the other files, each read by tables that had not seen it.
 */
export function scoreLeaveOneOut(): void {
  const examples = readCorpus().map((note) => exampleOf(note));
  const { tables, unseen } = leaveOneOut(examples, (file) => process.stderr.write(`all but notes-${file}\n`));
  const stack = stackOf(unseen);
  // No file is like the notes of our own: the model for them is the one that lands, which is never trained on them.
  scoreUnseen(examples, tables, unseen, { ...fit(examples), words: fitWords(examples), stack, levels: levelsOf(unseen, stack) });
}

/** The same where the tables are there already. */
export function scoreUnseen(examples: readonly Example[], tables: ReadonlyMap<string, Trained>, unseen: readonly Unseen[], landed: Model): void {
  const tallies = new Map<string, Tally>();
  const chances: Array<{ p: number; prompt: boolean; ordinary: boolean }> = [];
  for (const [file, trained] of tables) {
    const others = unseen.filter((note) => note.file !== file);
    const stack = stackOf(others);
    const read = checkWith({ ...trained, stack, levels: levelsOf(others, stack) });
    const tally = nothing();
    for (const example of examples) {
      if (example.file !== file) continue;
      const said = read(example.text);
      count(tally, example, said);
      chances.push({ p: said.p, prompt: example.prompt, ordinary: ORDINARY.has(file) });
    }
    tallies.set(file, tally);
  }
  const own = nothing();
  const read = checkWith(landed);
  for (const note of notesOf('notes-own.jsonl')) count(own, note, read(note.text));
  print(tallies, own, chances);
}

function print(tallies: ReadonlyMap<string, Tally>, own: Tally, chances: Parameters<typeof reliability>[0]): void {
  const half = [...tallies].filter(([file]) => !ORDINARY.has(file));
  const ordinary = [...tallies].filter(([file]) => ORDINARY.has(file));
  const rows = [...half, ...ordinary].map(([file, tally]): [string, Record<string, number | null>] => [`notes-${file}`, figures(tally)]);
  const f1s = half.map(([, tally]) => figures(tally)['f1'] ?? 0);
  const sum = {
    halfTrue: figures(together(half.map(([, tally]) => tally))),
    ordinary: figures(together(ordinary.map(([, tally]) => tally))),
    own: figures(own),
    meanF1: Math.round((1000 * f1s.reduce((a, b) => a + b, 0)) / f1s.length) / 1000,
    leastF1: Math.min(...f1s),
  };
  process.stdout.write(tableOf([...rows, ['half-true, all', sum.halfTrue], ['ordinary, all', sum.ordinary], ['own notes', sum.own]]));
  process.stdout.write(`\nF1 of the half-true files: mean ${sum.meanF1}, least ${sum.leastF1}\n\n${reliability(chances)}\n`);
  process.stdout.write(`${JSON.stringify({ leaveOneOut: { files: Object.fromEntries(rows), ...sum } })}\n`);
}
