import { standingIn } from './answers.ts';
import type { Judged } from './judged.ts';
import type { Look } from './look.ts';
import { isIn, isWithin, type Within } from './within.ts';

/** What became of prompts in a period. Feedback for training: no person of staff stands in it, and no words of a note. */
export interface Prompts {
  /** null where nobody counted: the record keeps what people did, not what a page showed */
  shown: number | null;
  /** prompts that stood in the words from which a concern was opened */
  actedOn: number;
  dismissed: number;
  /** dismissed and taken back since; not among the dismissed */
  undone: number;
  byReason: Readonly<Record<string, number>>;
  byRule: Readonly<Record<string, { actedOn: number; dismissed: number }>>;
  /** dismissed, and linked to a concern by now: the events */
  linkedLater: readonly string[];
  /** concerns that were opened from prompts */
  behind: readonly string[];
}

/** Counts prompts by when they were answered. */
export function promptsAnswered({ concerns, voided, answers, asOf }: Look, period: Within, { signs, shown }: Pick<Judged, 'signs' | 'shown'>): Prompts {
  const standing = standingIn(answers);
  const linked = new Set(signs.filter((sign) => Temporal.Instant.compare(Temporal.Instant.from(sign.linked), asOf) <= 0).map(({ event }) => event));
  const opened = [...concerns, ...voided].flatMap(({ id, recorded, prompts }) => (prompts.length && isIn(recorded, period) ? [{ concern: id, rules: prompts.map(({ rule }) => rule) }] : []));
  const put = answers.flatMap(({ id, concern, recorded, what }) => (what.kind === 'prompt-dismissed' && isWithin(Temporal.Instant.from(recorded), period) ? [{ id, concern, rule: what.rule, reason: what.reason }] : []));
  const dismissed = put.filter(({ id }) => standing.has(id));
  const acted = opened.flatMap(({ rules }) => rules);
  const byRule: Record<string, { actedOn: number; dismissed: number }> = {};
  const ruleOf = (rule: string) => (byRule[rule] ??= { actedOn: 0, dismissed: 0 });
  for (const rule of acted) ruleOf(rule).actedOn += 1;
  for (const { rule } of dismissed) ruleOf(rule).dismissed += 1;
  const byReason: Record<string, number> = {};
  for (const { reason } of dismissed) byReason[reason] = (byReason[reason] ?? 0) + 1;
  return {
    shown,
    actedOn: acted.length,
    dismissed: dismissed.length,
    undone: put.length - dismissed.length,
    byReason,
    byRule,
    linkedLater: dismissed.filter(({ id, concern }) => linked.has(id) || concern !== null).map(({ id }) => id),
    behind: opened.map(({ concern }) => concern),
  };
}
