import { elapsed } from './due.ts';
import { ukDate, ukMoment } from './zone.ts';

/** The earliest of several limits: where they meet, it is the one that counts (Clocks 5, 6 and 7). */
export const earliest = (first: Temporal.Instant, ...others: Temporal.Instant[]): Temporal.Instant =>
  others.reduce((soonest, other) => (other.epochNanoseconds < soonest.epochNanoseconds ? other : soonest), first);

/**
 * When a clock starts whose trigger may be late or still missing (Clock 5: steps 1.2 and 2.1 to 2.4): at the trigger,
 * but never later than the trigger itself was due. Lateness buys no time.
 * @param happened when the trigger was complete, or null while it is missing
 * @param wasDue when the trigger was due
 */
export const startedBy = (happened: Temporal.Instant | null, wasDue: Temporal.Instant): Temporal.Instant =>
  happened ? earliest(happened, wasDue) : wasDue;

/**
 * When the next of the regular reviews is due (Clock 5: step 3.4): one that was early, or exactly on time, starts the
 * next interval itself; one that was late, or is missing, does not move it.
 * @param wasDue when this review was due
 * @param reviewed when it was done, or null while it is missing
 * @param hours the interval, in real hours
 * @throws RangeError unless `hours` is a number from 0 up
 */
export const nextReview = (wasDue: Temporal.Instant, reviewed: Temporal.Instant | null, hours: number): Temporal.Instant =>
  elapsed(startedBy(reviewed, wasDue), 60 * hours);

const LAST_MINUTE = Temporal.PlainTime.from('23:59');
const known = new WeakMap<Temporal.PlainDate, Temporal.Instant>();

function lastMinuteOf(date: Temporal.PlainDate): Temporal.Instant {
  const at = known.get(date) ?? ukMoment(date, LAST_MINUTE);
  known.set(date, at);
  return at;
}

/**
 * What an end-of-day limit becomes while live risk stands (Clock 7): 23:59 on the local day on which live risk was
 * recorded, and never less than four real hours after that.
 */
export function liveRiskEndOfDay(recorded: Temporal.Instant): Temporal.Instant {
  const lastMinute = lastMinuteOf(ukDate(recorded));
  const fourHours = elapsed(recorded, 240);
  return lastMinute.epochNanoseconds < fourHours.epochNanoseconds ? fourHours : lastMinute;
}
