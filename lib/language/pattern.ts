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
import { programOf } from './program.ts';
import type { Program } from './program.ts';
import type { Shape } from './shape.ts';

/** What a pattern is matched against. */
export interface Unit {
  /** words it can be read as: its text, and the same with a dropped g put back */
  texts: readonly string[];
  /** classes it belongs to, without the underscore */
  classes: readonly string[];
  /** both, shared with all units that are matched alike */
  shape: Shape;
  sentence: number;
  /** a comma, dash or bracket stands before it */
  pause: boolean;
}

export type Step =
  | { op: 'word'; words: ReadonlySet<string> }
  | { op: 'class'; name: string }
  | { op: 'any'; over: boolean }
  | { op: 'split'; to: number[] }
  | { op: 'open' }
  | { op: 'close' }
  | { op: 'end' };

export const LEXEME = /\.\.\d+\+?|\{[a-z]+\}|_[A-Z]+|[()[\]|<>]|[a-z\d]+/gu;

/** Compiles `source`; throws an error that names the pattern where it is badly written. */
export function compile(source: string): Program {
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
  return programOf(steps, headsOf(source, steps));
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

/** Words and classes that the first unit of a match can have. */
function headsOf(source: string, steps: readonly Step[]): { words: Set<string>; classes: Set<string> } {
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
