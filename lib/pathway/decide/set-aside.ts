import type { Concern } from '../concern.ts';
import { canBeWithdrawn } from '../concern/kept.ts';
import type { Event, EventOf, Happening } from '../events.ts';
import { accept, type Asking, type Decision, refuse } from './decision.ts';
import { secondProblem } from './correct.ts';

/** Clock 8: not applicable, with a reason and a second person. It stays visible; what was late before stays late. */
export function notApplicable(concern: Concern, what: EventOf<'step-not-applicable'>['what'], { by }: Asking): Decision {
  const { step, obligation } = what;
  const problem = secondProblem(what.second, by, 'Name a second person who agrees.');
  if (problem) return refuse(problem);
  if (step === '1.1') return refuse('The first record can’t be left out. Where there is no concern, record it as made in error.');
  if (!obligation && concern.steps[step].done) return refuse(`Step ${step} is complete. Where it was recorded by mistake, record that it was made in error.`);
  return accept(what);
}

/** Whether risk rests on an entry: nobody takes it back alone. */
export const isRisky = (what: Happening): boolean => what.kind === 'concern-identified' || what.kind === 'escalated' || ('step' in what && ['1.2', '1.3', '1.4'].includes(what.step));

/**
 * Clock 8: recorded in error, with a reason. A whole concern, and an answer on which risk rests, needs a second person.
 * @param events of the concern
 */
export function recordedInError(events: readonly Event[], what: EventOf<'recorded-in-error'>['what'], { by }: Asking): Decision {
  const event = events.find(({ id }) => id === what.event);
  if (!event) return refuse('That entry is not in this concern.');
  if (!canBeWithdrawn(event.what.kind) && event.what.kind !== 'concern-identified') return refuse('That entry was made by Plainly itself, or takes another back. It stays.');
  if (events.some((each) => each.what.kind === 'recorded-in-error' && each.what.event === event.id)) return refuse('That entry has been marked already.');
  const problem = isRisky(event.what) ? secondProblem(what.second, by, 'Risk rests on this entry. Name a second person who agrees that it was made in error.') : null;
  return problem ? refuse(problem) : accept(what);
}
