import { type PeriodDays, periodOf } from '#time/period.ts';
import { PERIODS } from '../due/audits.ts';

/** What figures are counted over: the pathway's week, fortnight and month (Clock 10). */
export const PERIOD_KINDS = { week: 'Week', fortnight: 'Fortnight', month: 'Month' } as const;
export type PeriodKind = keyof typeof PERIOD_KINDS;

const OF = { week: PERIODS['1.5'], fortnight: PERIODS['2.5'], month: PERIODS['3.5 pack'] } as const;

export interface ChosenPeriod extends PeriodDays {
  kind: PeriodKind;
}

/** The period of a kind in which a day falls. */
export const periodOn = (kind: PeriodKind, day: Temporal.PlainDate): ChosenPeriod => ({ kind, ...periodOf(day, OF[kind]) });

export const before = ({ kind, from }: ChosenPeriod): ChosenPeriod => periodOn(kind, from.subtract({ days: 1 }));
export const after = ({ kind, to }: ChosenPeriod): ChosenPeriod => periodOn(kind, to.add({ days: 1 }));

/** So many periods a trend has. */
const TREND = 13;

/** A period and the twelve before it, oldest first. */
export function thirteenTo(period: ChosenPeriod): ChosenPeriod[] {
  const all = [period];
  while (all.length < TREND) all.unshift(before(all[0] ?? period));
  return all;
}

const isLater = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(one, other) > 0;

/** Whether it is not over yet. */
export const isRunning = ({ to }: ChosenPeriod, today: Temporal.PlainDate): boolean => !isLater(today, to);

/** Why a period can't be counted; null where it can: one that has not begun has no figures. */
export function refusal(period: ChosenPeriod, today: Temporal.PlainDate): string | null {
  if (!isLater(period.from, today)) return null;
  return `The ${period.kind} of ${periodWords(period)} has not begun, so there is nothing to count. Choose a day up to ${dayWords(today)}.`;
}

const dayWords = (day: Temporal.PlainDate): string => day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** "16 to 22 November 2026", "28 December 2026 to 3 January 2027", "November 2026". */
export function periodWords({ kind, from, to }: ChosenPeriod): string {
  if (kind === 'month') return from.toLocaleString('en-GB', { month: 'long', year: 'numeric' });
  if (from.year !== to.year) return `${dayWords(from)} to ${dayWords(to)}`;
  return `${from.month === to.month ? from.day : from.toLocaleString('en-GB', { day: 'numeric', month: 'long' })} to ${dayWords(to)}`;
}

/** The same where there is little room: "16–22 Nov", "Nov 2026". */
export function periodShort({ kind, from, to }: ChosenPeriod): string {
  if (kind === 'month') return from.toLocaleString('en-GB', { month: 'short', year: 'numeric' });
  const month = (day: Temporal.PlainDate) => day.toLocaleString('en-GB', { month: 'short' });
  return from.month === to.month ? `${from.day}–${to.day} ${month(to)}` : `${from.day} ${month(from)}–${to.day} ${month(to)}`;
}
