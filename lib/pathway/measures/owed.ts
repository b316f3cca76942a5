import type { Look } from './look.ts';
import type { Measured } from './measured.ts';
import type { MeasuredDue } from './measured-dues.ts';
import type { Obligation } from './outcome.ts';
import { isIn, type Within } from './within.ts';

/** An obligation with the concern that it stands in, and its name there, as dueSteps has it. */
export interface Owed extends Obligation {
  concern: string;
  id: string;
}

/**
 * Every obligation of one kind over all concerns, those in error included and marked.
 * @param period only those that are due in it; all where it is left out
 */
export function owed({ asOf, concerns, voided }: Look, isMeant: (id: string) => boolean, period?: Within): Owed[] {
  const now = asOf.epochMilliseconds;
  const found: Owed[] = [];
  for (const concern of [...concerns, ...voided]) {
    for (const due of concern.dues) {
      if ((!period || isIn(due.due, period)) && isMeant(due.id) && hasBegun(due, now)) found.push(owedOf(concern, due));
    }
  }
  return found;
}

const hasBegun = ({ started, done, aside }: MeasuredDue, now: number): boolean => done !== null || aside !== null || started <= now;

const at = (moment: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(moment);

const owedOf = (concern: Measured, { id, due, done, aside, passed }: MeasuredDue): Owed => ({
  concern: concern.id,
  id,
  due: at(due),
  done: done === null ? null : at(done),
  passed,
  notApplicable: aside === null ? null : at(aside),
  void: concern.void,
});
