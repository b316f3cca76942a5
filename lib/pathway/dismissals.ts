import type { Decision } from './decide.ts';
import type { Event } from './events.ts';
import type { Who } from './who.ts';

/** A mark that somebody put aside as not about harm between adults, and that nobody has taken back. */
export interface Dismissal {
  /** of the event */
  id: string;
  /** the words in the note that were marked */
  quote: string;
  rule: string;
  reason: string;
  /** the names that stood around it; none where the record is older than that they were kept */
  people: readonly string[];
  /** when it was recorded, UTC */
  at: string;
  by: Who | null;
}

/** Folds events, in the order in which they were recorded, into the dismissals that stand. Newest first. */
export function dismissals(events: readonly Event[]): Dismissal[] {
  const standing = new Map<string, Dismissal>();
  for (const { id, recorded, by, what } of events) {
    if (what.kind === 'prompt-dismissed') standing.set(id, { id, quote: what.quote, rule: what.rule, reason: what.reason, people: what.people ?? [], at: recorded, by });
    if (what.kind === 'dismissal-undone') standing.delete(what.dismissal);
  }
  return [...standing.values()].toReversed();
}

/** A dismissal is taken back once, and only where it stands. */
export function undo(standing: readonly Dismissal[], dismissal: string): Decision {
  if (!standing.some(({ id }) => id === dismissal)) return { ok: false, error: 'This has already been undone. There is nothing more to do.' };
  return { ok: true, what: { kind: 'dismissal-undone', dismissal } };
}
