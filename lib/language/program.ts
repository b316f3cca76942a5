/** A pattern laid out for running: small whole numbers instead of words, and from each step straight to the next that take a unit. */
import type { Anchor } from './anchor.ts';
import type { Step } from './pattern.ts';
import type { Shape } from './shape.ts';

export const WORD = 1;
export const CLASS = 2;
export const ANY = 3;
export const END = 4;

/** Steps by number. */
export interface Program {
  /** what each step takes: a word of a set, a class, any unit; or the end */
  ops: Uint8Array;
  /** the words that each step takes, as a set of bits by their number, and hints at them */
  words: Int32Array[];
  hints: Int32Array;
  /** the class that each step takes, as a bit; for any unit 1 where it may be after a comma */
  classes: Int32Array;
  /** 1 where the step takes a person: it stands after no comma */
  people: Uint8Array;
  /**
   * what can come next from each step without a further unit, in order of preference, each once: step · 4, + 2 where what is quoted
   * opens on the way, + 1 where it closes; worked out when first needed. Lists and no typed arrays: there are thousands of two or
   * three numbers each, and a typed array takes two hundred bytes for itself
   */
  closures: Array<readonly number[] | undefined>;
  /** words and classes that its first unit can have */
  headWords: Int32Array;
  headHints: number;
  headClasses: number;
  /** at which turn each step was last entered: scratch paper */
  seen: Float64Array;
  steps: readonly Step[];
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

const NO_WORDS = new Int32Array(0);

/** Sets by their words' numbers: of four thousand in all patterns more than half are one of the others. */
const sets = new Map<string, Int32Array>();

function setOf(words: ReadonlySet<string>): Int32Array {
  const found = [...words].map(numberOf).sort((one, other) => one - other);
  const key = String.fromCharCode(...found);
  const known = sets.get(key);
  if (known !== undefined) return known;
  const set = new Int32Array(((found.at(-1) ?? 0) >> 5) + 1);
  for (const number of found) set[number >> 5] = (set[number >> 5] ?? 0) | (1 << (number & 31));
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
export function readsAs({ first, second }: Shape, words: Int32Array, hints: number): boolean {
  return (first >= 0 && ((hints >> (first & 31)) & 1) === 1 && holds(words, first)) || (second >= 0 && ((hints >> (second & 31)) & 1) === 1 && holds(words, second));
}

/** Whether a set holds a word, by its number. */
export const holds = (set: Int32Array, number: number): boolean => number >> 5 < set.length && (((set[number >> 5] ?? 0) >> (number & 31)) & 1) === 1;

/** Words that begin a new clause without a comma. */
export const NEW_CLAUSE = setOf(new Set(['so', 'but', 'then']));

/** Lays `steps` out. */
export function programOf(steps: readonly Step[], heads: { words: ReadonlySet<string>; classes: ReadonlySet<string> }): Program {
  const size = steps.length;
  const program: Program = {
    ops: new Uint8Array(size), words: [], hints: new Int32Array(size), classes: new Int32Array(size), people: new Uint8Array(size), closures: [], seen: new Float64Array(size), steps,
    headWords: heads.words.size === 0 ? NO_WORDS : setOf(heads.words), headHints: hintsOf(heads.words), headClasses: [...heads.classes].reduce((all, name) => all | bitOf(name), 0),
  };
  for (const [at, step] of steps.entries()) {
    program.words.push(step.op === 'word' ? setOf(step.words) : NO_WORDS);
    if (step.op === 'word') {
      program.ops[at] = WORD;
      program.hints[at] = hintsOf(step.words);
    } else if (step.op === 'class') {
      program.ops[at] = CLASS;
      program.classes[at] = bitOf(step.name);
      program.people[at] = PEOPLE.has(step.name) ? 1 : 0;
    } else if (step.op === 'any') {
      program.ops[at] = ANY;
      program.classes[at] = step.over ? 1 : 0;
    } else if (step.op === 'end') program.ops[at] = END;
  }
  return program;
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
    const step = program.steps[at];
    if (step?.op === 'split') for (const next of step.to) follow(next, marks);
    else if (step?.op === 'open') follow(at + 1, marks | 2);
    else if (step?.op === 'close') follow(at + 1, marks | 1);
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
  words: Int32Array;
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
