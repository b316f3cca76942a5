import { formatDuration } from 'date-fns/formatDuration';
import { instantsOf, UK, ukDate, ukZoneName } from './zone.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
 * How far away a due time is: "24 min left", "1 hour 5 min left", "2 days 3 hours late". A day is 24 real hours.
 * Time left is rounded down, so that nobody is promised a minute that they do not have; under a minute, and exactly at
 * the due time, which is still on time (Clock 2), it is "due now". What is late says so at once (Clock 9).
 */
export function dueWords(due: Temporal.Instant, now: Temporal.Instant): string {
  const late = Temporal.Instant.compare(now, due) > 0;
  const minutes = Math.floor(now.until(due).abs().total('minutes'));
  if (minutes === 0) return late ? 'less than 1 min late' : 'due now';
  return `${lengthWords(minutes)} ${late ? 'late' : 'left'}`;
}

function lengthWords(minutes: number): string {
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor(minutes / 60) % 24;
  const large = formatDuration({ days, hours });
  const small = days === 0 && minutes % 60 > 0 ? `${minutes % 60} min` : '';
  return [large, small].filter(Boolean).join(' ');
}

/**
 * An instant as people in the UK say it: "13:10" today, "tomorrow 09:15", "yesterday 16:00", else "Fri 27 Nov 17:00",
 * with the year where it is another one. In the hour that autumn repeats it says which: "01:05 GMT" (Clock 9).
 * Seconds are cut off, never rounded up: a due time must not look later than it is.
 */
export function ukTimeLabel(instant: Temporal.Instant, now: Temporal.Instant): string {
  const day = ukDate(instant);
  const time = instant.toZonedDateTimeISO(UK).toPlainTime().toString({ smallestUnit: 'minute' });
  const twice = instantsOf(day.toString(), time).length === 2;
  return [dayWords(day, ukDate(now)), time, twice ? ukZoneName(instant) : ''].filter(Boolean).join(' ');
}

function dayWords(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const away = today.until(day).days;
  if (away === 0) return '';
  if (away === 1) return 'tomorrow';
  if (away === -1) return 'yesterday';
  const words = `${WEEKDAYS[day.dayOfWeek - 1]} ${day.day} ${MONTHS[day.month - 1]}`;
  return day.year === today.year ? words : `${words} ${day.year}`;
}
