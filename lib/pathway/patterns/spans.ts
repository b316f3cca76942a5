import { UK } from '#time/zone.ts';
import { isBefore } from '../due/limit.ts';

/** The times over which a pattern is counted, up to now. The first three are hours that pass; twelve months are the calendar's. */
export const SPANS = { h24: 'Last 24 hours', d7: 'Last 7 days', d28: 'Last 28 days', m12: 'Last 12 months' } as const;
export type SpanOf = keyof typeof SPANS;

export type Counts = Readonly<Record<SpanOf, number>>;

const HOURS = { h24: 24, d7: 24 * 7, d28: 24 * 28 } as const;

/** When a span began: what happened at that very moment is out, what happens at its end is in. */
const beganOf = (span: SpanOf, now: Temporal.Instant): Temporal.Instant =>
  span === 'm12' ? now.toZonedDateTimeISO(UK).subtract({ months: 12 }).toInstant() : now.subtract({ hours: HOURS[span] });

export const isIn = (at: Temporal.Instant, span: SpanOf, now: Temporal.Instant): boolean => isBefore(beganOf(span, now), at) && !isBefore(now, at);

/** How many fall in each span. */
export function counts(moments: readonly Temporal.Instant[], now: Temporal.Instant): Counts {
  const of = (span: SpanOf) => {
    const began = beganOf(span, now);
    return moments.filter((at) => isBefore(began, at) && !isBefore(now, at)).length;
  };
  return { h24: of('h24'), d7: of('d7'), d28: of('d28'), m12: of('m12') };
}
