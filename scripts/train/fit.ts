/** From notes as numbers to a model: two linear tables, quantised, and what joins them. */
import { FAMILY } from '../../lib/language/reader/features.ts';
import { LIMIT } from '../../lib/language/reader/model.ts';
import type { Fact, Table } from '../../lib/language/reader/model.ts';
import { worth } from '../../lib/language/reader/read.ts';
import type { NoteTables, Tables } from '../../lib/language/reader/read.ts';
import type { Example } from './corpus.ts';
import { logistic } from './logistic.ts';
import { ORDINARY } from './notes.ts';
import { random } from './random.ts';

/** What training may choose. Found by leaving one author out; docs/language-reader.md has what was tried. */
const SETTINGS = {
  bits: 16,
  factBits: 16,
  epochs: 12,
  /** cost of a note's and of a sentence's loss against the penalty */
  noteCost: 24,
  sentenceCost: 24,
  factCost: 12,
  /** how much a sentence without the matter counts in a note that has one elsewhere */
  beside: 0.2,
  /** notes of ordinary weeks against the others */
  ordinary: 1.5,
  /** share of notes that are also shown with all that rules say left out: rules were written with some of these files in sight */
  blind: 0.5,
  /** weights nearer to nothing than this many units are dropped */
  least: 1,
};

/** A row for training. */
export interface Row {
  columns: Int32Array;
  target: number;
  cost: number;
}

const bucketed = (hashes: Int32Array, shift: number): Int32Array => Int32Array.from(new Set(Array.from(hashes, (hash) => hash >>> shift)));
const sighted = (hashes: Int32Array): Int32Array => hashes;
const withoutRules = (hashes: Int32Array): Int32Array => hashes.filter((hash) => (hash & 15) !== FAMILY.rule);

/**
 * How much each column weighs: the log of how much more often it stands in true rows than in others (Wang and Manning, "Baselines
 * and bigrams", 2012), held between 0.3 and 3.3.
 */
function scalesOf(rows: readonly Row[], size: number): Float64Array {
  const yes = new Float64Array(size).fill(1);
  const no = new Float64Array(size).fill(1);
  let [yesRows, noRows] = [1, 1];
  for (const { columns, target } of rows) {
    const counts = target > 0.5 ? yes : no;
    if (target > 0.5) yesRows++;
    else noRows++;
    for (const column of columns) counts[column] = (counts[column] ?? 0) + 1;
  }
  return yes.map((count, column) => 0.3 + Math.min(3, Math.abs(Math.log(count / yesRows / ((no[column] ?? 1) / noRows)))));
}

/** A quantised table from rows of columns below 2^bits. */
export function table(rows: readonly Row[], bits: number, worthOf: (features: number) => number = worth): Table {
  const size = 1 << bits;
  const { weights, bias } = logistic(
    {
      rows: rows.map(({ columns }) => columns),
      values: Float64Array.from(rows, ({ columns }) => worthOf(columns.length)),
      targets: Float64Array.from(rows, ({ target }) => target),
      costs: Float64Array.from(rows, ({ cost }) => cost),
      columns: size,
      scales: scalesOf(rows, size),
    },
    SETTINGS.epochs,
  );
  return quantised(weights, bias);
}

/** Whole weights: the unit is such that one weight in two thousand is cut off at the limit. */
function quantised(weights: Float64Array, bias: number): Table {
  const sizes = Float64Array.from(weights, Math.abs).sort();
  const used = sizes.length - sizes.findIndex((size) => size > 0);
  const unit = (sizes[sizes.length - Math.max(1, Math.floor(used / 2000))] ?? 1) / LIMIT || 1;
  const whole = Int8Array.from(weights, (weight) => {
    const units = Math.round(weight / unit);
    return Math.abs(units) < SETTINGS.least ? 0 : Math.max(-LIMIT, Math.min(LIMIT, units));
  });
  return { weights: whole, unit, bias };
}

/** All tables; what joins them is the caller's. */
export function fit(examples: readonly Example[]): Tables {
  return {
    ...fitNotes(examples),
    factBits: SETTINGS.factBits,
    facts: { behaviour: factTable(examples, 'behaviour'), initiator: factTable(examples, 'initiator'), presentation: factTable(examples, 'presentation') },
  };
}

/** The tables that say whether to speak. */
export function fitNotes(examples: readonly Example[]): NoteTables {
  const draw = random(11);
  const notes: Row[] = [];
  const sentences: Row[] = [];
  const shift = 32 - SETTINGS.bits;
  for (const example of examples) {
    const weight = ORDINARY.has(example.file) ? SETTINGS.ordinary : 1;
    const blind = draw() < SETTINGS.blind;
    for (const see of blind ? [sighted, withoutRules] : [sighted]) {
      const share = weight / (blind ? 2 : 1);
      notes.push({ columns: bucketed(see(example.note), shift), target: example.prompt ? 1 : 0, cost: SETTINGS.noteCost * share });
      example.holds.forEach((holds, at) => {
        if (holds < 0) return;
        const beside = example.prompt && holds === 0 ? SETTINGS.beside : 1;
        sentences.push({ columns: bucketed(see(example.sentences[at] ?? new Int32Array(0)), shift), target: holds, cost: SETTINGS.sentenceCost * share * beside });
      });
    }
  }
  return { bits: SETTINGS.bits, note: table(notes, SETTINGS.bits), sentence: table(sentences, SETTINGS.bits) };
}

/**
 * A fact is labelled on true notes only, so only they teach it: each whole, and once more as the sentences that hold its matter, where
 * a feeling is nobody else's.
 */
function factTable(examples: readonly Example[], fact: Fact): Table {
  const shift = 32 - SETTINGS.factBits;
  const rows = examples.filter(({ prompt }) => prompt).flatMap(({ note, sentences, holds, facts }): Row[] => {
    const target = facts[fact] === true ? 1 : 0;
    const whole = { columns: bucketed(note, shift), target, cost: SETTINGS.factCost };
    const matter = sentences.filter((_, at) => holds[at] === 1);
    if (matter.length === 0 || fact === 'behaviour') return [whole];
    const columns = Int32Array.from(new Set(matter.flatMap((one) => Array.from(one, (hash) => hash >>> shift))));
    return [whole, { columns, target, cost: SETTINGS.factCost / 2 }];
  });
  return table(rows, SETTINGS.factBits);
}
