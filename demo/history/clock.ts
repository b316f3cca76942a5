import { officeCalendar } from '#time/calendar.ts';
import { endOfWorkingDay, workingMinutes } from '#time/due.ts';
import type { Draws } from './random.ts';

const NATION = 'england-and-wales';

/** So many minutes of the office's hours later. */
export const officeMinutes = (from: Temporal.Instant, minutes: number): Temporal.Instant => workingMinutes(from, minutes, officeCalendar, NATION);

export const closeOf = (from: Temporal.Instant): Temporal.Instant => endOfWorkingDay(from, officeCalendar, NATION);

export const later = (at: Temporal.Instant, minutes: number): Temporal.Instant => at.add({ minutes });

export const isBefore = (one: Temporal.Instant, other: Temporal.Instant): boolean => Temporal.Instant.compare(one, other) < 0;

export const laterOf = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant => (isBefore(one, other) ? other : one);

/** When people mostly do it: as it came, but by its due time; the others are as late as they are. */
export function mostlyBy(due: Temporal.Instant, came: Temporal.Instant, earliest: Temporal.Instant, draw: Draws, part = 0.95): Temporal.Instant {
  if (!isBefore(due, came) || !draw.chance(part)) return came;
  const before = later(due, -draw.int(1, 12));
  return isBefore(before, earliest) ? later(earliest, 1) : before;
}
