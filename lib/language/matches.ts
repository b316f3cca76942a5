/** Runs every rule that could begin at each unit, and lets the context decide. */
import type { Scene } from './context/scene.ts';
import { stands } from './context/stands.ts';
import type { Pattern } from './pattern.ts';
import { indexRules } from './rule.ts';
import type { Anchored, Index, Ready, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { matchAt } from './run.ts';
import type { Span } from './run.ts';
import type { Shape } from './shape.ts';
import type { Note } from './units.ts';

/** A rule that fires, and the units that carry it. */
export interface Match extends Span {
  rule: Rule;
}

const INDEX = indexRules(RULES);

/** Every match that its context lets stand, in the order of the note; only in sentences that are `wanted`. */
export function findMatches(note: Note, all: readonly Scene[], index = INDEX, wanted?: (sentence: number) => boolean): Match[] {
  const { units, sentences } = note;
  const found: Hit[] = [];
  /** the first unit at which each pattern was not yet tried */
  const next = new Int32Array(index.size);
  for (let at = 0; at < units.length; at++) {
    const unit = units[at];
    if (unit === undefined) break;
    if (wanted !== undefined && !wanted(unit.sentence)) {
      at = (sentences[unit.sentence + 1] ?? at + 1) - 1;
      continue;
    }
    const anchored = anchorsOf(unit.shape, index);
    for (let one = 0; one < anchored.length; one++) {
      const here = anchored[one];
      if (here === undefined) break;
      const { ready, least, most } = here;
      const to = at - least;
      for (let start = Math.max(next[ready.index] ?? 0, sentences[unit.sentence] ?? 0, at - most); start <= to; start++) {
        const match = tryAt(note, all, ready, start);
        if (match !== undefined) found.push({ ...match, start, ready });
      }
      if (to >= (next[ready.index] ?? 0)) next[ready.index] = to + 1;
    }
  }
  if (found.length > 1) found.sort((a, b) => a.start - b.start || headOf(note, a) - headOf(note, b) || a.ready.index - b.ready.index);
  return found.map(({ rule, from, to }) => ({ rule, from, to }));
}

interface Hit extends Match {
  start: number;
  ready: Ready;
}

/** What patterns hang on a unit of this shape. */
function anchorsOf(shape: Shape, index: Index): readonly Anchored[] {
  if (shape.anchorsOf === index) return shape.anchors as readonly Anchored[];
  const found = new Set<Anchored>();
  for (const text of shape.texts) for (const one of index.byWord.get(text) ?? []) found.add(one);
  for (const name of shape.classes) for (const one of index.byClass.get(name) ?? []) found.add(one);
  const anchors = [...found];
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
function headOf(note: Note, { start, ready }: Hit): number {
  const { words, classes } = ready.pattern.heads;
  const { texts = [], classes: names = [] } = note.units[start] ?? {};
  const text = texts.findIndex((one) => words.has(one));
  return text >= 0 ? text : texts.length + names.findIndex((name) => classes.has(name));
}

/** How far before a match an exception may begin. */
const EXCEPTION_REACH = 8;

function overlaps(note: Note, exception: Pattern, span: Span, start: number): boolean {
  for (let at = Math.max(0, Math.min(start, span.from) - EXCEPTION_REACH); at < span.to; at++) {
    const found = matchAt(exception, note.units, at);
    if (found !== undefined && found.from < span.to && found.to > span.from) return true;
  }
  return false;
}
