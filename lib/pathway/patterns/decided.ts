import type { Event } from '../events.ts';
import type { PatternKind } from '../pattern-kinds.ts';
import { inSequence } from '../sequence.ts';
import type { Who } from '../who.ts';
import { nameKey } from './occurrences.ts';

/** What a person said of a proposed pattern, and what there was to see then. */
export interface PatternDecision {
  event: string;
  agreed: boolean;
  reason: string;
  by: Who | null;
  at: string;
  evidence: readonly string[];
}

export const patternKey = (kind: PatternKind, about: readonly string[]): string => [kind, ...about.map(nameKey)].join('\n');

/** The last decision of each pattern, by its key; each stands until another one is made. */
export function patternDecisions(events: readonly Event[]): Map<string, PatternDecision> {
  const decisions = new Map<string, PatternDecision>();
  for (const { id, recorded, by, what } of inSequence(events)) {
    if (what.kind === 'pattern-decided') decisions.set(patternKey(what.pattern, what.about), { event: id, agreed: what.agreed === 'yes', reason: what.reason, by, at: recorded, evidence: what.evidence });
  }
  return decisions;
}
