/** From matches to findings: overlaps go to harm, then to the longer; words that count only beside a matter go without one. */
import type { Match } from './matches.ts';
import type { Person } from './people/person.ts';
import type { Finding } from './types.ts';
import type { Note } from './units.ts';

/** Findings by `start`, then longest first; no two overlap. */
export function settle(note: Note, matches: readonly Match[]): Finding[] {
  const matter = matches.some(isMatter) || (excuses(matches) && severalAdults(note.people));
  return settleAs(note, matches, matter);
}

/** The same where it is known whether the note holds a matter. No match runs over a sentence, so sentences settle one by one too. */
export function settleAs(note: Note, matches: readonly Match[], matter: boolean): Finding[] {
  if (matches.length === 0) return [];
  const kept = matter ? matches : matches.filter(isMatter);
  const ranked = kept.toSorted((a, b) => a.from - b.from || b.to - a.to || weight(b) - weight(a));
  const findings: Finding[] = [];
  let last: Match | undefined;
  for (const match of ranked) {
    if (last !== undefined && match.from < last.to) {
      const longer = match.to - match.from > last.to - last.from;
      if (weight(match) < weight(last) || (weight(match) === weight(last) && !longer)) continue;
      findings.pop();
    }
    findings.push(findingOf(note, match));
    last = match;
  }
  return findings;
}

/** Whether a match shows a matter by itself. */
export const isMatter = ({ rule }: Match): boolean => rule.scope !== 'matter';

/**
 * A note that excuses something twice over ("no malice", "typical of his autism"), or once and shuts it ("not worth writing
 * up"), has something to excuse though it never says what, where it speaks of several adults. Everyday words prove nothing.
 */
export function excuses(matches: readonly Match[]): boolean {
  const telling = new Set(matches.filter(({ rule }) => rule.everyday !== true).map(({ rule }) => rule));
  return telling.size > 1 && [...telling].some(({ kind }) => kind !== 'closing');
}

export function severalAdults(people: readonly Person[]): boolean {
  const adults = people.filter(({ role }) => role === 'person' || role === 'peer');
  return adults.some(({ role }) => role === 'peer') || new Set(adults.map(({ key }) => key)).size > 1;
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
