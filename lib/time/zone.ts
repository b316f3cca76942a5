/** The zone of every clock: people in the service live by it, whatever the device says. */
export const UK = 'Europe/London';

/** The last few thousand instants that were asked about: due times ask for the same ones again and again. */
const asked = new Map<bigint, Temporal.PlainDate>();
const MOST = 8192;

/** The local UK calendar day on which an instant falls. */
export function ukDate(instant: Temporal.Instant): Temporal.PlainDate {
  const known = asked.get(instant.epochNanoseconds);
  if (known) return known;
  const date = instant.toZonedDateTimeISO(UK).toPlainDate();
  if (asked.size >= MOST) asked.clear();
  asked.set(instant.epochNanoseconds, date);
  return date;
}

/** An instant as ISO 8601 with the UK's offset and no brackets: `2026-10-25T09:00:00+00:00`. */
export const ukIso = (instant: Temporal.Instant): string => instant.toString({ timeZone: UK });

/** `GMT` or `BST`: what tells the two 01:30s of the autumn night apart. */
export const ukZoneName = (instant: Temporal.Instant): 'GMT' | 'BST' =>
  instant.toZonedDateTimeISO(UK).offsetNanoseconds === 0 ? 'GMT' : 'BST';

/**
 * The instants at which a UK wall clock shows a date and a time, earlier first (Clock 9): none in the hour that spring
 * skips, two in the hour that autumn repeats, else one. The form asks; nothing here guesses.
 * @param localDate `YYYY-MM-DD`
 * @param localTime `HH:MM`
 * @throws RangeError where the strings are not a date and a time of day
 */
export function instantsOf(localDate: string, localTime: string): Temporal.Instant[] {
  const local = wallClock(localDate, localTime);
  const [earlier, later] = bothReadings(local);
  if (earlier.equals(later)) return [earlier.toInstant()];
  return earlier.toPlainDateTime().equals(local) ? [earlier.toInstant(), later.toInstant()] : [];
}

/**
 * What to offer for a time that does not exist (Clock 9): the same minutes an hour before and an hour after, so that
 * 01:30 in the spring night offers 00:30 GMT and 02:30 BST. Empty for a time that exists.
 * @param localDate `YYYY-MM-DD`
 * @param localTime `HH:MM`
 * @throws RangeError where the strings are not a date and a time of day
 */
export function offeredInstead(localDate: string, localTime: string): Temporal.Instant[] {
  if (instantsOf(localDate, localTime).length > 0) return [];
  return bothReadings(wallClock(localDate, localTime)).map((reading) => reading.toInstant());
}

/**
 * The instant of a time in a calendar or rota, where nobody can be asked: the first of a repeated time; for a skipped
 * one, the moment at which the clocks jump over it. So a later wall-clock time is never an earlier instant.
 */
export function ukMoment(date: Temporal.PlainDate, time: Temporal.PlainTime): Temporal.Instant {
  const local = date.toPlainDateTime(time);
  const reading = local.toZonedDateTime(UK, { disambiguation: 'earlier' });
  const skipped = !reading.toPlainDateTime().equals(local);
  return ((skipped ? reading.getTimeZoneTransition('next') : null) ?? reading).toInstant();
}

function wallClock(localDate: string, localTime: string): Temporal.PlainDateTime {
  if (!/^\d{4}-\d\d-\d\d$/.test(localDate)) throw new RangeError(`"${localDate}" is not a date as YYYY-MM-DD.`);
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(localTime)) throw new RangeError(`"${localTime}" is not a time of day as HH:MM.`);
  return Temporal.PlainDateTime.from(`${localDate}T${localTime}`);
}

const bothReadings = (local: Temporal.PlainDateTime): [Temporal.ZonedDateTime, Temporal.ZonedDateTime] => [
  local.toZonedDateTime(UK, { disambiguation: 'earlier' }),
  local.toZonedDateTime(UK, { disambiguation: 'later' }),
];
