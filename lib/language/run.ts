/** Runs a pattern from one unit. Nothing backtracks and nothing is allocated until it matches. */
import type { Unit } from './pattern.ts';
import { ANY, CLASS, closureOf, END, holds, mayBegin, NEW_CLAUSE, number, OVER, PERSON, readsAs, WORD } from './program.ts';
import type { Program } from './program.ts';

/** Units `[from, to)` that carry a match. */
export interface Span {
  from: number;
  to: number;
}

/** A match: the units that carry it, and where the whole of it ends. */
export interface Found extends Span {
  end: number;
}

/** One more for every unit that any pattern looks at, so that scratch paper is never wiped. */
let turn = 0;

/** Threads of the present unit and of the next: step, and where what is quoted begins and ends. */
let threads = new Int32Array(3072);
let coming = new Int32Array(3072);
let count = 0;
/** At which turn each step was last entered. */
let seen = new Float64Array(1024);

let begin = 0;
let foundFrom = 0;
let foundTo = 0;
let foundEnd = -1;

/** Adds the steps that `pc` leads to without a further unit; the first thread to reach a step keeps it. */
function enter(program: Program, pc: number, from: number, to: number, at: number): void {
  const closure = program.closures[pc] ?? closureOf(program, pc);
  const { laid } = program;
  for (let next = 0; next < closure.length; next++) {
    const entry = closure[next] ?? 0;
    const step = entry >> 2;
    if (seen[step] === turn) continue;
    seen[step] = turn;
    const opened = (entry & 2) === 0 ? from : at;
    const closed = (entry & 1) === 0 ? to : at;
    if (laid[step * 2] === END) {
      foundFrom = opened < 0 ? begin : opened;
      foundTo = closed < 0 ? at : closed;
      foundEnd = at;
      continue;
    }
    coming[count] = step;
    coming[count + 1] = opened;
    coming[count + 2] = closed;
    count += 3;
  }
}

function accepts(program: Program, pc: number, unit: Unit, first: boolean): boolean {
  const { shape } = unit;
  const op = program.laid[pc * 2];
  const takes = program.laid[pc * 2 + 1] ?? 0;
  if (op === WORD) return readsAs(shape, program.words[pc] ?? NEW_CLAUSE, takes);
  if (op === CLASS) return (shape.bits & takes) !== 0;
  if (op === PERSON) return (shape.bits & takes) !== 0 && (first || !unit.pause);
  if (op === OVER) return true;
  if (op !== ANY) return false;
  return !unit.pause && !(shape.first >= 0 && holds(NEW_CLAUSE, shape.first)) && !(shape.second >= 0 && holds(NEW_CLAUSE, shape.second));
}

/** The longest match of `program` that begins at `start` and stays inside one sentence, or nothing. */
export function matchAt(program: Program, units: readonly Unit[], start: number): Found | undefined {
  const head = units[start];
  if (head === undefined || !mayBegin(program, head.shape)) return undefined;
  const { sentence } = head;
  const steps = program.words.length;
  if (steps > seen.length) [threads, coming, seen] = [new Int32Array(steps * 3), new Int32Array(steps * 3), new Float64Array(steps)];
  begin = start;
  foundEnd = -1;
  count = 0;
  turn++;
  enter(program, 0, -1, -1, start);
  for (let at = start; count > 0; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== sentence) break;
    number(unit.shape);
    const present = coming;
    coming = threads;
    threads = present;
    const many = count;
    count = 0;
    turn++;
    for (let one = 0; one < many; one += 3) {
      const pc = present[one] ?? 0;
      if (accepts(program, pc, unit, at === start)) enter(program, pc + 1, present[one + 1] ?? -1, present[one + 2] ?? -1, at + 1);
    }
  }
  return foundEnd < 0 ? undefined : { from: foundFrom, to: foundTo, end: foundEnd };
}
