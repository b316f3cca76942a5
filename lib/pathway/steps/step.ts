import type { Role } from '../who.ts';
import type { Field } from './field.ts';
import type { StepId } from './ids.ts';

/** A clock that a step has beside its own: a check, or a review that comes again. */
interface Beside {
  /** its name in due times: `2.1 in place` */
  id: string;
  title: string;
  limit: string;
}

/** A step of the pathway, as the panel, the forms, the clocks and the documents read it. */
export interface Step {
  id: StepId;
  stage: 1 | 2 | 3;
  title: string;
  role: Role;
  /** the limit in the pathway's words */
  limit: string;
  /** how often it comes again; null for a step that is done once */
  recurs: 'weekly' | 'fortnightly' | 'with every development' | 'every 72 hours' | null;
  beside?: readonly Beside[];
  fields: readonly Field[];
  /** the record that it makes */
  record: string;
  /** where that is filed; null where the article names no store */
  filed: string | null;
  /** what its completion leads to, in the pathway's words */
  onCompletion: string;
}

/** Keeps the field names and the options as types, so that a trigger that misspells one does not compile. */
export const step = <const S extends Step>(given: S): S => given;
