/**
 * What the reader looks at, as numbered features: words and their neighbours, character pieces, who stands around which verb,
 * what the context sees, and which rules fired. The same code feeds training and reading.
 */
import { amongPeers } from '../context/contexts.ts';
import type { Scene } from '../context/scene.ts';
import type { Match } from '../matches.ts';
import type { Facts, Finding } from '../types.ts';
import type { Note } from '../units.ts';
import { VERB_CLASSES } from '../verbs.ts';
import { Bag } from './bag.ts';
import { framesOf } from './around.ts';
import { hashOf, mix } from './hash.ts';
import { shelve } from './shelf.ts';
import type { Shelved } from './shelf.ts';
import { symbolsOf } from './symbols.ts';
import type { Symbol } from './symbols.ts';

/** Kinds of feature, each a seed of its own so that no two share a number but by chance. */
const seed = (name: string): number => hashOf(`reader/${name}`);
const WORD = seed('word');
const PAIR = seed('pair');
const PIECE = seed('piece');
const AMONG = seed('among');
const ALONE = seed('alone');
const AROUND = seed('around');
const CLASS = seed('class');
const SCENE = seed('scene');
const RULE = seed('rule');
const KIND = seed('kind');
const LEVEL = seed('level');
const SIZE = seed('size');
const SENSE = seed('sense');
const SENSES = seed('senses');

/** Features of a note: those of each sentence, and those of the note as a whole that no sentence has. */
export interface Features {
  sentences: number[][];
  note: number[];
}

/** What rules made of the note: every match that its context lets stand, what is left of them, and the facts they show. */
export interface Ruled {
  matches: readonly Match[];
  findings: readonly Finding[];
  facts: Facts;
}

/**
 * Families of features. The family stands in the four lowest bits of a feature's number: training weighs families apart, and
 * reading looks at the high bits only.
 */
export const FAMILY = {
  word: 0, pair: 1, piece: 3, company: 4, around: 5, verb: 6, setting: 7, rule: 8, size: 9, sense: 10, senseAround: 11, senses: 12,
} as const;

function put(found: Bag, family: number, hash: number): void {
  found.push((hash & ~15) | family);
}

/** Reads the features of a note; numbers are signed 32-bit hashes, repeats included. */
export function featuresOf(note: Note, all: readonly Scene[], ruled: Ruled): Features {
  const found = new Bag();
  const sentences: number[][] = [];
  eachSentence(note, all, ruled, found, () => sentences.push(found.list()));
  found.size = 0;
  noteFeatures(found, { adults: adultsIn(all), sentences: all.length }, ruled);
  return { sentences, note: found.list() };
}

const everySentence: (sentence: number) => boolean = () => true;

/** Fills `found` with the features of one sentence after another, and calls `read` for each; only of those `wanted`. */
export function eachSentence(
  note: Note, all: readonly Scene[], { matches }: Pick<Ruled, 'matches'>, found: Bag, read: (sentence: number) => void, wanted = everySentence,
): void {
  const symbols = symbolsOf(note);
  let next = 0;
  for (const [at, scene] of all.entries()) {
    if (!wanted(at)) continue;
    const from = note.sentences[at] ?? 0;
    const to = note.sentences[at + 1] ?? from;
    while ((matches[next]?.from ?? from) < from) next++;
    found.size = 0;
    const among = amongPeers(all, at);
    words(found, symbols, from, to, among ? AMONG : ALONE);
    const frames = framesOf(symbols, from, to);
    around(found, note, symbols, frames, from, to);
    setting(found, scene, among);
    senses(found, symbols, frames, from, to, (among ? 8 : 0) + Math.min(2, scene.adults.size));
    // Matches are in the order of the note.
    for (let match = matches[next]; match !== undefined && match.from < to; match = matches[++next]) {
      put(found, FAMILY.rule, mix(RULE, hashOf(match.rule.id)));
      put(found, FAMILY.rule, mix(KIND, hashOf(match.rule.kind)));
    }
    read(at);
  }
}

function words(found: Bag, symbols: readonly Symbol[], from: number, to: number, company: number): void {
  let before = 1;
  for (let at = from; at < to; at++) {
    const symbol = symbols[at];
    if (symbol === undefined) break;
    const { hash } = symbol;
    symbol.own ??= ownOf(symbol);
    const { shelf, from: first, to: last } = symbol.own;
    found.push(shelf[first] ?? 0);
    put(found, FAMILY.pair, mix(mix(PAIR, before), hash));
    found.append(shelf, first + 1, last);
    if (symbol.plain) put(found, FAMILY.company, mix(company, symbol.root));
    before = hash;
  }
  put(found, FAMILY.pair, mix(mix(PAIR, before), 3));
}

const OWN = new Bag();

/** The word itself, and character pieces of three to five of a word with its ends marked. */
function ownOf({ text, hash, plain }: Symbol): Shelved {
  const found = OWN;
  found.size = 0;
  put(found, FAMILY.word, mix(WORD, hash));
  const marked = plain ? `<${text}>` : '';
  for (let at = 0; at + 3 <= marked.length; at++) {
    let hash = PIECE;
    for (let length = 1; length <= 5 && at + length <= marked.length; length++) {
      hash = Math.imul(hash ^ marked.charCodeAt(at + length - 1), 0x01_00_01_93);
      if (length >= 3) put(found, FAMILY.piece, mix(hash, length));
    }
  }
  return shelve(found.hashes, found.size);
}

/** Classes of verbs as numbers; what is no class of verb has none. */
const CLASS_HASHES = new Map([...new Set([...VERB_CLASSES.values()].flat())].map((name) => [name, mix(CLASS, hashOf(name))]));

const NO_VERBS: readonly never[] = [];

function verbsOf(classes: readonly string[]): readonly number[] {
  const found = classes.flatMap((name) => CLASS_HASHES.get(name) ?? []);
  return found.length === 0 ? NO_VERBS : found;
}

/** Who stands before and after each verb or word: "PERSON push PERSON", by word and by class of verb. */
function around(found: Bag, note: Note, symbols: readonly Symbol[], frames: Int32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const symbol = symbols[at];
    if (symbol === undefined || !symbol.plain) continue;
    const frame = frames[at - from] ?? 0;
    symbol.verbs ??= verbsOf(note.units[at]?.classes ?? NO_VERBS);
    for (let one = 0; one < symbol.verbs.length; one++) {
      const hash = symbol.verbs[one] ?? 0;
      put(found, FAMILY.verb, mix(hash, frame));
      put(found, FAMILY.verb, hash);
    }
    put(found, FAMILY.around, mix(mix(AROUND, symbol.root), frame));
  }
}

const FLAGS = (['peer', 'general', 'staff', 'family', 'animal', 'screen', 'fiction', 'game', 'fun', 'together', 'distress', 'policy'] as const).map(
  (flag) => [flag, mix(SCENE, hashOf(flag))] as const,
);

/** What the context sees in a sentence, each bit alone and with the number of adults. */
function setting(found: Bag, scene: Scene, among: boolean): void {
  const adults = Math.min(3, scene.adults.size);
  const company = (among ? 8 : 0) + adults;
  put(found, FAMILY.setting, mix(SCENE, company));
  for (const [flag, hash] of FLAGS) {
    if (!scene[flag]) continue;
    put(found, FAMILY.setting, mix(hash, 99));
    put(found, FAMILY.setting, mix(hash, company));
  }
}

/** How many adults are counted, and how many sentences. */
const MANY = { adults: 4, sentences: 8 };

/** How many adults are named by scenes, which are looked at only until there are many. */
export function adultsIn(all: Iterable<Scene>): number {
  const adults = new Set<string>();
  for (const scene of all) {
    for (const key of scene.adults) adults.add(key);
    if (adults.size >= MANY.adults) break;
  }
  return adults.size;
}

/** What only the note as a whole has: how many adults and sentences, what rules leave standing, and the facts they see. */
export function noteFeatures(found: Bag, size: { adults: number; sentences: number }, { findings, facts }: Ruled): void {
  put(found, FAMILY.size, mix(mix(SIZE, 1), Math.min(MANY.adults, size.adults)));
  put(found, FAMILY.size, mix(mix(SIZE, 2), Math.min(MANY.sentences, size.sentences)));
  const kinds = new Set(findings.map(({ kind }) => kind));
  put(found, FAMILY.rule, mix(mix(SIZE, 3), Math.min(3, findings.length)));
  put(found, FAMILY.rule, mix(mix(SIZE, 4), Math.min(3, kinds.size)));
  const rules = new Set<string>();
  for (const { rule, kind, level } of findings) {
    // A rule has one kind and one level, and counts once.
    if (rules.has(rule)) continue;
    rules.add(rule);
    put(found, FAMILY.rule, mix(mix(RULE, hashOf(rule)), 1));
    put(found, FAMILY.rule, mix(mix(KIND, hashOf(kind)), 1));
    put(found, FAMILY.rule, mix(LEVEL, hashOf(level)));
  }
  for (const [name, value] of Object.entries(facts)) put(found, FAMILY.rule, mix(mix(SIZE, hashOf(name)), value ? 1 : 0));
}

/** Senses of the sentence, in order, each once, and at which sentence each was last seen. */
const here = new Int32Array(256);
const met = new Float64Array(256);
let sentencesMet = 0;

/** The senses of a sentence: each alone, each with the company, each with who stands around it, and each two of them. */
function senses(found: Bag, symbols: readonly Symbol[], frames: Int32Array, from: number, to: number, company: number): void {
  sentencesMet++;
  let count = 0;
  const meet = (sense: number): void => {
    if (met[sense] === sentencesMet) return;
    met[sense] = sentencesMet;
    let at = count++;
    for (; at > 0 && (here[at - 1] ?? 0) > sense; at--) here[at] = here[at - 1] ?? 0;
    here[at] = sense;
  };
  for (let at = from; at < to; at++) {
    const symbol = symbols[at];
    if (symbol === undefined) break;
    if (symbol.who !== '') meet(200 + WHO.indexOf(symbol.who));
    const own = symbol.senses;
    for (let one = 0; one < own.length; one++) {
      const sense = own[one] ?? 0;
      meet(sense);
      put(found, FAMILY.senseAround, mix(mix(SENSE, sense), frames[at - from] ?? 0));
    }
  }
  for (let at = 0; at < count; at++) {
    const one = here[at] ?? 0;
    const hash = mix(SENSE, one);
    const two = mix(SENSES, one);
    put(found, FAMILY.sense, hash);
    put(found, FAMILY.sense, mix(hash, 500 + company));
    for (let later = at + 1; later < count; later++) put(found, FAMILY.senses, mix(two, here[later] ?? 0));
  }
}

const WHO: readonly string[] = ['PERSON', 'PEER', 'PAIR', 'STAFF', 'FAMILY'];
