/** The span reader: which words of a note that is to be spoken about make it small, where no rule has found them. */
import { amongPeers } from '../context/contexts.ts';
import type { Scene } from '../context/scene.ts';
import type { Match } from '../matches.ts';
import type { Note } from '../units.ts';
import type { Ruled } from './features.ts';
import { Bag } from './bag.ts';
import { hashOf, mix } from './hash.ts';
import { logitsIn } from './inside.ts';
import { MINIMISING } from './model.ts';
import type { Minimising, Table, WordTables } from './model.ts';
import { symbolsOf } from './symbols.ts';
import type { Symbol } from './symbols.ts';
import { FIRST, pushMarks, pushScene, unitAlone } from './unit-features.ts';
import type { Stretch } from './unit-features.ts';

/** Units `[from, to)` that minimise. */
export interface Words {
  from: number;
  to: number;
  kind: Minimising;
}

const seed = (name: string): number => hashOf(`words/${name}`);
const WORD = seed('word');
const TWO = seed('two');
const KIND_SENSE = seed('kind sense');

/** Hashes of each unit of a note, for `inside`. */
export function unitFeatures(note: Note, all: readonly Scene[], ruled: Ruled): number[][] {
  const found = new Bag();
  const rows: number[][] = [];
  const symbols = symbolsOf(note);
  const marks = marksOf(ruled.matches, symbols.length);
  for (let sentence = 0; sentence < all.length; sentence++) {
    const stretch = stretchOf(note, all, sentence);
    for (let at = stretch.from; at < stretch.to; at++) {
      found.size = 0;
      unitAlone(symbols, stretch, at, found);
      pushMarks(found, marks, at);
      pushScene(found, stretch);
      rows.push(found.list());
    }
  }
  return rows;
}

/** Where a sentence stands, for the features of its units. */
export function stretchOf(note: Note, all: readonly Scene[], sentence: number): Stretch {
  const from = note.sentences[sentence] ?? 0;
  const to = note.sentences[sentence + 1] ?? note.units.length;
  return { from, to, place: Math.min(FIRST, sentence), last: sentence === all.length - 1, among: amongPeers(all, sentence) };
}

/** What rules mark of each unit, with one more before the first and after the last: those of the sentences beside it. */
export function marksOf(matches: readonly Match[], size: number): Uint8Array {
  const marks = new Uint8Array(size + 2);
  for (const { rule, from, to } of matches) marks.fill(rule.kind === 'harm' || rule.kind === 'warning' ? ACT : WORDING, from + 1, to + 1);
  return marks;
}

const WORDING = 1;
const ACT = 2;

/** Hashes of the words of a span, for its kind. */
export function kindFeatures(symbols: readonly Symbol[], from: number, to: number): number[] {
  const found: number[] = [];
  let before = 1;
  for (let at = from; at < to; at++) {
    const symbol = symbols[at];
    if (symbol === undefined) break;
    const root = symbol.root;
    found.push(mix(WORD, root), mix(mix(TWO, before), root));
    for (const sense of symbol.senses) found.push(mix(KIND_SENSE, sense));
    before = root;
  }
  return found;
}

/** What a row of `found` sums to: every feature counts as it comes, repeats too. */
function sumOf(found: ArrayLike<number>, size: number, { weights, unit, bias }: Table, bits: number): number {
  let sum = 0;
  for (let at = 0; at < size; at++) sum += weights[(found[at] ?? 0) >>> (32 - bits)] ?? 0;
  return (sum * unit) / Math.sqrt(size || 1) + bias;
}

/** For each unit of a sentence, whether the best way into each state came from inside: outside 1, inside 2. Used again for each. */
let cameIn = new Uint8Array(256);

/** Runs of units that are best read as inside, when going in and out costs `turn`; none goes over a sentence's end. */
export function runsOf(logits: readonly number[], sentences: readonly number[], turn: number): Array<[number, number]> {
  const runs: Array<[number, number]> = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const [from, to] = [sentences[s] ?? 0, sentences[s + 1] ?? 0];
    if (cameIn.length < to - from) cameIn = new Uint8Array(2 * (to - from));
    // Two states: outside and inside.
    let [outside, inside] = [0, -turn];
    for (let at = from; at < to; at++) {
      const logit = logits[at] ?? 0;
      const stay = inside >= outside - turn;
      cameIn[at - from] = (inside > outside ? 1 : 0) | (stay ? 2 : 0);
      const before = outside;
      outside = Math.max(outside, inside);
      inside = (stay ? inside : before - turn) + logit;
    }
    let isIn = inside > outside;
    let end = to;
    for (let at = to - 1; at >= from; at--) {
      const came = cameIn[at - from] ?? 0;
      if (isIn && (came & 2) === 0) {
        runs.push([at, end]);
        isIn = false;
      } else if (!isIn && (came & 1) !== 0) {
        isIn = true;
        end = at;
      }
    }
    if (isIn) runs.push([from, end]);
  }
  return runs.length > 1 ? runs.toSorted((a, b) => a[0] - b[0]) : runs;
}

/** The words of a note that minimise, in order; only in sentences that are `wanted`. */
export function wordsOf(note: Note, all: readonly Scene[], ruled: Ruled, tables: WordTables, wanted: ArrayLike<number>): Words[] {
  const symbols = symbolsOf(note);
  const marks = marksOf(ruled.matches, symbols.length);
  const found: Words[] = [];
  for (let sentence = 0; sentence < all.length; sentence++) {
    if (wanted[sentence] === 1) found.push(...wordsIn(symbols, marks, stretchOf(note, all, sentence), tables));
  }
  return found;
}

/** The words of one sentence that minimise; for `marks` see `marksOf`. */
export function wordsIn(symbols: readonly Symbol[], marks: Uint8Array, stretch: Stretch, tables: WordTables): Words[] {
  const { from, to } = stretch;
  const logits = logitsIn(symbols, marks, stretch, tables);
  return runsOf(logits, [0, to - from], tables.turn).map(([first, end]) => {
    const features = kindFeatures(symbols, from + first, from + end);
    const strength = (kind: Minimising): number => sumOf(features, features.length, tables.kinds[kind], tables.kindBits);
    const kind = MINIMISING.reduce<Minimising>((best, one) => (strength(one) > strength(best) ? one : best), 'vague');
    return { from: from + first, to: from + end, kind };
  });
}
