import type { Audit } from '#pathway/audits.ts';
import { ukDate } from '#time/zone.ts';

/** "16 to 22 November", "30 November to 6 December". */
export function daysWords({ from, to }: Pick<Audit, 'from' | 'to'>): string {
  const day = (date: Temporal.PlainDate) => date.toLocaleString('en-GB', { day: 'numeric', month: 'long' });
  return `${from.month === to.month ? from.day : day(from)} to ${day(to)}`;
}

/** "October": the month before this one, which the governance pack is about. */
export const monthWords = (now: Temporal.Instant): string => ukDate(now).subtract({ months: 1 }).toLocaleString('en-GB', { month: 'long' });
