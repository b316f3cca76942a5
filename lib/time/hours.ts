import { z } from 'zod';
import { ukMoment } from './zone.ts';

/** A calendar day as `YYYY-MM-DD`. */
export const daySchema = z.iso.date('must be a date as YYYY-MM-DD');

/** A time of day on the UK wall clock as `HH:MM`. */
export const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day as HH:MM');

/** Open and close on the UK wall clock. A close that is not later than its open is on the next day (Clock 2). */
export const hoursSchema = z.tuple([clockSchema, clockSchema]);
export type Hours = z.infer<typeof hoursSchema>;

/** Open hours as they fell on one day: half-open, so the close itself is outside (Clock 2). */
export interface Opening {
  open: Temporal.Instant;
  close: Temporal.Instant;
}

const overMidnight = ([opens, closes]: Hours): boolean => closes <= opens;

/** When hours close, in wall-clock minutes from the midnight before they open: past 1440 on the next day. */
export const minutesToClose = ([opens, closes]: Hours): number =>
  60 * Number(closes.slice(0, 2)) + Number(closes.slice(3)) + (overMidnight([opens, closes]) ? 1440 : 0);

/**
 * The hours of a day as instants. They belong to the day on which they open, also where they run over midnight
 * (Clock 2). Hours that the spring change swallows whole come out empty: open and close are then the same instant.
 */
export function openingOn(day: Temporal.PlainDate, [opens, closes]: Hours): Opening {
  const closingDay = overMidnight([opens, closes]) ? day.add({ days: 1 }) : day;
  return {
    open: ukMoment(day, Temporal.PlainTime.from(opens)),
    close: ukMoment(closingDay, Temporal.PlainTime.from(closes)),
  };
}

/** Whether an opening has any time in it: see `openingOn`. */
export const lasts = ({ open, close }: Opening): boolean => Temporal.Instant.compare(open, close) < 0;
