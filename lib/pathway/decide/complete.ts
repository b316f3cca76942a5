import { ukTimeLabel } from '#time/words.ts';
import type { Concern } from '../concern.ts';
import { type DueStep, dueSteps, isLate, isOpen } from '../due-steps.ts';
import type { StepCompleted, StepCorrected } from '../events.ts';
import type { Route } from '../steps/route.ts';
import type { StepId } from '../steps.ts';
import { accept, type Asking, type Decision, NOT_HERE, refuse, timeProblem } from './decision.ts';
import { contradiction } from './people.ts';
import { lowers, sequenceProblem } from './reassess.ts';

/**
 * A step is complete: once, after its step began, by what is known now. A completion that is late says why; the first
 * record alone may do without, so that nothing holds it up.
 */
export function completeStep(concern: Concern | undefined, what: StepCompleted, { now, calendars }: Asking): Decision {
  if (!concern) return refuse(NOT_HERE);
  const { step } = what;
  const open = dueSteps(concern, calendars, now).filter((each) => each.step.id === step && isOpen(each));
  const problem = clockProblem(concern, now) ?? orderProblem(concern, step, open) ?? recordProblem(concern, what, now) ?? anewProblem(concern, what);
  if (problem) return refuse(problem);
  const late = lateClock(open, step, now);
  if (late && step !== '1.1' && !what.late) return refuse(`Step ${step} was due ${ukTimeLabel(late.due, now)}. Write why it is late, then complete it.`);
  return accept(what);
}

/** The clock by which completing a step now would be late: then the completion says why. */
export const lateClock = (dues: readonly DueStep[], step: StepId, now: Temporal.Instant): DueStep | undefined =>
  dues.find((each) => each.step.id === step && isOpen(each) && ownClock(each) && isLate(each, now));

/** The step's own clock, not the second one that hangs on it. */
export const ownClock = ({ id, step }: DueStep): boolean => id === step.id || id.startsWith(`${step.id}/`);

/** Nothing is completed before staff became aware: then the device's clock is wrong. */
function clockProblem({ identified }: Concern, now: Temporal.Instant): string | null {
  const aware = Temporal.Instant.from(identified);
  return Temporal.Instant.compare(now, aware) < 0
    ? `This device says that it is ${ukTimeLabel(now, now)}, and staff became aware ${ukTimeLabel(aware, now)}. Put the device’s clock right; what you wrote is kept.`
    : null;
}

const AFTER: Partial<Record<StepId, string>> = {
  '3.1': 'Step 3.1 begins when step 1.4 records that the threshold is met.',
  '3.2': 'Step 3.2 begins when the referral, step 3.1, is complete.',
  '3.3': 'There is no new development. Record the development first; step 3.3 begins with it.',
  '3.4': 'Step 3.4 begins with managerial review, step 1.3 or 1.4, and runs until the concern is concluded.',
  '3.5': 'Step 3.5 begins when the concern is concluded.',
};

/** Why a step can't be completed now: it was before, its step has not begun, or another one comes first. */
function orderProblem(concern: Concern, step: StepId, open: readonly DueStep[]): string | null {
  const state = concern.steps[step];
  if (concern.state === 'in-error') return 'This concern was recorded in error. Identify a new one.';
  if (state.notApplicable.some(({ obligation }) => obligation === null)) return `Step ${step} was marked as not applicable.`;
  if (state.done && step !== '3.3' && step !== '3.4') return `Step ${step} is already complete. Close this form. Where something in it is wrong, correct it and say why.`;
  if (step === '1.1') return null;
  if (!concern.firstRecord) return `The first record, step 1.1, comes before step ${step}. Complete it first.`;
  const [first] = open.filter(ownClock);
  if (!first) return AFTER[step] ?? `Step ${step} begins with managerial review: complete step 1.3 or 1.4 first.`;
  if (!first.waitingFor || concern.steps[first.waitingFor].notApplicable.length) return null;
  return first.waitingFor === '2.3' ? 'Step 2.3 comes first. Complete it, or mark it as not applicable.' : `Step ${step} begins with managerial review: complete step 1.3 or 1.4 first.`;
}

/** What a record says that can't be so. */
export function recordProblem({ identified }: Concern, what: StepCompleted | StepCorrected, now: Temporal.Instant): string | null {
  if (what.step === '1.4') return reviewProblem(what.record, now);
  if (what.step === '3.1') return timeProblem(what.record.submitted, now, identified);
  if (what.step !== '1.1') return null;
  const { occurred, people } = what.record;
  if (occurred !== 'unknown' && Temporal.Instant.compare(Temporal.Instant.from(occurred), Temporal.Instant.from(identified)) > 0) {
    const aware = Temporal.Instant.from(identified);
    return `Staff became aware at ${ukTimeLabel(aware, aware)}, so it can’t have happened later than that. Change when it happened.`;
  }
  return contradiction(people);
}

/** The date on which a threshold that is not met is looked at again. */
const reviewProblem = ({ review }: Route, now: Temporal.Instant): string | null =>
  review !== undefined && Temporal.Instant.compare(Temporal.Instant.from(review), now) <= 0 ? 'The date for looking at it again is over. Write one that is still to come.' : null;

/** A threshold that was unknown is decided by completing 1.4 again: nothing is taken back on the way. */
function anewProblem(concern: Concern, { step, record }: StepCompleted): string | null {
  if (step !== '1.4' || !concern.steps['1.4'].records.length) return null;
  if (lowers(concern, step, record)) return 'Two or more high-risk indicators were recorded. Leave them as they are here; to take one back, correct it with a second person.';
  return sequenceProblem(concern, step, record);
}
