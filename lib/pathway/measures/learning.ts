import { ukDate } from '#time/zone.ts';
import { lookBack, repeatedThemes, type Review } from './repeated-themes.ts';
import type { Look } from './look.ts';
import type { Measured } from './measured.ts';

/** Themes that learning reviews share, over the twelve calendar months that end with the month of a day (3.5). */
export const sharedThemesUpTo = ({ concerns }: Look, day: Temporal.PlainDate): Map<string, string[]> => repeatedThemes(concerns.flatMap(reviewOf), lookBack(day));

const reviewOf = ({ id, learned }: Measured): Review[] => (learned ? [{ concern: id, reviewed: ukDate(Temporal.Instant.fromEpochMilliseconds(learned.at)), themes: learned.themes }] : []);
