/**
 * What the reader looks at, as numbered features: words and their neighbours, character pieces, who stands around which verb,
 * what the context sees, and which rules fired. The same code feeds training and reading.
 */
import { amongPeers } from '../context/contexts.ts';
import type { Scene } from '../context/scene.ts';
import type { Match } from '../matches.ts';
import type { Facts, Finding } from '../types.ts';
import type { Note } from '../units.ts';
import { hashOf, mix } from './hash.ts';
import { SENSES_OF } from './senses.ts';
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
export const FAMILY = { word: 0, pair: 1, piece: 3, company: 4, around: 5, verb: 6, setting: 7, rule: 8, size: 9, sense: 10, senseAround: 11, senses: 12 } as const;

function put(found: number[], family: number, hash: number): void {
  found.push((hash & ~15) | family);
}

const REACH = 6;

/** Reads the features of a note; numbers are signed 32-bit hashes, repeats included. */
export function featuresOf(note: Note, all: readonly Scene[], ruled: Ruled): Features {
  const symbols = symbolsOf(note);
  const sentences = all.map((scene, at) => {
    const from = note.sentences[at] ?? 0;
    const to = note.sentences[at + 1] ?? from;
    const found: number[] = [];
    const among = amongPeers(all, at);
    words(found, symbols, from, to, among ? AMONG : ALONE);
    around(found, note, symbols, from, to);
    setting(found, scene, among);
    senses(found, note, symbols, from, to, scene, among);
    return found;
  });
  for (const { rule, from } of ruled.matches) {
    const found = sentences[note.units[from]?.sentence ?? 0];
    if (found === undefined) continue;
    put(found, FAMILY.rule, mix(RULE, hashOf(rule.id)));
    put(found, FAMILY.rule, mix(KIND, hashOf(rule.kind)));
  }
  return { sentences, note: whole(all, ruled) };
}

function words(found: number[], symbols: readonly Symbol[], from: number, to: number, company: number): void {
  let before = 1;
  for (let at = from; at < to; at++) {
    const symbol = symbols[at];
    if (symbol === undefined) break;
    const { hash } = symbol;
    put(found, FAMILY.word, mix(WORD, hash));
    put(found, FAMILY.pair, mix(mix(PAIR, before), hash));
    if (symbol.plain) {
      pieces(found, symbol.text);
      put(found, FAMILY.company, mix(company, hashOf(stem(symbol.text))));
    }
    before = hash;
  }
  put(found, FAMILY.pair, mix(mix(PAIR, before), 3));
}

/** A word without its commonest endings: enough to bring "pushes", "pushed" and "pushing" together. */
export function stem(word: string): string {
  const cut = word.length > 5 && word.endsWith('ing') ? 3 : word.length > 4 && (word.endsWith('ed') || word.endsWith('es')) ? 2 : word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? 1 : 0;
  return cut === 0 ? word : word.slice(0, -cut);
}

/** Character pieces of three to five of a word with its ends marked. */
function pieces(found: number[], word: string): void {
  const marked = `<${word}>`;
  for (let at = 0; at + 3 <= marked.length; at++) {
    let hash = PIECE;
    for (let length = 1; length <= 5 && at + length <= marked.length; length++) {
      hash = Math.imul(hash ^ marked.charCodeAt(at + length - 1), 0x01_00_01_93);
      if (length >= 3) put(found, FAMILY.piece, mix(hash, length));
    }
  }
}

/** Who stands before and after each verb or word: "PERSON push PERSON", by word and by class of verb. */
function around(found: number[], note: Note, symbols: readonly Symbol[], from: number, to: number): void {
  for (let at = from; at < to; at++) {
    const unit = note.units[at];
    const symbol = symbols[at];
    if (unit === undefined || symbol === undefined || !symbol.plain) continue;
    const left = nearest(note, symbols, at, from, -1);
    const right = nearest(note, symbols, at, to - 1, 1);
    const frame = mix(hashOf(left), hashOf(right));
    for (const name of unit.classes) {
      if (name === 'HE' || name === 'HIM' || name === 'HIS' || name === 'BE' || name === 'NUM') continue;
      put(found, FAMILY.verb, mix(mix(CLASS, hashOf(name)), frame));
      put(found, FAMILY.verb, mix(CLASS, hashOf(name)));
    }
    put(found, FAMILY.around, mix(mix(AROUND, hashOf(stem(symbol.text))), frame));
  }
}

/** The nearest person or pronoun on one side, as a kind. */
function nearest(note: Note, symbols: readonly Symbol[], at: number, end: number, step: 1 | -1): string {
  for (let to = at + step, left = REACH; left > 0 && (step > 0 ? to <= end : to >= end); to += step, left--) {
    const who = symbols[to]?.who ?? '';
    if (who !== '') return who;
    const classes = note.units[to]?.classes;
    if (classes?.includes('HE') === true || classes?.includes('HIM') === true || classes?.includes('HIS') === true) return 'THEY';
  }
  return '';
}

const FLAGS = ['peer', 'general', 'staff', 'family', 'animal', 'screen', 'fiction', 'game', 'fun', 'together', 'distress', 'policy'] as const;

/** What the context sees in a sentence, each bit alone and with the number of adults. */
function setting(found: number[], scene: Scene, among: boolean): void {
  const adults = Math.min(3, scene.adults.size);
  const company = (among ? 8 : 0) + adults;
  put(found, FAMILY.setting, mix(SCENE, company));
  for (const flag of FLAGS) {
    if (!scene[flag]) continue;
    const hash = mix(SCENE, hashOf(flag));
    put(found, FAMILY.setting, mix(hash, 99));
    put(found, FAMILY.setting, mix(hash, company));
  }
}

/** What only the note as a whole has: how many adults and sentences, what rules leave standing, and the facts they see. */
function whole(all: readonly Scene[], { findings, facts }: Ruled): number[] {
  const found: number[] = [];
  const adults = new Set(all.flatMap((scene) => [...scene.adults]));
  put(found, FAMILY.size, mix(mix(SIZE, 1), Math.min(4, adults.size)));
  put(found, FAMILY.size, mix(mix(SIZE, 2), Math.min(8, all.length)));
  const kinds = new Set(findings.map(({ kind }) => kind));
  put(found, FAMILY.rule, mix(mix(SIZE, 3), Math.min(3, findings.length)));
  put(found, FAMILY.rule, mix(mix(SIZE, 4), Math.min(3, kinds.size)));
  for (const { rule, kind, level } of findings) {
    put(found, FAMILY.rule, mix(mix(RULE, hashOf(rule)), 1));
    put(found, FAMILY.rule, mix(mix(KIND, hashOf(kind)), 1));
    put(found, FAMILY.rule, mix(LEVEL, hashOf(level)));
  }
  for (const [name, value] of Object.entries(facts)) put(found, FAMILY.rule, mix(mix(SIZE, hashOf(name)), value ? 1 : 0));
  return found;
}

/** The senses of a sentence: each alone, each with the company, each with who stands around it, and each two of them. */
function senses(found: number[], note: Note, symbols: readonly Symbol[], from: number, to: number, scene: Scene, among: boolean): void {
  const here = new Set<number>();
  const company = (among ? 8 : 0) + Math.min(2, scene.adults.size);
  for (let at = from; at < to; at++) {
    const symbol = symbols[at];
    if (symbol === undefined) break;
    if (symbol.who !== '') here.add(200 + WHO.indexOf(symbol.who));
    const list = SENSES_OF.get(symbol.text);
    if (list === undefined) continue;
    const frame = mix(hashOf(nearest(note, symbols, at, from, -1)), hashOf(nearest(note, symbols, at, to - 1, 1)));
    for (const sense of list) {
      here.add(sense);
      put(found, FAMILY.senseAround, mix(mix(SENSE, sense), frame));
    }
  }
  const sorted = [...here].sort((a, b) => a - b);
  sorted.forEach((one, at) => {
    put(found, FAMILY.sense, mix(SENSE, one));
    put(found, FAMILY.sense, mix(mix(SENSE, one), 500 + company));
    for (let later = at + 1; later < sorted.length; later++) put(found, FAMILY.senses, mix(mix(SENSES, one), sorted[later] ?? 0));
  });
}

const WHO: readonly string[] = ['PERSON', 'PEER', 'PAIR', 'STAFF', 'FAMILY'];
