/** The span reader: which words of a note that is to be spoken about make it small, where no rule has found them. */
import { amongPeers } from '../context/contexts.ts';
import type { Scene } from '../context/scene.ts';
import type { Note } from '../units.ts';
import type { Ruled } from './features.ts';
import { Bag } from './bag.ts';
import { hashOf, mix } from './hash.ts';
import { MINIMISING } from './model.ts';
import type { Minimising, Table, WordTables } from './model.ts';
import { symbolsOf } from './symbols.ts';
import type { Symbol } from './symbols.ts';

/** Units `[from, to)` that minimise. */
export interface Words {
  from: number;
  to: number;
  kind: Minimising;
}

const seed = (name: string): number => hashOf(`words/${name}`);
const PLACES = [-3, -2, -1, 0, 1, 2, 3].map((place) => seed(`at ${place}`));
const PAIRS = [-2, -1, 0, 1].map((place) => seed(`pair ${place}`));
const SENSE = [-1, 0, 1].map((place) => seed(`sense ${place}`));
const EDGE = seed('edge');
const END = seed('end');
const MARK = seed('mark');
const SCENE = seed('scene');
const WORD = seed('word');
const TWO = seed('two');
const KIND_SENSE = seed('kind sense');

/** Hashes of each unit of a note, for `inside`. */
export function unitFeatures(note: Note, all: readonly Scene[], ruled: Ruled): number[][] {
  const found = new Bag();
  const rows: number[][] = [];
  eachUnit(note, all, ruled, () => true, found, () => rows.push(found.list()));
  return rows;
}

/** Fills `found` with the hashes of one unit after another, and calls `read` for each; none in a sentence that is not `wanted`. */
function eachUnit(note: Note, all: readonly Scene[], ruled: Ruled, wanted: (sentence: number) => boolean, found: Bag, read: (unit: number) => void): void {
  const symbols = symbolsOf(note);
  const marks = new Uint8Array(symbols.length);
  for (const { rule, from, to } of ruled.matches) marks.fill(rule.kind === 'harm' || rule.kind === 'warning' ? 2 : 1, from, to);
  for (let sentence = 0; sentence < all.length; sentence++) {
    if (!wanted(sentence)) continue;
    const from = note.sentences[sentence] ?? 0;
    const to = note.sentences[sentence + 1] ?? symbols.length;
    const among = amongPeers(all, sentence) ? 1 : 0;
    for (let at = from; at < to; at++) {
      found.size = 0;
      const root = (place: number): number => (at + place >= from && at + place < to ? (symbols[at + place]?.root ?? 0) : EDGE);
      for (let place = -3; place <= 3; place++) found.push(mix(PLACES[place + 3] ?? 0, root(place)));
      for (let place = -2; place <= 1; place++) found.push(mix(mix(PAIRS[place + 2] ?? 0, root(place)), root(place + 1)));
      for (let place = -1; place <= 1; place++) {
        const senses = at + place >= from && at + place < to ? (symbols[at + place]?.senses ?? []) : [];
        for (let one = 0; one < senses.length; one++) found.push(mix(SENSE[place + 1] ?? 0, senses[one] ?? 0));
      }
      const symbol = symbols[at];
      if (symbol?.plain === true) {
        symbol.ends ??= [mix(END, hashOf(symbol.text.slice(-3))), mix(END, hashOf(symbol.text.slice(0, 4)) + 1)];
        found.push(symbol.ends[0]);
        found.push(symbol.ends[1]);
      }
      const mark = marks[at] ?? 0;
      found.push(mix(MARK, mark));
      found.push(mix(MARK, 10 + mark * 10 + (marks[at + 1] ?? 0)));
      found.push(mix(MARK, 50 + mark * 10 + (marks[at - 1] ?? 0)));
      found.push(mix(SCENE, sentence === all.length - 1 ? 1 : 0));
      found.push(mix(SCENE, 2 + Math.min(6, to - from)));
      found.push(mix(SCENE, 10 + among));
      found.push(mix(SCENE, 20 + Math.min(3, sentence)));
      read(at);
    }
  }
}

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

/** The logit of a unit that is not looked at. */
const OUT = -9;

/** What a row of `found` sums to: every feature counts as it comes, repeats too. */
function sumOf(found: ArrayLike<number>, size: number, { weights, unit, bias }: Table, bits: number): number {
  let sum = 0;
  for (let at = 0; at < size; at++) sum += weights[(found[at] ?? 0) >>> (32 - bits)] ?? 0;
  return (sum * unit) / Math.sqrt(size || 1) + bias;
}

/** Runs of units that are best read as inside, when going in and out costs `turn`; none goes over a sentence's end. */
export function runsOf(logits: readonly number[], sentences: readonly number[], turn: number): Array<[number, number]> {
  const runs: Array<[number, number]> = [];
  for (let s = 0; s + 1 < sentences.length; s++) {
    const [from, to] = [sentences[s] ?? 0, sentences[s + 1] ?? 0];
    // Two states: [outside, inside]; for each unit, whether the best way into each state came from inside.
    let [outside, inside] = [0, -turn];
    const cameIn: Array<[boolean, boolean]> = [];
    for (let at = from; at < to; at++) {
      const logit = logits[at] ?? 0;
      const leave = inside > outside;
      const stay = inside >= outside - turn;
      cameIn.push([leave, stay]);
      [outside, inside] = [Math.max(outside, inside), (stay ? inside : outside - turn) + logit];
    }
    let isIn = inside > outside;
    let end = to;
    for (let at = to - 1; at >= from; at--) {
      const [leave, stay] = cameIn[at - from] ?? [false, false];
      if (isIn && !stay) {
        runs.push([at, end]);
        isIn = false;
      } else if (!isIn && leave) {
        isIn = true;
        end = at;
      }
    }
    if (isIn) runs.push([from, end]);
  }
  return runs.toSorted((a, b) => a[0] - b[0]);
}

/** Logits of the units of sentences that were read before and are the same: see `again.ts`. */
export interface UnitMemo {
  get: (sentence: number) => readonly number[] | undefined;
  set: (sentence: number, logits: readonly number[]) => void;
}

function logitsOf(note: Note, all: readonly Scene[], ruled: Ruled, tables: WordTables, wanted: (sentence: number) => boolean, memo?: UnitMemo): number[] {
  const logits = Array.from<number>({ length: note.units.length }).fill(OUT);
  const found = new Bag();
  const isNew = (sentence: number): boolean => wanted(sentence) && memo?.get(sentence) === undefined;
  eachUnit(note, all, ruled, isNew, found, (at) => (logits[at] = sumOf(found.hashes, found.size, tables.inside, tables.bits) + tables.lift));
  if (memo === undefined) return logits;
  for (let sentence = 0; sentence < all.length; sentence++) {
    if (!wanted(sentence)) continue;
    const from = note.sentences[sentence] ?? 0;
    const known = memo.get(sentence);
    if (known === undefined) memo.set(sentence, logits.slice(from, note.sentences[sentence + 1]));
    else for (let at = 0; at < known.length; at++) logits[from + at] = known[at] ?? OUT;
  }
  return logits;
}

/** The words of a note that minimise, in order; only in sentences that are `wanted`. */
export function wordsOf(
  note: Note, all: readonly Scene[], ruled: Ruled, tables: WordTables, wanted: (sentence: number) => boolean, memo?: UnitMemo,
): Words[] {
  const logits = logitsOf(note, all, ruled, tables, wanted, memo);
  const symbols = symbolsOf(note);
  return runsOf(logits, note.sentences, tables.turn).map(([from, to]) => {
    const features = kindFeatures(symbols, from, to);
    const strength = (kind: Minimising): number => sumOf(features, features.length, tables.kinds[kind], tables.kindBits);
    const kind = MINIMISING.reduce<Minimising>((best, one) => (strength(one) > strength(best) ? one : best), 'vague');
    return { from, to, kind };
  });
}
