/**
 * The small language that rules are written in, over units (a word, or the whole mention of a person).
 *
 *     had words          these two words          {clash}           any form of the verb
 *     (a|b c)            either                   [x]               x or nothing
 *     ..3                at most three units      _PERSON           a unit of this class
 *     ..3+               the same, also over a comma
 *     <x>                only x is quoted; the rest must be there
 *
 * White space only separates, so a long pattern may run over several lines.
 *
 * A pattern has no unbounded repeat, so it compiles to a short program whose run from one place costs a constant: reading a
 * note is linear in its length whatever was typed.
 */
import { forms } from './forms.ts';

/** What a pattern is matched against. */
export interface Unit {
  /** words it can be read as: its text, and the same with a dropped g put back */
  texts: string[];
  /** classes it belongs to, without the underscore */
  classes: string[];
  sentence: number;
  /** a comma, dash or bracket stands before it */
  pause: boolean;
}

type Step =
  | { op: 'word'; words: Set<string> }
  | { op: 'class'; name: string }
  | { op: 'any'; over: boolean }
  | { op: 'split'; to: number[] }
  | { op: 'open' }
  | { op: 'close' }
  | { op: 'end' };

/** A compiled pattern. */
export interface Pattern {
  source: string;
  steps: Step[];
  /** at which turn each step was last followed: scratch paper of `matchAt` */
  seen: Float64Array;
  /** words and classes that its first unit can have */
  heads: { words: Set<string>; classes: Set<string> };
}

/** Units `[from, to)` that carry a match. */
export interface Span {
  from: number;
  to: number;
}

/** A match: the units that carry it, and where the whole of it ends. */
export interface Found extends Span {
  end: number;
}

const LEXEME = /\.\.\d+\+?|\{[a-z]+\}|_[A-Z]+|[()[\]|<>]|[\p{L}\p{N}]+/gu;

/** Compiles `source`; throws an error that names the pattern where it is badly written. */
export function compile(source: string): Pattern {
  const lexemes = source.match(LEXEME) ?? [];
  if (lexemes.join('') !== source.replaceAll(/\s/gu, '')) throw new Error(`Pattern has a sign that means nothing here: ${source}`);
  const steps: Step[] = [];
  let at = 0;

  const choice = (): void => {
    const fork: Step & { op: 'split' } = { op: 'split', to: [] };
    const exits: Array<Step & { op: 'split' }> = [];
    steps.push(fork);
    for (;;) {
      fork.to.push(steps.length);
      sequence();
      const exit: Step & { op: 'split' } = { op: 'split', to: [] };
      exits.push(exit);
      steps.push(exit);
      if (lexemes[at] !== '|') break;
      at++;
    }
    for (const exit of exits) exit.to.push(steps.length);
  };

  const sequence = (): void => {
    for (let sign = lexemes[at]; sign !== undefined && sign !== ')' && sign !== ']' && sign !== '|'; sign = lexemes[at]) {
      at++;
      if (sign === '(' || sign === '[') {
        const skip: Step & { op: 'split' } = { op: 'split', to: [] };
        if (sign === '[') {
          steps.push(skip);
          skip.to.push(steps.length);
        }
        choice();
        if (lexemes[at] !== (sign === '(' ? ')' : ']')) throw new Error(`Pattern has a bracket that does not close: ${source}`);
        at++;
        if (sign === '[') skip.to.push(steps.length);
      } else if (sign.startsWith('..')) {
        const gap: Array<Step & { op: 'split' }> = [];
        const over = sign.endsWith('+');
        for (let left = Number.parseInt(sign.slice(2), 10); left > 0; left--) {
          const skip: Step & { op: 'split' } = { op: 'split', to: [steps.length + 1] };
          gap.push(skip);
          steps.push(skip, { op: 'any', over });
        }
        for (const skip of gap) skip.to.push(steps.length);
      } else if (sign === '<') steps.push({ op: 'open' });
      else if (sign === '>') steps.push({ op: 'close' });
      else if (sign.startsWith('_')) steps.push({ op: 'class', name: sign.slice(1) });
      else steps.push({ op: 'word', words: new Set(sign.startsWith('{') ? forms(sign.slice(1, -1)) : [sign]) });
    }
  };

  choice();
  if (at < lexemes.length) throw new Error(`Pattern has a bracket that was never opened: ${source}`);
  steps.push({ op: 'end' });
  return { source, steps, seen: new Float64Array(steps.length), heads: headsOf(source, steps) };
}

function headsOf(source: string, steps: Step[]): Pattern['heads'] {
  const heads = { words: new Set<string>(), classes: new Set<string>() };
  const walk = (pc: number): void => {
    const step = steps[pc];
    if (step?.op === 'word') for (const word of step.words) heads.words.add(word);
    else if (step?.op === 'class') heads.classes.add(step.name);
    else if (step?.op === 'split') step.to.forEach(walk);
    else if (step?.op === 'open' || step?.op === 'close') walk(pc + 1);
    else throw new Error(`Pattern may begin with anything: ${source}`);
  };
  walk(0);
  return heads;
}

interface Thread {
  pc: number;
  from: number;
  to: number;
}

/** One more for every unit that any pattern looks at, so that scratch paper is never wiped. */
let turn = 0;

/** The longest match of `pattern` that begins at `start` and stays inside one sentence, or nothing. */
export function matchAt(pattern: Pattern, units: readonly Unit[], start: number): Found | undefined {
  const sentence = units[start]?.sentence;
  let found: Found | undefined;
  let threads: Thread[] = [];

  const follow = (list: Thread[], pc: number, from: number, to: number, at: number): void => {
    if (pattern.seen[pc] === turn) return;
    pattern.seen[pc] = turn;
    const step = pattern.steps[pc];
    if (step?.op === 'split') for (const next of step.to) follow(list, next, from, to, at);
    else if (step?.op === 'open') follow(list, pc + 1, at, to, at);
    else if (step?.op === 'close') follow(list, pc + 1, from, at, at);
    else if (step?.op === 'end') found = { from: from < 0 ? start : from, to: to < 0 ? at : to, end: at };
    else list.push({ pc, from, to });
  };

  turn++;
  follow(threads, 0, -1, -1, start);
  for (let at = start; threads.length > 0; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== sentence) break;
    const next: Thread[] = [];
    turn++;
    for (const { pc, from, to } of threads) if (accepts(pattern.steps[pc], unit, at === start)) follow(next, pc + 1, from, to, at + 1);
    threads = next;
  }
  return found;
}

/** Classes of people. After a comma a person begins something new: "frightened of the noise, Tom sat with her". */
const PEOPLE = new Set(['WHO', 'WHOM', 'HIM', 'ANYONE', 'PEER']);
/** Words that begin a new clause without a comma. */
const NEW_CLAUSE = new Set(['so', 'but', 'then']);

function accepts(step: Step | undefined, unit: Unit, first: boolean): boolean {
  if (step?.op === 'word') return unit.texts.some((text) => step.words.has(text));
  if (step?.op === 'class') return unit.classes.includes(step.name) && (first || !unit.pause || !PEOPLE.has(step.name));
  return step?.op === 'any' && (step.over || (!unit.pause && !unit.texts.some((text) => NEW_CLAUSE.has(text))));
}
