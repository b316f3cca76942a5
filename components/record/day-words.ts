import { ukTimeLabel } from '#time/words.ts';
import { ukDate } from '#time/zone.ts';

/** "today 14:02", or a day of which the date matters: "3 March 2026". */
export function dayWords(at: string, now: Temporal.Instant): string {
  const instant = Temporal.Instant.from(at);
  const day = ukDate(instant);
  return day.until(ukDate(now)).days < 7 ? ukTimeLabel(instant, now) : day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}
