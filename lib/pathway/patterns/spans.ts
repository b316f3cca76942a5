import { UK } from '#time/zone.ts';
import { isBefore } from '../due/limit.ts';

/** The times over which a pattern is counted, up to now. The first three are hours that pass; twelve months are the calendar's. */
export const SPANS = { h24: 'Last 24 hours', d7: 'Last 7 days', d28: 'Last 28 days', m12: 'Last 12 months' } as const;
export type SpanOf = keyof typeof SPANS;

export type Counts = Readonly<Record<SpanOf, number>>;

/** When each span up to a moment began: what happened at that very moment is out, what happens at its end is in. */
function began(now: Temporal.Instant): Record<SpanOf, Temporal.Instant> {
  const known = asked.get(now);
  if (known) return known;
  const made = {
    h24: now.subtract({ hours: 24 }),
    d7: now.subtract({ hours: 24 * 7 }),
    d28: now.subtract({ hours: 24 * 28 }),
    m12: now.toZonedDateTimeISO(UK).subtract({ months: 12 }).toInstant(),
  };
  asked.set(now, made);
  return made;
}

/** Thousands of incidents are asked about one moment. */
const asked = new WeakMap<Temporal.Instant, Record<SpanOf, Temporal.Instant>>();

export const isIn = (at: Temporal.Instant, span: SpanOf, now: Temporal.Instant): boolean => isBefore(began(now)[span], at) && !isBefore(now, at);

/** How many fall in each span. */
export function counts(moments: readonly Temporal.Instant[], now: Temporal.Instant): Counts {
  const of = (span: SpanOf) => moments.filter((at) => isIn(at, span, now)).length;
  return { h24: of('h24'), d7: of('d7'), d28: of('d28'), m12: of('m12') };
}
