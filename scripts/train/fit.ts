/** From notes as numbers to a model: two linear tables, quantised, and what joins them. */
import { FAMILY } from '../../lib/language/reader/features.ts';
import { LIMIT } from '../../lib/language/reader/model.ts';
import type { Model, Table } from '../../lib/language/reader/model.ts';
import { worth } from '../../lib/language/reader/read.ts';
import { ORDINARY } from './corpus.ts';
import type { Example } from './corpus.ts';
import { logistic } from './logistic.ts';
import { random } from './random.ts';

/** What training may choose. Found by leaving one author out; docs/language-reader.md has what was tried. */
export const SETTINGS = {
  bits: 17,
  epochs: 12,
  /** cost of a note's and of a sentence's loss against the penalty */
  noteCost: 10,
  sentenceCost: 10,
  /** how much a sentence without the matter counts in a note that has one elsewhere */
  beside: 0.2,
  /** notes of ordinary weeks against the others */
  ordinary: 1,
  /** share of notes that are also shown with all that rules say left out: rules were written with some of these files in sight */
  blind: 0.5,
  /** weights nearer to nothing than this many units are dropped */
  least: 1,
  scales: { piece: 0.5 } as Partial<Record<keyof typeof FAMILY, number>>,
};

/** Columns by bucket: the scale of a bucket is that of the family that fills it most. */
interface Columns {
  size: number;
  shift: number;
  scales: Float64Array;
}

/** A row for training. */
interface Row {
  columns: Int32Array;
  target: number;
  cost: number;
}

const bucketed = (hashes: Int32Array, shift: number): Int32Array => Int32Array.from(new Set(Array.from(hashes, (hash) => hash >>> shift)));
const withoutRules = (hashes: Int32Array): Int32Array => hashes.filter((hash) => (hash & 15) !== FAMILY.rule);

/** How often each feature occurs decides which family a bucket belongs to where two fall into one. */
function columnsOf(examples: readonly Example[]): Columns {
  const size = 1 << SETTINGS.bits;
  const shift = 32 - SETTINGS.bits;
  const scales = new Float64Array(size).fill(1);
  const most = new Int32Array(size);
  const counts = new Map<number, number>();
  for (const { note } of examples) for (const hash of note) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const names = new Map<number, number>(Object.entries(FAMILY).map(([name, family]) => [family, SETTINGS.scales[name as keyof typeof FAMILY] ?? 1]));
  for (const [hash, count] of counts) {
    const bucket = hash >>> shift;
    if (count <= (most[bucket] ?? 0)) continue;
    most[bucket] = count;
    scales[bucket] = names.get(hash & 15) ?? 1;
  }
  return { size, shift, scales };
}

function table(rows: readonly Row[], { size, scales }: Columns): Table {
  const { weights, bias } = logistic(
    {
      rows: rows.map(({ columns }) => columns),
      values: Float64Array.from(rows, ({ columns }) => worth(columns.length)),
      targets: Float64Array.from(rows, ({ target }) => target),
      costs: Float64Array.from(rows, ({ cost }) => cost),
      columns: size,
      scales,
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

/** The two tables; `stack` and `levels` are the caller's. */
export function fit(examples: readonly Example[]): Pick<Model, 'bits' | 'note' | 'sentence'> {
  const columns = columnsOf(examples);
  const draw = random(11);
  const notes: Row[] = [];
  const sentences: Row[] = [];
  for (const example of examples) {
    const weight = ORDINARY.has(example.file) ? SETTINGS.ordinary : 1;
    const blind = draw() < SETTINGS.blind;
    for (const see of blind ? [(hashes: Int32Array) => hashes, withoutRules] : [(hashes: Int32Array) => hashes]) {
      const share = weight / (blind ? 2 : 1);
      notes.push({ columns: bucketed(see(example.note), columns.shift), target: example.prompt ? 1 : 0, cost: SETTINGS.noteCost * share });
      example.holds.forEach((holds, at) => {
        if (holds < 0) return;
        const beside = example.prompt && holds === 0 ? SETTINGS.beside : 1;
        sentences.push({ columns: bucketed(see(example.sentences[at] ?? new Int32Array(0)), columns.shift), target: holds, cost: SETTINGS.sentenceCost * share * beside });
      });
    }
  }
  return { bits: SETTINGS.bits, note: table(notes, columns), sentence: table(sentences, columns) };
}
