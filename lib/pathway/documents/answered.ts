import { answered as saidIn } from '../record-words.ts';
import type { StepRecord } from '../steps/schema.ts';
import type { Step } from '../steps/step.ts';

/** A question and its answer, in words; or a label and what stands behind it. */
export interface Answered {
  label: string;
  text: string;
}

/** The answers of a step's record, in the order in which they were asked. */
export const answered = (step: Step, record: object, now: Temporal.Instant): Answered[] => saidIn(step, record as StepRecord, now).map(({ label, answer }) => ({ label, text: answer }));
