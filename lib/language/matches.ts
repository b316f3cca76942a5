/** Runs every rule that could begin at each unit, and lets the context decide. */
import type { Scene } from './context/scene.ts';
import { stands } from './context/stands.ts';
import { matchAt } from './pattern.ts';
import type { Span } from './pattern.ts';
import { indexRules } from './rule.ts';
import type { Ready, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Note } from './units.ts';

/** A rule that fires, and the units that carry it. */
export interface Match extends Span {
  rule: Rule;
}

const INDEX = indexRules(RULES);

/** Every match that its context lets stand, in the order of the note. */
export function findMatches(note: Note, all: readonly Scene[], index = INDEX): Match[] {
  const matches: Match[] = [];
  note.units.forEach((unit, start) => {
    const ready = new Set<Ready>();
    for (const text of unit.texts) for (const one of index.byWord.get(text) ?? []) ready.add(one);
    for (const name of unit.classes) for (const one of index.byClass.get(name) ?? []) ready.add(one);
    for (const { rule, pattern, exceptions } of ready) {
      const whole = matchAt(pattern, note.units, start);
      if (whole === undefined || whole.from >= whole.to) continue;
      if (exceptions.some((exception) => overlaps(note, exception, whole, start))) continue;
      if (stands(note, all, rule, whole)) matches.push({ rule, from: whole.from, to: whole.to });
    }
  });
  return matches;
}

/** How far before a match an exception may begin. */
const EXCEPTION_REACH = 8;

function overlaps(note: Note, exception: Ready['pattern'], span: Span, start: number): boolean {
  for (let at = Math.max(0, Math.min(start, span.from) - EXCEPTION_REACH); at < span.to; at++) {
    const unit = note.units[at];
    if (unit === undefined) continue;
    const { words, classes } = exception.heads;
    if (!unit.texts.some((text) => words.has(text)) && !unit.classes.some((name) => classes.has(name))) continue;
    const found = matchAt(exception, note.units, at);
    if (found !== undefined && found.from < span.to && found.to > span.from) return true;
  }
  return false;
}
