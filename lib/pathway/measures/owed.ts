import type { DueStep } from '../due-steps.ts';
import type { Look } from './look.ts';
import type { Obligation } from './outcome.ts';

/** An obligation with the concern that it stands in, and its name there, as dueSteps has it. */
export interface Owed extends Obligation {
  concern: string;
  id: string;
}

/** Every obligation of one kind over all concerns, those in error included and marked. */
export function owed(look: Look, isMeant: (id: string) => boolean): Owed[] {
  const of = (concern: string, isVoid: boolean) => (look.dues.get(concern) ?? []).filter(({ id }) => isMeant(id)).map((due) => owedOf(concern, due, isVoid));
  return [...look.concerns.flatMap(({ id }) => of(id, false)), ...look.voided.flatMap(({ id }) => of(id, true))];
}

const owedOf = (concern: string, { id, due, completed, passed, notApplicable }: DueStep, isVoid: boolean): Owed => ({
  concern,
  id,
  due,
  done: completed,
  passed,
  notApplicable: notApplicable && Temporal.Instant.from(notApplicable.recorded),
  void: isVoid,
});
