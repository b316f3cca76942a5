/** Runs every rule that could begin at each unit, and lets the context decide. */
import type { Scene } from './context/scene.ts';
import { stands } from './context/stands.ts';
import type { Unit } from './pattern.ts';
import { fits, headOf } from './program.ts';
import type { Need, Program } from './program.ts';
import { indexRules } from './rule.ts';
import type { Index, Ready, Rule } from './rule.ts';
import { ANCHORS } from './rules/anchors.ts';
import { RULES } from './rules/index.ts';
import { matchAt } from './run.ts';
import type { Span } from './run.ts';
import type { Shape } from './shape.ts';
import type { Note } from './units.ts';

/** A rule that fires, and the units that carry it. */
export interface Match extends Span {
  rule: Rule;
}

const INDEX = indexRules(RULES, ANCHORS);

/** The first unit at which each pattern was not yet tried, and the patterns of which that is known: used again for each note. */
let next = new Int32Array(INDEX.size);
let tried: number[] = [];

/** Every match that its context lets stand, in the order of the note. */
export function findMatches(note: Note, all: readonly Scene[], index = INDEX): Match[] {
  const { units, sentences } = note;
  const found: Hit[] = [];
  if (next.length < index.size) next = new Int32Array(index.size);
  for (const at of tried) next[at] = 0;
  tried = [];
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    const anchored = anchorsOf(unit.shape, index);
    if (anchored.length === 0) continue;
    const first = sentences[unit.sentence] ?? 0;
    const end = sentences[unit.sentence + 1] ?? units.length;
    for (let one = 0; one < anchored.length; one++) {
      const ready = anchored[one];
      if (ready === undefined) break;
      const to = at - ready.least;
      const after = next[ready.index] ?? 0;
      for (let start = Math.max(after, first, at - ready.most); start <= to; start++) {
        if (!hasNeeds(units, ready.need, start, end)) continue;
        const match = tryAt(note, all, ready, start);
        if (match !== undefined) found.push({ ...match, start, ready });
      }
      if (to < after) continue;
      if (after === 0) tried.push(ready.index);
      next[ready.index] = to + 1;
    }
  }
  if (found.length > 1) found.sort((a, b) => a.start - b.start || readingOf(note, a) - readingOf(note, b) || a.ready.index - b.ready.index);
  return found.map(({ rule, from, to }) => ({ rule, from, to }));
}

/** Whether every place that a match from `start` on would pass has a unit that fits, before the sentence ends. */
function hasNeeds(units: readonly Unit[], first: Need | undefined, start: number, end: number): boolean {
  for (let need = first; need !== undefined; need = need.next) {
    const last = Math.min(end - 1, start + need.most);
    let at = start + need.least;
    while (at <= last && !fitsAt(units, need, at)) at++;
    if (at > last) return false;
  }
  return true;
}

function fitsAt(units: readonly Unit[], need: Need, at: number): boolean {
  const unit = units[at];
  return unit !== undefined && fits(need, unit.shape);
}

interface Hit extends Match {
  start: number;
  ready: Ready;
}

const NONE: readonly Ready[] = [];

/** What patterns hang on a unit of this shape. */
function anchorsOf(shape: Shape, index: Index): readonly Ready[] {
  if (shape.anchorsOf === index) return shape.anchors as readonly Ready[];
  const found = new Set<Ready>();
  for (const text of shape.texts) for (const one of index.byWord.get(text) ?? NONE) found.add(one);
  for (const name of shape.classes) for (const one of index.byClass.get(name) ?? NONE) found.add(one);
  const anchors = found.size === 0 ? NONE : [...found];
  shape.anchors = anchors;
  shape.anchorsOf = index;
  return anchors;
}

function tryAt(note: Note, all: readonly Scene[], ready: Ready, start: number): Match | undefined {
  const whole = matchAt(ready.pattern, note.units, start);
  if (whole === undefined || whole.from >= whole.to) return undefined;
  if (ready.exceptions.some((exception) => overlaps(note, exception, whole, start))) return undefined;
  return stands(note, all, ready.rule, whole) ? { rule: ready.rule, from: whole.from, to: whole.to } : undefined;
}

/** Which reading of its first unit a match begins with: the order in which matches of one place are given. */
function readingOf(note: Note, { start, ready }: Hit): number {
  const { texts = [], classes = [] } = note.units[start] ?? {};
  return headOf(ready.pattern, texts, classes);
}

/** How far before a match an exception may begin. */
const EXCEPTION_REACH = 8;

function overlaps(note: Note, exception: Program, span: Span, start: number): boolean {
  for (let at = Math.max(0, Math.min(start, span.from) - EXCEPTION_REACH); at < span.to; at++) {
    const found = matchAt(exception, note.units, at);
    if (found !== undefined && found.from < span.to && found.to > span.from) return true;
  }
  return false;
}
