import type { PeriodDays } from '#time/period.ts';
import { ukMoment } from '#time/zone.ts';
import { isBefore } from '../due/limit.ts';

/** A reporting period as moments: its first one belongs to it, its last one to the next. */
export interface Within {
  from: Temporal.Instant;
  to: Temporal.Instant;
}

export const isWithin = (at: Temporal.Instant, { from, to }: Within): boolean => !isBefore(at, from) && isBefore(at, to);

/** The same of milliseconds since 1970: thousands are asked for each period. */
export const isIn = (at: number, { from, to }: Within): boolean => at >= from.epochMilliseconds && at < to.epochMilliseconds;

const MIDNIGHT = new Temporal.PlainTime();

/** A week, fortnight or month of local days as moments (Clock 10): from the first midnight to the one after the last day. */
export const withinDays = ({ from, to }: PeriodDays): Within => ({ from: ukMoment(from, MIDNIGHT), to: ukMoment(to.add({ days: 1 }), MIDNIGHT) });
