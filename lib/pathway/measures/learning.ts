import { ukDate } from '#time/zone.ts';
import type { Concern } from '../concern.ts';
import { lookBack, repeatedThemes, type Review } from './repeated-themes.ts';
import type { Look } from './look.ts';

/** Themes that learning reviews share, over the twelve calendar months that end with the month of a day (3.5). */
export const sharedThemesUpTo = ({ concerns }: Look, day: Temporal.PlainDate): Map<string, string[]> => repeatedThemes(concerns.flatMap(reviewOf), lookBack(day));

function reviewOf({ id, steps }: Concern): Review[] {
  const { done } = steps['3.5'];
  return done ? [{ concern: id, reviewed: ukDate(Temporal.Instant.from(done.completed)), themes: done.record.themes.filter((theme) => theme !== 'none') }] : [];
}
