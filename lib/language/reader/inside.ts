/**
 * How likely each unit of a sentence is inside words that minimise: the sums of the features of `unit-features.ts`, with what a word
 * adds wherever it stands kept beside the word.
 */
import { Bag } from './bag.ts';
import { mix } from './hash.ts';
import type { WordTables } from './model.ts';
import type { Symbol } from './symbols.ts';
import { EDGE, endsOf, PAIRS, PLACES, pushMarks, pushScene, SENSE } from './unit-features.ts';
import type { Stretch } from './unit-features.ts';

/** What a word adds to the units around it, by whose tables. */
export interface Parts {
  of: WordTables;
  /**
   * seven sums, for the unit three places after it and on to the one three places before it; from 7 the first halves of the hashes
   * of its pairs; from 11 the sums of its senses, for the unit after it, itself and the one before it; at 14 the sum of its end
   * and its beginning
   */
  sums: Int32Array;
  /** how many senses it has, and how many ends */
  senses: number;
  ends: number;
}

const PAIR = PLACES.length;
const SENSES = PAIR + PAIRS.length;
const ENDS = SENSES + SENSE.length;
const NO_UNIT = { root: EDGE, senses: [], plain: false } as const;

function partsOf(symbol: Symbol | undefined, of: WordTables): Parts {
  const { root, senses } = symbol ?? NO_UNIT;
  const weight = (hash: number): number => weightOf(of, hash);
  const ends = symbol?.plain === true ? endsOf(symbol) : [];
  const sums = [
    ...PLACES.map((place) => weight(mix(place, root))),
    ...PAIRS.map((pair) => mix(pair, root)),
    ...SENSE.map((sense) => senses.reduce((sum, one) => sum + weight(mix(sense, one)), 0)),
    ends.reduce((sum, end) => sum + weight(end), 0),
  ];
  return { of, sums: Int32Array.from(sums), senses: senses.length, ends: ends.length };
}

const weightOf = ({ inside: { weights }, bits }: WordTables, hash: number): number => weights[hash >>> (32 - bits)] ?? 0;

/** What the edge of a sentence adds. */
let edge: Parts | undefined;
const bag = new Bag();

function sumOfBag(tables: WordTables): number {
  let sum = 0;
  for (let at = 0; at < bag.size; at++) sum += weightOf(tables, bag.hashes[at] ?? 0);
  return sum;
}

const UNMARKED = new Uint8Array(3);
/** So many features has every unit: places, pairs, marks and scene. */
const ALWAYS = PLACES.length + PAIRS.length + 3 + 4;

/** Words of the sentence, with three edges before them and three after; used again for each. */
const row: Parts[] = [];
const roots: number[] = [];

/** Logits of the units of a sentence. */
export function logitsIn(symbols: readonly Symbol[], marks: Uint8Array, stretch: Stretch, tables: WordTables): number[] {
  const { from, to } = stretch;
  const { inside: { weights, unit, bias }, bits, lift } = tables;
  const shift = 32 - bits;
  if (edge?.of !== tables) edge = partsOf(undefined, tables);
  row.length = roots.length = 0;
  row.push(edge, edge, edge);
  roots.push(EDGE, EDGE, EDGE);
  for (let at = from; at < to; at++) {
    const symbol = symbols[at];
    if (symbol === undefined) break;
    if (symbol.parts?.of !== tables) symbol.parts = partsOf(symbol, tables);
    row.push(symbol.parts);
    roots.push(symbol.root);
  }
  row.push(edge, edge, edge);
  roots.push(EDGE, EDGE, EDGE);
  bag.size = 0;
  pushScene(bag, stretch);
  const scene = sumOfBag(tables);
  bag.size = 0;
  pushMarks(bag, UNMARKED, 0);
  const unmarked = scene + sumOfBag(tables);
  const logits: number[] = [];
  for (let at = from; at < to; at++) {
    const here = at - from;
    const [far, second, before, own, after, third, last] = [row[here], row[here + 1], row[here + 2], row[here + 3], row[here + 4], row[here + 5], row[here + 6]];
    if (far === undefined || second === undefined || before === undefined || own === undefined || after === undefined || third === undefined || last === undefined) break;
    let sum = unmarked;
    if (((marks[at] ?? 0) | (marks[at + 1] ?? 0) | (marks[at + 2] ?? 0)) !== 0) {
      bag.size = 0;
      pushMarks(bag, marks, at);
      sum = scene + sumOfBag(tables);
    }
    sum += (far.sums[0] ?? 0) + (second.sums[1] ?? 0) + (before.sums[2] ?? 0) + (own.sums[3] ?? 0) + (after.sums[4] ?? 0) + (third.sums[5] ?? 0) + (last.sums[6] ?? 0);
    sum += weights[mix(second.sums[PAIR] ?? 0, roots[here + 2] ?? 0) >>> shift] ?? 0;
    sum += weights[mix(before.sums[PAIR + 1] ?? 0, roots[here + 3] ?? 0) >>> shift] ?? 0;
    sum += weights[mix(own.sums[PAIR + 2] ?? 0, roots[here + 4] ?? 0) >>> shift] ?? 0;
    sum += weights[mix(after.sums[PAIR + 3] ?? 0, roots[here + 5] ?? 0) >>> shift] ?? 0;
    sum += (before.sums[SENSES] ?? 0) + (own.sums[SENSES + 1] ?? 0) + (after.sums[SENSES + 2] ?? 0) + (own.sums[ENDS] ?? 0);
    const many = ALWAYS + before.senses + own.senses + after.senses + own.ends;
    logits.push((sum * unit) / Math.sqrt(many) + bias + lift);
  }
  return logits;
}
