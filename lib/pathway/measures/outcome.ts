import { isBefore } from '../due/limit.ts';

/** What a measure needs to know of one thing that was due. */
export interface Obligation {
  due: Temporal.Instant;
  done: Temporal.Instant | null;
  /** when it was marked as not applicable */
  notApplicable: Temporal.Instant | null;
  /** recorded in error */
  void: boolean;
  /** the record says that its time ran out while it was open: nothing makes it on time again (Clock 9) */
  passed: boolean;
}

export const OUTCOMES = ['onTime', 'late', 'missed', 'notYetDue', 'notApplicable', 'void'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * How one obligation stands at a moment; what happened after that moment is not known yet.
 * - done at exactly its due time is on time (Clock 2), one second later is late; no grace
 * - not done although its time has passed is missed, and late once it is done after all
 * - marked as not applicable once its time had passed is missed: nobody empties the denominator afterwards (Clock 9)
 */
export function outcomeOf(obligation: Obligation, asOf: Temporal.Instant): Outcome {
  const { due, passed } = obligation;
  if (obligation.void) return 'void';
  const [done, aside] = [obligation.done, obligation.notApplicable].map((at) => (at && !isBefore(asOf, at) ? at : null));
  if (done) return passed || isBefore(due, done) ? 'late' : 'onTime';
  if (aside && !passed && !isBefore(due, aside)) return 'notApplicable';
  return passed || isBefore(due, asOf) ? 'missed' : 'notYetDue';
}
