import { between, isBefore, type Threshold } from './thresholds.ts';

/** How far reminding has come. */
export interface Reminded {
  /** every threshold before this has been told of: the last reconcile */
  until: Temporal.Instant;
  /** thresholds from `until` on that were told of already, before the device's clock went back; empty as a rule */
  ahead: readonly string[];
}

/** Nothing was ever told. */
export const NEVER: Reminded = { until: Temporal.Instant.fromEpochMilliseconds(0), ahead: [] };

/** Clocks are set right by seconds all the time; what is less than this is no jump. */
const JUMP_SECONDS = 60;

/** Whether the device's clock jumped back since the last reconcile. */
export const movedBack = ({ until }: Reminded, now: Temporal.Instant): boolean => now.until(until).total('seconds') > JUMP_SECONDS;

/**
 * What is to be told now that was not told before, and how far reminding has come then. However the time between two
 * moments is cut, each threshold in it is told once. Where the clock jumped back, what was told already is remembered,
 * so that it is not told twice, and what is new before that moment is told all the same.
 */
export function remind(before: Reminded, all: readonly Threshold[], now: Temporal.Instant): { crossed: Threshold[]; after: Reminded } {
  const told = new Set(before.ahead);
  if (movedBack(before, now)) {
    const again = between(all, now, before.until).map(nameOf);
    return { crossed: [], after: { until: now, ahead: [...new Set([...again, ...stillAhead(told, all, now)])] } };
  }
  if (!isBefore(before.until, now)) return { crossed: [], after: before };
  const crossed = between(all, before.until, now).filter((threshold) => !told.has(nameOf(threshold)));
  return { crossed, after: { until: now, ahead: stillAhead(told, all, now) } };
}

const stillAhead = (told: ReadonlySet<string>, all: readonly Threshold[], now: Temporal.Instant): string[] =>
  all.filter((threshold) => !isBefore(threshold.told, now) && told.has(nameOf(threshold))).map(nameOf);

/** Opaque: no name, no words, so that it may stand outside the record. */
const nameOf = ({ concern, step, at }: Threshold): string => `${concern} ${step} ${at.toString()}`;
