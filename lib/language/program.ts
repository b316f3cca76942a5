/** A pattern laid out for running: small whole numbers instead of words, and from each step straight to the next that take a unit. */
import type { Anchor } from './anchor.ts';
import type { Step } from './pattern.ts';
import type { Shape } from './shape.ts';

export const WORD = 1;
export const CLASS = 2;
/** A class of people: it stands after no comma. */
export const PERSON = 3;
export const ANY = 4;
/** Any unit, also after a comma. */
export const OVER = 5;
export const END = 6;
const SPLIT = 7;
const OPEN = 8;
const CLOSE = 9;

/** Words by their numbers, in order. */
export type WordSet = readonly number[];

/** Steps by number. There are hundreds of programs, and a typed array takes two hundred bytes for itself: each has one. */
export interface Program {
  /** two numbers of each step: what it takes; and hints at its words, or its class as a bit */
  laid: Int32Array;
  /** the words that each step takes */
  words: WordSet[];
  /** where each fork leads to */
  forks: Array<readonly number[] | undefined>;
  /**
   * what can come next from each step without a further unit, in order of preference, each once: step · 4, + 2 where what is quoted
   * opens on the way, + 1 where it closes; worked out when first needed
   */
  closures: Array<readonly number[] | undefined>;
  /** words and classes that its first unit can have */
  headWords: WordSet;
  headHints: number;
  headClasses: number;
}

/** Numbers of the words that patterns speak of. */
const numbers = new Map<string, number>();
/** Bits of classes. */
const bits = new Map<string, number>();

function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

function bitOf(name: string): number {
  const known = bits.get(name);
  if (known !== undefined) return known;
  if (bits.size === 31) throw new Error('There are more classes than bits.');
  bits.set(name, 1 << bits.size);
  return 1 << (bits.size - 1);
}

/** Classes of people. After a comma a person begins something new: "frightened of the noise, Tom sat with her". */
const PEOPLE = new Set(['WHO', 'WHOM', 'HIM', 'ANYONE', 'PEER']);

const NO_WORDS: WordSet = [];

/** Sets by their words' numbers: of four thousand in all patterns more than half are one of the others. */
const sets = new Map<string, WordSet>();

function setOf(words: ReadonlySet<string>): WordSet {
  const found = Array.from(words, numberOf).sort((one, other) => one - other);
  const key = String.fromCharCode(...found);
  const known = sets.get(key);
  if (known !== undefined) return known;
  // A copy has no room to grow.
  const set = found.slice();
  sets.set(key, set);
  return set;
}

/** The last five bits of words' numbers, as bits: most words are told off by these alone. */
function hintsOf(words: ReadonlySet<string>): number {
  let hints = 0;
  for (const word of words) hints |= 1 << (numberOf(word) & 31);
  return hints;
}

/** Whether one of the two words that a shape can be read as is in a set; a word that no pattern speaks of is -1. */
export function readsAs({ first, second }: Shape, words: WordSet, hints: number): boolean {
  return (first >= 0 && ((hints >> (first & 31)) & 1) === 1 && holds(words, first)) || (second >= 0 && ((hints >> (second & 31)) & 1) === 1 && holds(words, second));
}

/** Whether a set holds a word, by its number. */
export function holds(set: WordSet, number: number): boolean {
  let from = 0;
  let to = set.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((set[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return set[from] === number;
}

/** Words that begin a new clause without a comma. */
export const NEW_CLAUSE = setOf(new Set(['so', 'but', 'then']));

/** Lays `steps` out. What they were made of is let go of. */
export function programOf(steps: readonly Step[], heads: { words: ReadonlySet<string>; classes: ReadonlySet<string> }): Program {
  const program: Program = {
    laid: new Int32Array(steps.length * 2), words: [], forks: [], closures: [],
    headWords: heads.words.size === 0 ? NO_WORDS : setOf(heads.words), headHints: hintsOf(heads.words), headClasses: [...heads.classes].reduce((all, name) => all | bitOf(name), 0),
  };
  for (const [at, step] of steps.entries()) {
    program.words.push(step.op === 'word' ? setOf(step.words) : NO_WORDS);
    program.forks.push(step.op === 'split' ? step.to : undefined);
    program.laid[at * 2] = takes(step);
    program.laid[at * 2 + 1] = step.op === 'word' ? hintsOf(step.words) : step.op === 'class' ? bitOf(step.name) : 0;
  }
  return program;
}

function takes(step: Step): number {
  if (step.op === 'class') return PEOPLE.has(step.name) ? PERSON : CLASS;
  if (step.op === 'any') return step.over ? OVER : ANY;
  return { word: WORD, split: SPLIT, open: OPEN, close: CLOSE, end: END }[step.op];
}

/** See `Program.closures`. */
export function closureOf(program: Program, pc: number): readonly number[] {
  const known = program.closures[pc];
  if (known !== undefined) return known;
  const found: number[] = [];
  const seen = new Set<number>();
  const follow = (at: number, marks: number): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const op = program.laid[at * 2];
    if (op === SPLIT) for (const next of program.forks[at] ?? []) follow(next, marks);
    else if (op === OPEN) follow(at + 1, marks | 2);
    else if (op === CLOSE) follow(at + 1, marks | 1);
    else found.push(at * 4 + marks);
  };
  follow(pc, 0);
  const closure = found.slice();
  program.closures[pc] = closure;
  return closure;
}

/** Sees to it that the numbers of a shape are those of the words and classes known now. */
export function number(shape: Shape): void {
  if (shape.numbered === numbers.size) return;
  shape.numbered = numbers.size;
  const [one, two] = shape.texts;
  shape.first = one === undefined ? -1 : (numbers.get(one) ?? -1);
  shape.second = two === undefined ? -1 : (numbers.get(two) ?? -1);
  shape.bits = 0;
  for (const name of shape.classes) shape.bits |= bitOf(name);
}

/** A place that every match passes, as numbers, and the other such places after it. */
export interface Need {
  words: WordSet;
  hints: number;
  classes: number;
  least: number;
  most: number;
  next: Need | undefined;
}

/** Lays places out. */
export function needOf(places: readonly Anchor[]): Need | undefined {
  const [first, ...others] = places;
  if (first === undefined) return undefined;
  const { words, classes, least, most } = first;
  return {
    words: words.size === 0 ? NO_WORDS : setOf(words),
    hints: hintsOf(words),
    classes: [...classes].reduce((all, name) => all | bitOf(name), 0),
    least,
    most,
    next: needOf(others),
  };
}

/** Whether a unit of this shape can stand in a place. */
export function fits({ words, hints, classes }: Need, shape: Shape): boolean {
  number(shape);
  return (shape.bits & classes) !== 0 || readsAs(shape, words, hints);
}

/** Whether a match can begin with a unit of this shape. */
export function mayBegin({ headWords, headHints, headClasses }: Program, shape: Shape): boolean {
  number(shape);
  return (shape.bits & headClasses) !== 0 || readsAs(shape, headWords, headHints);
}

/** Which reading of a unit a match begins with, of its texts and then of its classes. */
export function headOf({ headWords, headClasses }: Program, texts: readonly string[], classes: readonly string[]): number {
  const text = texts.findIndex((word) => holds(headWords, numbers.get(word) ?? -1));
  return text >= 0 ? text : texts.length + classes.findIndex((name) => (bitOf(name) & headClasses) !== 0);
}
