import type { PeriodDays } from '#time/period.ts';
import type { AuditKind } from './service-audits.ts';

/** The days that an audit looks back on: "16 to 22 November", "30 November to 6 December"; of the pack "October". */
export function daysWords(kind: AuditKind, { from, to }: PeriodDays): string {
  if (kind === '3.5 pack') return from.toLocaleString('en-GB', { month: 'long' });
  const day = (date: Temporal.PlainDate) => date.toLocaleString('en-GB', { day: 'numeric', month: 'long' });
  return `${from.month === to.month ? from.day : day(from)} to ${day(to)}`;
}

/** As clocks, rooms and notes name it: `1.5/2026-11-23`. */
export const auditName = (kind: AuditKind, { from }: Pick<PeriodDays, 'from'>): string => `${kind}/${from.toString()}`;

/** How an audit is called in an address of the desk. */
export const auditSlug = (kind: AuditKind): string => kind.replace('3.5 ', '');
export const auditHref = (kind: AuditKind, from: string): string => `#audits/${auditSlug(kind)}/${from}`;
