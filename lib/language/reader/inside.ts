/**
 * How likely each unit of a sentence is inside words that minimise: the sums of the features of `unit-features.ts`, with what a word
 * adds wherever it stands kept beside the word.
 */
import { Bag } from './bag.ts';
import { mix } from './hash.ts';
import type { WordTables } from './model.ts';
import { shelve } from './shelf.ts';
import type { Shelved } from './shelf.ts';
import type { Symbol } from './symbols.ts';
import { EDGE, endsOf, PAIRS, PLACES, pushMarks, pushScene, SENSE } from './unit-features.ts';
import type { Stretch } from './unit-features.ts';

const PAIR = PLACES.length;
const SENSES = PAIR + PAIRS.length;
const ENDS = SENSES + SENSE.length;
const NO_UNIT = { root: EDGE, senses: [], plain: false } as const;

/**
 * What a word adds to the units around it: seven sums, for the unit three places after it and on to the one three places before it;
 * the first halves of the hashes of its pairs; the sums of its senses, for the unit after it, itself and the one before it; the sum
 * of its end and its beginning; how many of these there are, and how many senses.
 */
function partsOf(symbol: Symbol | undefined, tables: WordTables): Shelved {
  const { root, senses } = symbol ?? NO_UNIT;
  const weight = (hash: number): number => weightOf(tables, hash);
  const ends = symbol?.plain === true ? endsOf(symbol) : [];
  const parts = [
    ...PLACES.map((place) => weight(mix(place, root))),
    ...PAIRS.map((pair) => mix(pair, root)),
    ...SENSE.map((sense) => senses.reduce((sum, one) => sum + weight(mix(sense, one)), 0)),
    ends.reduce((sum, end) => sum + weight(end), 0),
    ends.length,
    senses.length,
  ];
  return shelve(parts, parts.length);
}

const weightOf = ({ inside: { weights }, bits }: WordTables, hash: number): number => weights[hash >>> (32 - bits)] ?? 0;

/** What the edge of a sentence adds, by whose tables. */
let edge: { of: WordTables; parts: Shelved } | undefined;
const bag = new Bag();

function sumOfBag(tables: WordTables): number {
  let sum = 0;
  for (let at = 0; at < bag.size; at++) sum += weightOf(tables, bag.hashes[at] ?? 0);
  return sum;
}

const UNMARKED = new Uint8Array(3);
/** So many features has every unit: places, pairs, marks and scene. */
const ALWAYS = PLACES.length + PAIRS.length + 3 + 4;

/** What is kept of the words of a sentence, with three edges before them and three after; used again for each. */
const row: Shelved[] = [];
const roots: number[] = [];

function fillRow(symbols: readonly Symbol[], { from, to }: Stretch, tables: WordTables): void {
  if (edge?.of !== tables) edge = { of: tables, parts: partsOf(undefined, tables) };
  const { parts } = edge;
  row.length = roots.length = 0;
  row.push(parts, parts, parts);
  roots.push(EDGE, EDGE, EDGE);
  for (let at = from; at < to; at++) {
    const symbol = symbols[at];
    if (symbol === undefined) break;
    if (symbol.parts === undefined || symbol.partsOf !== tables) {
      symbol.parts = partsOf(symbol, tables);
      symbol.partsOf = tables;
    }
    row.push(symbol.parts);
    roots.push(symbol.root);
  }
  row.push(parts, parts, parts);
  roots.push(EDGE, EDGE, EDGE);
}

/** Number `which` of what the word at `at` in the row adds. */
function part(at: number, which: number): number {
  const parts = row[at];
  return parts === undefined ? 0 : (parts.shelf[parts.from + which] ?? 0);
}

/** Logits of the units of a sentence. */
export function logitsIn(symbols: readonly Symbol[], marks: Uint8Array, stretch: Stretch, tables: WordTables): number[] {
  const { from, to } = stretch;
  const { inside: { weights, unit, bias }, bits, lift } = tables;
  const shift = 32 - bits;
  fillRow(symbols, stretch, tables);
  bag.size = 0;
  pushScene(bag, stretch);
  const scene = sumOfBag(tables);
  bag.size = 0;
  pushMarks(bag, UNMARKED, 0);
  const unmarked = scene + sumOfBag(tables);
  const logits: number[] = [];
  for (let at = from; at < to; at++) {
    let sum = unmarked;
    if (((marks[at] ?? 0) | (marks[at + 1] ?? 0) | (marks[at + 2] ?? 0)) !== 0) {
      bag.size = 0;
      pushMarks(bag, marks, at);
      sum = scene + sumOfBag(tables);
    }
    const first = at - from;
    const own = first + 3;
    for (let place = 0; place < PAIR; place++) sum += part(first + place, place);
    for (let pair = 0; pair < PAIRS.length; pair++) sum += weights[mix(part(first + 1 + pair, PAIR + pair), roots[first + 2 + pair] ?? 0) >>> shift] ?? 0;
    sum += part(own - 1, SENSES) + part(own, SENSES + 1) + part(own + 1, SENSES + 2) + part(own, ENDS);
    const many = ALWAYS + part(own, ENDS + 1) + part(own - 1, ENDS + 2) + part(own, ENDS + 2) + part(own + 1, ENDS + 2);
    logits.push((sum * unit) / Math.sqrt(many) + bias + lift);
  }
  return logits;
}
