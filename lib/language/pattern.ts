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
import { formsOnce } from './forms.ts';

/** What a pattern is matched against. */
export interface Unit {
  /** words it can be read as: its text, and the same with a dropped g put back */
  texts: readonly string[];
  /** classes it belongs to, without the underscore */
  classes: readonly string[];
  sentence: number;
  /** a comma, dash or bracket stands before it */
  pause: boolean;
}

type Step =
  | { op: 'word'; words: ReadonlySet<string> }
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
  /** what can come next from each step without a further unit, worked out when first needed: see `closureOf` */
  closures: Array<Int32Array | undefined>;
  /** at which turn each step was last entered: scratch paper of `matchAt` */
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

export const LEXEME = /\.\.\d+\+?|\{[a-z]+\}|_[A-Z]+|[()[\]|<>]|[\p{L}\p{N}]+/gu;

/** Compiles `source`; throws an error that names the pattern where it is badly written. */
export function compile(source: string): Pattern {
  const lexemes = source.match(LEXEME) ?? [];
  if (lexemes.join('') !== source.replaceAll(/\s/gu, '')) throw new Error(`Pattern has a sign that means nothing here: ${source}`);
  const steps: Step[] = [];
  let at = 0;

  const choice = (): void => {
    const single = plainChoice(lexemes, at);
    if (single > at) {
      const words = lexemes.slice(at, single).flatMap((sign) => (sign === '|' ? [] : wordsOf(sign)));
      steps.push({ op: 'word', words: new Set(words) });
      at = single;
      return;
    }
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
      else steps.push({ op: 'word', words: new Set(wordsOf(sign)) });
    }
  };

  choice();
  if (at < lexemes.length) throw new Error(`Pattern has a bracket that was never opened: ${source}`);
  steps.push({ op: 'end' });
  if (steps.length * 3 > threads.length) [threads, coming] = [new Int32Array(steps.length * 3), new Int32Array(steps.length * 3)];
  return { source, steps, closures: [], seen: new Float64Array(steps.length), heads: headsOf(source, steps) };
}

/** The words that one sign stands for. */
export const wordsOf = (sign: string): readonly string[] => (sign.startsWith('{') ? formsOnce(sign.slice(1, -1)) : [sign]);

/** Where a choice of single words ("argument|quarrel|{fight}") that begins at `at` ends; `at` where it is no such choice. */
function plainChoice(lexemes: readonly string[], at: number): number {
  let to = at;
  for (;;) {
    const sign = lexemes[to] ?? '';
    if (sign === '' || '()[]|<>._'.includes(sign.charAt(0))) return at;
    const next = lexemes[to + 1];
    if (next !== '|') return next === ')' || next === ']' ? to + 1 : at;
    to += 2;
  }
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

/** One more for every unit that any pattern looks at, so that scratch paper is never wiped. */
let turn = 0;

/** Threads of the present unit and of the next: step, and where what is quoted begins and ends. Grown to the longest pattern. */
let threads = new Int32Array(0);
let coming = new Int32Array(0);

/**
 * The steps that `pc` leads to without a further unit, in order of preference, each once: step · 4, + 2 where what is quoted opens
 * on the way, + 1 where it closes.
 */
function closureOf(pattern: Pattern, pc: number): Int32Array {
  const known = pattern.closures[pc];
  if (known !== undefined) return known;
  const found: number[] = [];
  const seen = new Set<number>();
  const follow = (at: number, marks: number): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const step = pattern.steps[at];
    if (step?.op === 'split') for (const next of step.to) follow(next, marks);
    else if (step?.op === 'open') follow(at + 1, marks | 2);
    else if (step?.op === 'close') follow(at + 1, marks | 1);
    else found.push(at * 4 + marks);
  };
  follow(pc, 0);
  const closure = Int32Array.from(found);
  pattern.closures[pc] = closure;
  return closure;
}

/** The longest match of `pattern` that begins at `start` and stays inside one sentence, or nothing. */
export function matchAt(pattern: Pattern, units: readonly Unit[], start: number): Found | undefined {
  const { steps, seen } = pattern;
  const sentence = units[start]?.sentence;
  const last = steps.length - 1;
  let [foundFrom, foundTo, foundEnd] = [0, 0, -1];
  let count = 0;

  const enter = (pc: number, from: number, to: number, at: number): void => {
    const closure = closureOf(pattern, pc);
    for (let next = 0; next < closure.length; next++) {
      const entry = closure[next] ?? 0;
      const step = entry >> 2;
      if (seen[step] === turn) continue;
      seen[step] = turn;
      const opened = (entry & 2) === 0 ? from : at;
      const closed = (entry & 1) === 0 ? to : at;
      if (step === last) {
        [foundFrom, foundTo, foundEnd] = [opened < 0 ? start : opened, closed < 0 ? at : closed, at];
        continue;
      }
      coming[count] = step;
      coming[count + 1] = opened;
      coming[count + 2] = closed;
      count += 3;
    }
  };

  turn++;
  enter(0, -1, -1, start);
  for (let at = start; count > 0; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== sentence) break;
    [threads, coming] = [coming, threads];
    const many = count;
    count = 0;
    turn++;
    for (let one = 0; one < many; one += 3) {
      const pc = threads[one] ?? 0;
      if (accepts(steps[pc], unit, at === start)) enter(pc + 1, threads[one + 1] ?? -1, threads[one + 2] ?? -1, at + 1);
    }
  }
  return foundEnd < 0 ? undefined : { from: foundFrom, to: foundTo, end: foundEnd };
}

/** Classes of people. After a comma a person begins something new: "frightened of the noise, Tom sat with her". */
const PEOPLE = new Set(['WHO', 'WHOM', 'HIM', 'ANYONE', 'PEER']);
/** Words that begin a new clause without a comma. */
const NEW_CLAUSE = new Set(['so', 'but', 'then']);

function hasAny(texts: readonly string[], words: ReadonlySet<string>): boolean {
  for (let at = 0; at < texts.length; at++) if (words.has(texts[at] ?? '')) return true;
  return false;
}

function accepts(step: Step | undefined, unit: Unit, first: boolean): boolean {
  if (step?.op === 'word') return hasAny(unit.texts, step.words);
  if (step?.op === 'class') return unit.classes.includes(step.name) && (first || !unit.pause || !PEOPLE.has(step.name));
  return step?.op === 'any' && (step.over || (!unit.pause && !hasAny(unit.texts, NEW_CLAUSE)));
}
