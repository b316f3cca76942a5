import type { Concern } from '../concern.ts';
import type { StepCorrected } from '../events.ts';
import { recordProblem } from './complete.ts';
import { accept, type Asking, type Decision, refuse, samePerson } from './decision.ts';
import { lowers, sequenceProblem } from './reassess.ts';

const LOWERS = 'This takes a high-risk indicator back, and two or more were recorded. Nobody does that alone: name a second person who agrees.';

/**
 * The record of a completion is corrected, with a reason; the completion and its lateness stay. Where it would take
 * risk back, a second person is named: nobody can quietly de-escalate at two indicators.
 */
export function correctStep(concern: Concern, what: StepCorrected, { by, now }: Asking): Decision {
  const { step } = what;
  const done = concern.steps[step].records.find(({ event }) => event === what.of);
  if (!done) return refuse(`There is no completed step ${step} to correct. Complete it first.`);
  const problem = recordProblem(concern, what, now) ?? (lowers(concern, step, what.record) ? secondProblem(what.second, by) : null) ?? sequenceProblem(concern, step, what.record);
  if (problem) return refuse(problem);
  return accept(what);
}

/** Whether a second person is named, and is another one. */
export function secondProblem(second: Asking['by'] | undefined, by: Asking['by'], missing = LOWERS): string | null {
  if (!second) return missing;
  return samePerson(second, by) ? 'The second person can’t be you. Name somebody else who agrees.' : null;
}
