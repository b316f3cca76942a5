/** From matches to findings: overlaps go to harm first and then to the longer, and words that only count beside a matter go where there is none. */
import type { Match } from './matches.ts';
import type { Finding } from './types.ts';
import type { Note } from './units.ts';

/** Findings by `start`, then longest first; no two overlap. */
export function settle(note: Note, matches: readonly Match[]): Finding[] {
  const matter = matches.some(({ rule }) => rule.scope !== 'matter');
  const kept = matches.filter(({ rule }) => rule.scope !== 'matter' || matter);
  const ranked = kept.toSorted((a, b) => a.from - b.from || b.to - a.to || weight(b) - weight(a));
  const findings: Finding[] = [];
  let last: Match | undefined;
  for (const match of ranked) {
    if (last !== undefined && match.from < last.to) {
      if (weight(match) < weight(last) || (weight(match) === weight(last) && match.to - match.from <= last.to - last.from)) continue;
      findings.pop();
    }
    findings.push(findingOf(note, match));
    last = match;
  }
  return findings;
}

/** Where two rules mark the same words, harm speaks before wording. */
function weight({ rule }: Match): number {
  return rule.kind === 'harm' ? 2 : rule.kind === 'warning' ? 1 : 0;
}

function findingOf(note: Note, { rule, from, to }: Match): Finding {
  const start = note.units[from]?.start ?? 0;
  const end = note.units[to - 1]?.end ?? start;
  const { kind, level, effect, question, reason, source } = rule;
  return { start, end, quote: note.text.slice(start, end), kind, rule: rule.id, level, effect, question, reason, source };
}
