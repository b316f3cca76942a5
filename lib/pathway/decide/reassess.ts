import type { Concern } from '../concern.ts';
import { askedNow, indicators } from '../concern/indicators.ts';
import type { RecordOfStep } from '../steps/records.ts';
import type { StepId } from '../steps.ts';

/** Whether a record takes back what made a concern high-risk, or a threshold that was met. */
export function lowers(concern: Concern, step: StepId, record: RecordOfStep<StepId>): boolean {
  if (step === '1.4' && concern.threshold.state === 'met' && 'threshold' in record && record.threshold !== 'met') return true;
  return concern.indicators.high && !indicators({ ...askedNow(concern.steps), [step]: record }).high;
}

/** 2.2: the sequence is checked before a threshold is decided anew. A decision to refer never waits for a list. */
export function sequenceProblem({ steps, threshold, chronologyChecks }: Concern, step: StepId, record: RecordOfStep<StepId>): string | null {
  if (step !== '1.4' || !('threshold' in record) || threshold.state === 'none') return null;
  if (record.threshold === 'met' || record.threshold === threshold.state || !steps['2.2'].done) return null;
  return chronologyChecks.some(({ check }) => check === 'sequence')
    ? null
    : 'The threshold is decided anew. Check the sequence of the chronology (step 2.2) first, and say what you found.';
}
