import type { Concern } from '../concern.ts';
import type { StepId } from '../steps.ts';

/** When a step was completed, or null while it is open. */
export function completedAt({ steps }: Concern, id: StepId): Temporal.Instant | null {
  const { done } = steps[id];
  return done && Temporal.Instant.from(done.completed);
}

/** An hour in nanoseconds. */
export const HOUR = 3_600_000_000_000n;

/** Clock 7: the panel says so too whenever a "same day" due time lies more than 24 hours ahead. */
export const endOfDayWords = (from: Temporal.Instant, due: Temporal.Instant): string =>
  due.epochNanoseconds - from.epochNanoseconds > 24n * HOUR ? 'End of the next working day: that is more than 24 hours from the start' : 'End of the working day';
