/** Leaves one author out: for each file of the corpus, the engine with a reader that was trained on all the others. */
import { check } from '../../lib/language/check.ts';
import { checkWith } from '../../lib/language/engine.ts';
import type { Model } from '../../lib/language/reader/model.ts';
import { exampleOf } from '../train/corpus.ts';
import { fit } from '../train/fit.ts';
import { levelsOf, stackOf } from '../train/join.ts';
import type { Unseen } from '../train/join.ts';
import { GIVEN, notesOf, ORDINARY, readCorpus } from '../train/notes.ts';
import { groupsOf, readUnseen } from '../train/unseen.ts';
import { fitWords } from '../train/words.ts';
import { count, figures, nothing, tableOf, together } from './measure.ts';
import type { Tally } from './measure.ts';
import { reliability } from './reliability.ts';
import { tradeOff } from './trade-off.ts';
import type { Chance } from './trade-off.ts';

/** A model without what joins its tables. */
type Trained = Omit<Model, 'stack' | 'levels'>;

/**
 * Prints tables and one last line of JSON. The tables of weights that read a file never saw it, and neither did the four numbers
 * that join them nor the levels: those come from the other files, each read by tables that had not seen it. With `inGroups` the
 * files are left out in nine groups, about five authors at once: a fifth of the work, and figures that are a little lower. The
 * notes of our own are read by the weights in the tree, which are never trained on them.
 */
export function scoreLeaveOneOut(inGroups: boolean): void {
  const examples = readCorpus().map((note) => exampleOf(note));
  const groups = inGroups ? groupsOf(examples) : [...new Set(examples.map(({ file }) => file))].map((file) => [file]);
  const tables = new Map<readonly string[], Trained>();
  const unseen: Unseen[] = [];
  for (const group of groups) {
    process.stderr.write(`all but notes-${group.join(', ')}\n`);
    const others = examples.filter(({ file }) => !group.includes(file));
    const trained = { ...fit(others), words: fitWords(others) };
    tables.set(group, trained);
    unseen.push(...readUnseen(trained, examples.filter(({ file }) => group.includes(file))));
  }
  const tallies = new Map<string, Tally>();
  const chances: Chance[] = [];
  for (const [group, trained] of tables) {
    const others = unseen.filter(({ file }) => !group.includes(file));
    const stack = stackOf(others);
    const read = checkWith({ ...trained, stack, levels: levelsOf(others, stack) });
    for (const example of examples) {
      const { file } = example;
      if (!group.includes(file)) continue;
      const said = read(example.text);
      const tally = tallies.get(file) ?? nothing();
      tallies.set(file, tally);
      count(tally, example, said);
      chances.push({ file, p: said.p, prompt: example.prompt, ordinary: ORDINARY.has(file), words: example.words });
    }
  }
  const own = nothing();
  for (const note of notesOf('notes-own.jsonl')) count(own, note, check(note.text));
  print(tallies, own, chances);
}

function print(tallies: ReadonlyMap<string, Tally>, own: Tally, chances: readonly Chance[]): void {
  const half = [...tallies].filter(([file]) => !ORDINARY.has(file));
  const ordinary = [...tallies].filter(([file]) => ORDINARY.has(file));
  const rows = [...half, ...ordinary].map(([file, tally]): [string, Record<string, number | null>] => [`notes-${file}`, figures(tally)]);
  const all = (files: ReadonlyArray<readonly [string, Tally]>, given: boolean): Record<string, number | null> => {
    const some = files.filter(([file]) => GIVEN.has(file) === given).map(([, tally]) => tally);
    const f1s = some.map((tally) => figures(tally)['f1'] ?? 0);
    return { ...figures(together(some)), meanF1: Math.round((1000 * f1s.reduce((a, b) => a + b, 0)) / f1s.length) / 1000, leastF1: Math.min(...f1s) };
  };
  const sum = { halfTrue: all(half, true), halfTrueOurs: all(half, false), ordinary: all(ordinary, true), ordinaryOurs: all(ordinary, false), own: figures(own) };
  process.stdout.write(tableOf([
    ...rows, ['half-true, given', sum.halfTrue], ['half-true, ours', sum.halfTrueOurs], ['ordinary, given', sum.ordinary], ['ordinary, ours', sum.ordinaryOurs], ['own notes', sum.own],
  ]));
  process.stdout.write(`\nF1 of the half-true files: given mean ${sum.halfTrue['meanF1']}, least ${sum.halfTrue['leastF1']}; ours mean ${sum.halfTrueOurs['meanF1']}, least ${sum.halfTrueOurs['leastF1']}\n`);
  process.stdout.write(`\n${reliability(chances)}\n${tradeOff(chances)}\n`);
  process.stdout.write(`${JSON.stringify({ leaveOneOut: { files: Object.fromEntries(rows), ...sum } })}\n`);
}
