/** The span reader: which words of a note that is to be spoken about make it small, where no rule has found them. */
import { amongPeers } from '../context/contexts.ts';
import type { Scene } from '../context/scene.ts';
import type { Note } from '../units.ts';
import type { Ruled } from './features.ts';
import { hashOf, mix } from './hash.ts';
import { MINIMISING } from './model.ts';
import type { Minimising, Table, WordTables } from './model.ts';
import { SENSES_OF } from './senses.ts';
import { symbolsOf } from './symbols.ts';
import type { Symbol } from './symbols.ts';

/** Units `[from, to)` that minimise. */
export interface Words {
  from: number;
  to: number;
  kind: Minimising;
}

const seed = (name: string): number => hashOf(`words/${name}`);
const PLACES = [-3, -2, -1, 0, 1, 2, 3].map((place) => [place, seed(`at ${place}`)] as const);
const PAIRS = [-2, -1, 0, 1].map((place) => [place, seed(`pair ${place}`)] as const);
const SENSE = [-1, 0, 1].map((place) => [place, seed(`sense ${place}`)] as const);
const EDGE = seed('edge');
const END = seed('end');
const MARK = seed('mark');
const SCENE = seed('scene');
const WORD = seed('word');
const TWO = seed('two');
const KIND_SENSE = seed('kind sense');

/** Hashes of each unit of a note, for `inside`; none in a sentence that is not `wanted`. */
export function unitFeatures(note: Note, all: readonly Scene[], ruled: Ruled, wanted: (sentence: number) => boolean = () => true): number[][] {
  const symbols = symbolsOf(note);
  const roots = symbols.map((symbol) => symbol.root);
  const marks = note.units.map(() => 0);
  for (const { rule, from, to } of ruled.matches) marks.fill(rule.kind === 'harm' || rule.kind === 'warning' ? 2 : 1, from, to);
  return note.units.map((unit, at) => {
    if (!wanted(unit.sentence)) return [];
    const from = note.sentences[unit.sentence] ?? 0;
    const to = note.sentences[unit.sentence + 1] ?? note.units.length;
    const inside = (place: number): boolean => at + place >= from && at + place < to;
    const found = PLACES.map(([place, name]) => mix(name, inside(place) ? (roots[at + place] ?? 0) : EDGE));
    for (const [place, name] of PAIRS) found.push(mix(mix(name, inside(place) ? (roots[at + place] ?? 0) : EDGE), inside(place + 1) ? (roots[at + place + 1] ?? 0) : EDGE));
    for (const [place, name] of SENSE) for (const sense of inside(place) ? (SENSES_OF.get(symbols[at + place]?.text ?? '') ?? []) : []) found.push(mix(name, sense));
    const text = symbols[at]?.text ?? '';
    if (symbols[at]?.plain === true) found.push(mix(END, hashOf(text.slice(-3))), mix(END, hashOf(text.slice(0, 4)) + 1));
    const mark = marks[at] ?? 0;
    const last = unit.sentence === all.length - 1 ? 1 : 0;
    found.push(mix(MARK, mark), mix(MARK, 10 + mark * 10 + (marks[at + 1] ?? 0)), mix(MARK, 50 + mark * 10 + (marks[at - 1] ?? 0)));
    found.push(mix(SCENE, last), mix(SCENE, 2 + Math.min(6, to - from)), mix(SCENE, 10 + (amongPeers(all, unit.sentence) ? 1 : 0)), mix(SCENE, 20 + Math.min(3, unit.sentence)));
    return found;
  });
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
    for (const sense of SENSES_OF.get(symbol.text) ?? []) found.push(mix(KIND_SENSE, sense));
    before = root;
  }
  return found;
}

/** The logit of a unit that is not looked at. */
const OUT = -9;

/** What a row of `found` sums to: every feature counts as it comes, repeats too. */
function sumOf(found: readonly number[], { weights, unit, bias }: Table, bits: number): number {
  let sum = 0;
  for (const hash of found) sum += weights[hash >>> (32 - bits)] ?? 0;
  return (sum * unit) / Math.sqrt(found.length || 1) + bias;
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

/** The words of a note that minimise, in order; only in sentences that are `wanted`. */
export function wordsOf(note: Note, all: readonly Scene[], ruled: Ruled, tables: WordTables, wanted: (sentence: number) => boolean): Words[] {
  const logits = unitFeatures(note, all, ruled, wanted).map((found) => (found.length === 0 ? OUT : sumOf(found, tables.inside, tables.bits) + tables.lift));
  const symbols = symbolsOf(note);
  return runsOf(logits, note.sentences, tables.turn).map(([from, to]) => {
    const features = kindFeatures(symbols, from, to);
    const strength = (kind: Minimising): number => sumOf(features, tables.kinds[kind], tables.kindBits);
    const kind = MINIMISING.reduce<Minimising>((best, one) => (strength(one) > strength(best) ? one : best), 'vague');
    return { from, to, kind };
  });
}
