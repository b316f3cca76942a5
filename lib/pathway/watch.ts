import { shiftAt } from '#time/rota.ts';
import { UK } from '#time/zone.ts';
import type { Concern } from './concern.ts';
import { newest, rotaOf } from './due/calendars.ts';
import { type CalendarHistory, clocksOf, dueSteps, isInError, isOpen, type Owing } from './due-steps.ts';
import { untold } from './row.ts';
import { isUnfinished, type Standing } from './standing.ts';
import { nextThreshold, thresholds } from './thresholds.ts';

/**
 * A concern, or the service, in which nothing comes of itself for a while: no warning, no due time, no new clock. Until then
 * a reconcile knows all that it needs of it from these times, and neither opens the concern nor works out a clock. Times only, in
 * milliseconds: no name and no word of the record.
 */
export interface Watch {
  /** which calendars it follows, opaque */
  by: string;
  /** it holds from here on and before `until` */
  from: number;
  until: number;
  /** the next threshold of an open clock; null where none is left */
  next: number | null;
  /** open clocks of which the record says that their time passed, and the due times of the others */
  passed: number;
  open: readonly number[];
  /** its first record was begun and not finished */
  unfinished: boolean;
}

/** @returns null where it was written to later than now: the device's clock went back, and it is looked at each time */
export function watchOver(of: Owing, history: CalendarHistory, by: string, now: Temporal.Instant): Watch | null {
  if (isInError(of) || Temporal.Instant.compare(Temporal.Instant.from(of.touched), now) > 0) return null;
  const open = dueSteps(of, history, now, now).filter(isOpen);
  const all = thresholds([of], history, now, now);
  const told = all.map((threshold) => threshold.told.epochMilliseconds);
  return {
    by,
    from: now.epochMilliseconds,
    until: Math.min(...[...told, ...turns(of, history, now)].filter((at) => at >= now.epochMilliseconds)),
    next: nextThreshold(all, now)?.epochMilliseconds ?? null,
    passed: open.filter(({ passed }) => passed).length,
    open: open.filter(({ passed }) => !passed).map(({ due }) => due.epochMilliseconds),
    unfinished: isUnfinished(of),
  };
}

/** Moments from now on at which there may be another clock, or one of now may be over: starts, ends, the end of the shift and of the day. */
function turns(of: Owing, history: CalendarHistory, now: Temporal.Instant): number[] {
  const day = now.toZonedDateTimeISO(UK).startOfDay();
  // At midnight itself the day before is not over yet, and a moment later it is.
  const midnights = [day, day.add({ days: 1 })].map((at) => at.epochMilliseconds);
  const shift = shiftAt(now, rotaOf(newest(history))).close.epochMilliseconds;
  // The due time of one that recurs begins the next one, also where it is done; a step that is done for good turns no more.
  const turning = clocksOf(of, history, now, now).filter((clock) => isOpen(clock) || clock.id.includes('/'));
  const clocks = turning.flatMap(({ started, due, kind }) => [started, due, ...(kind === '72 hours' ? [due.add({ hours: 72 })] : [])]);
  return [...midnights, shift, ...clocks.map((at) => at.epochMilliseconds)];
}

/**
 * Whether nothing has come of itself in it.
 * @param since the last reconcile
 */
export const isQuiet = (watch: Watch | null, by: string, since: Temporal.Instant, now: Temporal.Instant): watch is Watch =>
  watch !== null && watch.by === by && watch.from <= since.epochMilliseconds && since.epochMilliseconds <= now.epochMilliseconds && now.epochMilliseconds < watch.until;

/** The standing of all: those that were looked at, and the quiet ones. */
export function standingWith(looked: Standing, quiet: readonly Watch[], now: Temporal.Instant): Standing {
  const at = now.epochMilliseconds;
  const near = quiet.flatMap(({ open }) => open.filter((due) => due >= at && due <= at + 3_600_000)).map((due) => Temporal.Instant.fromEpochMilliseconds(due));
  return {
    overdue: quiet.reduce((sum, { passed, open }) => sum + passed + open.filter((due) => due < at).length, looked.overdue),
    withinHour: [...looked.withinHour, ...near].sort(Temporal.Instant.compare),
    unfinished: looked.unfinished + quiet.filter(({ unfinished }) => unfinished).length,
  };
}

/** Whether nothing is left to do in it: such a concern changes by what a person records only. */
export const isSettled = (concern: Concern, history: CalendarHistory, now: Temporal.Instant): boolean =>
  concern.state === 'in-error' || (concern.state === 'concluded' && concern.firstRecord !== null && !untold(concern) && !clocksOf(concern, history, now, now).some(isOpen));
