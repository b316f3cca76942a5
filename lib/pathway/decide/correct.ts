import type { Concern } from '../concern.ts';
import { askedNow, indicators } from '../concern/indicators.ts';
import type { StepCorrected } from '../events.ts';
import { accept, type Asking, type Decision, refuse, samePerson } from './decision.ts';

const LOWERS = 'This takes a high-risk indicator back, and two or more were recorded. Nobody does that alone: name a second person who agrees.';

/**
 * The record of a completion is corrected, with a reason; the completion and its lateness stay. Where it would take
 * risk back, a second person is named: nobody can quietly de-escalate at two indicators.
 */
export function correctStep(concern: Concern, what: StepCorrected, { by }: Asking): Decision {
  const { step } = what;
  const done = concern.steps[step].records.find(({ event }) => event === what.of);
  if (!done) return refuse(`There is no completed step ${step} to correct. Complete it first.`);
  const problem = lowers(concern, what) ? secondProblem(what.second, by) : null;
  if (problem) return refuse(problem);
  const reassessed = what.step === '1.4' && what.record.threshold !== concern.threshold.state && what.record.threshold !== 'met';
  // A decision to refer never waits for a list.
  if (reassessed && concern.steps['2.2'].done && !concern.chronologyChecks.some(({ check }) => check === 'sequence')) {
    return refuse('The threshold is decided anew. Check the sequence of the chronology (step 2.2) first, and say what you found.');
  }
  return accept(what);
}

function lowers(concern: Concern, what: StepCorrected): boolean {
  if (what.step === '1.4' && concern.threshold.state === 'met' && what.record.threshold !== 'met') return true;
  return concern.indicators.high && !indicators({ ...askedNow(concern.steps), [what.step]: what.record }).high;
}

/** Whether a second person is named, and is another one. */
export function secondProblem(second: Asking['by'] | undefined, by: Asking['by'], missing = LOWERS): string | null {
  if (!second) return missing;
  return samePerson(second, by) ? 'The second person can’t be you. Name somebody else who agrees.' : null;
}
