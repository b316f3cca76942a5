import { ukMoment } from '#time/zone.ts';
import type { Found } from './found.ts';

/**
 * When a note was written, as an instant: what an earlier sign is kept with. One that has a day alone counts from the end of it,
 * so that it never seems earlier than it was.
 * @returns null where the note has no date
 */
export function writtenAt({ day, time }: Pick<Found, 'day' | 'time'>): { at: string; dayOnly: boolean } | null {
  if (day === null) return null;
  const at = ukMoment(Temporal.PlainDate.from(day), Temporal.PlainTime.from(time ?? '23:59'));
  return { at: at.toString(), dayOnly: time === null };
}
