/** Runs every rule that could begin at each unit, and lets the context decide. */
import { amongPeers, joking, negated, policy, supposed } from './context.ts';
import type { Scene } from './context.ts';
import { subjectOf } from './frames.ts';
import { matchAt } from './pattern.ts';
import type { Found, Span } from './pattern.ts';
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
    if (unit === undefined || !(unit.texts.some((text) => exception.heads.words.has(text)) || unit.classes.some((name) => exception.heads.classes.has(name)))) continue;
    const found = matchAt(exception, note.units, at);
    if (found !== undefined && found.from < span.to && found.to > span.from) return true;
  }
  return false;
}

function stands(note: Note, all: readonly Scene[], rule: Rule, span: Found): boolean {
  const unit = note.units[span.from];
  if (unit === undefined) return false;
  const at = unit.sentence;
  const scene = all[at];
  if (policy(all, at) || supposed(note, all, span.from)) return false;
  if (rule.kind === 'harm' || rule.kind === 'warning') {
    if (rule.kind === 'harm' && negated(note, span.from)) return false;
    if (scene?.fiction === true || (scene?.screen === true && scene.adults.size < 2 && !scene.peer)) return false;
    if (rule.id !== 'harm/sexual' && rule.kind === 'harm' && joking(all, at)) return false;
    return peopleFit(note, all, rule, span, at);
  }
  if (unit.quoted || negated(note, span.from)) return false;
  if (scene === undefined || scene.screen || scene.fiction || joking(all, at)) return false;
  if ((scene.staff || scene.family) && scene.adults.size < 2 && !scene.peer) return false;
  return rule.scope === 'matter' || amongPeers(all, at);
}

/** An act needs two adults who use the service: none of them staff or family, and not one person twice. */
function peopleFit(note: Note, all: readonly Scene[], rule: Rule, span: Found, at: number): boolean {
  const scene = all[at];
  const subject = subjectOf(note, span.from);
  if (subject.by === 'outsider') return false;
  if (rule.kind === 'warning') return (scene?.adults.size ?? 0) > 0 || amongPeers(all, at);
  const adults = scene?.adults.size ?? 0;
  if ((scene?.staff === true || scene?.family === true) && adults < 2 && scene.peer !== true) return false;
  if (adults >= 2 || scene?.peer === true) return true;
  const named = note.units.slice(span.from, span.end).some((unit) => unit.classes.includes('WHO'));
  if (named) return adults === 1 && (subject.by !== 'adult' || amongPeers(all, at));
  return adults === 1 && subject.by === 'adult' && note.units.slice(span.to, span.end).some((unit) => unit.classes.includes('HIM'));
}
