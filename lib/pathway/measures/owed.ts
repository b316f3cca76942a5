import { duesIn } from './dues-in.ts';
import type { Look } from './look.ts';
import type { Measured } from './measured.ts';
import type { MeasuredDue } from './measured-dues.ts';
import type { Obligation } from './outcome.ts';
import type { Within } from './within.ts';

/** An obligation with the concern that it stands in, and its name there, as dueSteps has it. */
export interface Owed extends Obligation {
  concern: string;
  id: string;
}

/** Every obligation of one kind that is due in a period, over all concerns, those in error included and marked. */
export const owed = (look: Look, isMeant: (id: string) => boolean, period: Within): Owed[] => duesIn(look, period).flatMap(({ concern, due }) => (isMeant(due.id) ? [owedOf(concern, due)] : []));

const at = (moment: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(moment);

export const owedOf = (concern: Measured, { id, due, done, aside, passed }: MeasuredDue): Owed => ({
  concern: concern.id,
  id,
  due: at(due),
  done: done === null ? null : at(done),
  passed,
  notApplicable: aside === null ? null : at(aside),
  void: concern.void,
});
