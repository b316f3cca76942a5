import type { FirstRecord } from '../first-record.ts';
import type { STEP, StepId } from '../steps.ts';
import type { RecordOf } from './field.ts';

/** The record that a step makes, by its number. */
export type RecordOfStep<Id extends StepId> = Id extends '1.1' ? FirstRecord : RecordOf<(typeof STEP)[Id]['fields']>;
