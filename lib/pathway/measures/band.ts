import { bankHolidays } from '#time/holidays.ts';
import { UK } from '#time/zone.ts';
import { newest } from '../due/calendars.ts';
import type { CalendarHistory } from '../due-steps.ts';

/** The parts of the week in which a service is staffed differently. */
export const BANDS = ['weekday', 'evening', 'weekend', 'bankHoliday'] as const;
export type Band = (typeof BANDS)[number];

/**
 * In which part of the week a moment falls, by the UK's wall clock: a bank holiday of the service's nation before
 * anything else, then Saturday and Sunday; Monday to Friday 09:00 to 17:00 is weekday, and the other hours of those
 * days, night and early morning included, are evening.
 */
export function bandOf(at: Temporal.Instant, history: CalendarHistory): Band {
  const local = at.toZonedDateTimeISO(UK);
  const { nation, holidays } = newest(history);
  if ((holidays ?? bankHolidays).days[nation].has(local.toPlainDate().toString())) return 'bankHoliday';
  if (local.dayOfWeek > 5) return 'weekend';
  return local.hour >= 9 && local.hour < 17 ? 'weekday' : 'evening';
}
