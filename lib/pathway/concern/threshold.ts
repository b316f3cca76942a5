import { compareTimes } from '../sequence.ts';
import { type Steps, versionsOf } from './steps-done.ts';

/** What has been decided on the external threshold (step 1.4). */
export interface Threshold {
  /** `none` before 1.4 was first saved; `unknown` is a decision needed: it counts as live risk and keeps 1.4 open */
  state: 'none' | 'unknown' | 'met' | 'not-met';
  /** when it was first recorded as met: 3.1 runs from here, whatever is recorded later (UTC) */
  met: string | null;
  /** when it was first recorded as not met (UTC) */
  notMet: string | null;
  /** when each answer was recorded, in sequence, and when it was to be looked at again */
  answers: readonly { event: string; state: 'unknown' | 'met' | 'not-met'; recorded: string; review: string | null }[];
  /** why not met, and when it will be looked at again (UTC) */
  reason: string | null;
  review: string | null;
}

/** Folds the records of 1.4 and their corrections: what was recorded last is the state. */
export function threshold(steps: Steps): Threshold {
  const versions = steps['1.4'].records.flatMap(versionsOf).sort((one, other) => compareTimes(one.recorded, other.recorded));
  const last = versions.at(-1);
  return {
    state: last?.record.threshold ?? 'none',
    met: versions.find(({ record }) => record.threshold === 'met')?.recorded ?? null,
    notMet: versions.find(({ record }) => record.threshold === 'not-met')?.recorded ?? null,
    answers: versions.map(({ event, record, recorded }) => ({ event, state: record.threshold, recorded, review: record.review ?? null })),
    reason: last?.record.reason ?? null,
    review: last?.record.review ?? null,
  };
}
