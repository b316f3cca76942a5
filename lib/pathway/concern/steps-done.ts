import { STEP_IDS, type StepId } from '../steps.ts';
import type { RecordOfStep } from '../steps/records.ts';
import type { Who } from '../who.ts';
import type { Kept } from './kept.ts';

/** One completion of a step, as it stands now and as it stood. */
export interface Done<R = unknown> {
  /** the event's id: what a correction or a withdrawal names */
  event: string;
  /** when it was written down (UTC) */
  completed: string;
  by: Who | null;
  /** with every correction */
  record: R;
  /** as it was first */
  first: R;
  /** why it was late, as given with it */
  late: string | null;
  corrections: readonly { event: string; record: R; recorded: string; by: Who | null; reason: string }[];
}

export interface NotApplicable {
  /** one clock of the step, or null for all of them */
  obligation: string | null;
  reason: string;
  recorded: string;
  by: Who | null;
  second: Who;
}

interface StepState<R = unknown> {
  /** every completion in sequence: more than one where the step recurs, or where 1.4 was unknown first */
  records: readonly Done<R>[];
  /** what completed it; for a step that recurs, its last completion; null while it is open */
  done: Done<R> | null;
  notApplicable: readonly NotApplicable[];
}

export type Steps = { readonly [Id in StepId]: StepState<RecordOfStep<Id>> };

const RECUR: readonly StepId[] = ['3.3', '3.4'];

/** A step that is done once is done by the first completion: a second one, from another device, changes nothing. */
export function stepsDone(kept: Kept): Steps {
  return Object.fromEntries(STEP_IDS.map((id) => [id, stepState(id, kept)])) as unknown as Steps;
}

function stepState(id: StepId, kept: Kept): StepState {
  const records = kept.of('step-completed').filter(({ what }) => what.step === id).map(({ id: event, recorded, by, what }) => {
    const corrections = kept
      .of('step-corrected')
      .filter((each) => each.what.of === event && each.what.step === id)
      .map((each) => ({ event: each.id, record: each.what.record as unknown, recorded: each.recorded, by: each.by, reason: each.what.reason }));
    return { event, completed: recorded, by, record: corrections.at(-1)?.record ?? (what.record as unknown), first: what.record as unknown, late: what.late ?? null, corrections };
  });
  const notApplicable = kept
    .of('step-not-applicable')
    .filter(({ what }) => what.step === id)
    .map(({ what, recorded, by }) => ({ obligation: what.obligation ?? null, reason: what.reason, recorded, by, second: what.second }));
  if (id === '1.4') return { records, done: decided(records as Done<RecordOfStep<'1.4'>>[]), notApplicable };
  return { records, done: (RECUR.includes(id) ? records.at(-1) : records[0]) ?? null, notApplicable };
}

/** Step 1.4 is complete once its threshold is met or not met; while it is unknown, a decision is needed. */
function decided(records: readonly Done<RecordOfStep<'1.4'>>[]): Done<RecordOfStep<'1.4'>> | null {
  for (const each of records) {
    const version = versionsOf(each).find(({ record }) => record.threshold !== 'unknown');
    if (version) return { ...each, completed: version.recorded };
  }
  return null;
}

/** A completion and its corrections as they came. */
export const versionsOf = <R>({ event, first, completed, corrections }: Done<R>): { event: string; record: R; recorded: string }[] => [
  { event, record: first, recorded: completed },
  ...corrections.map(({ event, record, recorded }) => ({ event, record, recorded })),
];
