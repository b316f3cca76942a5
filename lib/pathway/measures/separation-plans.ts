import type { Look } from './look.ts';
import { type OnTime, tally } from './on-time.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Owed, owed } from './owed.ts';
import type { Within } from './within.ts';

/** A separation plan: written (2.1), and checked as in place before that shift ends. It is due when 2.1 is. */
export interface Plan {
  concern: string;
  due: Temporal.Instant;
  written: Owed;
  inPlace: Owed | null;
}

/** Plans written by their due time and found in place before that shift's end, of those due in the period (2.5). */
export function separationPlans(look: Look, period: Within): OnTime<Plan> {
  const written = owed(look, (id) => id === '2.1', period);
  const planned = new Set(written.map(({ concern }) => concern));
  const those = (all: Look['concerns']) => all.filter(({ id }) => planned.has(id));
  const checks = new Map(owed({ ...look, concerns: those(look.concerns), voided: those(look.voided) }, (id) => id === '2.1 in place').map((check) => [check.concern, check]));
  const plans = written.map((plan): Plan => ({ concern: plan.concern, due: plan.due, written: plan, inPlace: checks.get(plan.concern) ?? null }));
  return tally(plans, period, (plan) => verdict(plan, look.asOf));
}

/** The worse half counts; a half that is still open keeps a good plan open, and does not save a bad one. */
const WORST: readonly Outcome[] = ['void', 'missed', 'late', 'notYetDue', 'onTime'];

function verdict({ written, inPlace }: Plan, asOf: Temporal.Instant): Outcome {
  const plan = outcomeOf(written, asOf);
  // A plan that was written before its clock began: that of its check has not begun either.
  const check = inPlace ? outcomeOf(inPlace, asOf) : 'notYetDue';
  // Without a plan there is nothing to check; a check that does not apply leaves the plan to count by itself.
  if (plan === 'notApplicable' || check === 'notApplicable') return plan;
  return WORST.find((outcome) => outcome === plan || outcome === check) ?? plan;
}
