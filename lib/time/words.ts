import { formatDuration } from 'date-fns/formatDuration';
import { instantsOf, UK, ukDate, ukZoneName } from './zone.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/** "3 hours 20 minutes", "45 minutes": real time, in whole minutes; "3 working hours 20 minutes" where a kind is named. */
export const hoursWords = (minutes: number, kind = ''): string => formatDuration({ hours: Math.floor(minutes / 60), minutes: minutes % 60 }).replace(' ', kind ? ` ${kind} ` : ' ');

/** "1 minute 40 seconds": for the last minutes before something is due. */
export const secondsWords = (seconds: number): string => formatDuration({ minutes: Math.floor(seconds / 60), seconds: seconds % 60 });

const LONG = 2 * 1440;

/** How late something is, or how far a date: "2 hours 5 minutes", from two days on "3 days 4 hours". A day is 24 real hours. */
export const latenessWords = (minutes: number): string =>
  minutes < LONG ? hoursWords(minutes) : formatDuration({ days: Math.floor(minutes / 1440), hours: Math.floor(minutes / 60) % 24 });

/**
 * An instant as people in the UK say it: "13:10" today, "tomorrow 09:15", "yesterday 16:00", else "Fri 27 Nov 17:00",
 * with the year where it is another one. In the hour that autumn repeats it says which: "01:05 GMT" (Clock 9).
 * Seconds are cut off, never rounded up: a due time must not look later than it is.
 */
export function ukTimeLabel(instant: Temporal.Instant, now: Temporal.Instant): string {
  const day = ukDate(instant);
  return [dayWords(day, ukDate(now)), timeWords(instant, day)].filter(Boolean).join(' ');
}

/** The time first and the day in full, as on a notice: "12:30 today", "09:15 tomorrow", "12:30 on Monday 30 November". */
export function ukTimeInFull(instant: Temporal.Instant, now: Temporal.Instant): string {
  const day = ukDate(instant);
  const today = ukDate(now);
  const away = today.until(day).days;
  const near = { 0: 'today', 1: 'tomorrow', [-1]: 'yesterday' }[away];
  const date = day.toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', ...(day.year === today.year ? {} : { year: 'numeric' }) }).replace(',', '');
  return `${timeWords(instant, day)} ${near ?? `on ${date}`}`;
}

/** "13:10"; in the hour that autumn repeats, "01:05 GMT". */
function timeWords(instant: Temporal.Instant, day: Temporal.PlainDate): string {
  const time = instant.toZonedDateTimeISO(UK).toPlainTime().toString({ smallestUnit: 'minute' });
  return instantsOf(day.toString(), time).length === 2 ? `${time} ${ukZoneName(instant)}` : time;
}

function dayWords(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const away = today.until(day).days;
  if (away === 0) return '';
  if (away === 1) return 'tomorrow';
  if (away === -1) return 'yesterday';
  const words = `${WEEKDAYS[day.dayOfWeek - 1]} ${day.day} ${MONTHS[day.month - 1]}`;
  return day.year === today.year ? words : `${words} ${day.year}`;
}
