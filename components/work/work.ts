import type { ShortFormName, Target } from '#pathway/short-forms.ts';
import type { StepId } from '#pathway/steps.ts';

/** What is open in place of the list: one form, or one record to read. */
export type Work = { concern: string } & (
  | { form: 'step'; step: Exclude<StepId, '1.1'>; obligation: string }
  | { form: 'record' | 'correction'; step: StepId; event: string }
  /** the threshold is decided again: a correction of 1.4 that says what is new */
  | { form: 'decide again'; event: string }
  | { form: 'people' }
  | { form: ShortFormName; target: Target }
);

/** Opens it. */
export type Open = (work: Work) => void;
