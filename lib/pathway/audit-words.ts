import type { PeriodDays } from '#time/period.ts';
import type { AuditKind } from './service-audits.ts';

/** The days that an audit looks back on: "16 to 22 November", "30 November to 6 December"; of the pack "October". */
export function daysWords(kind: AuditKind, { from, to }: PeriodDays): string {
  if (kind === '3.5 pack') return from.toLocaleString('en-GB', { month: 'long' });
  const day = (date: Temporal.PlainDate) => date.toLocaleString('en-GB', { day: 'numeric', month: 'long' });
  return `${from.month === to.month ? from.day : day(from)} to ${day(to)}`;
}
