import { z } from 'zod';
import { clockSchema } from '#time/hours.ts';

/**
 * A time of day in a calendar or a rota. Not between 01:00 and 02:00: twice a year that hour is missing or comes twice,
 * and nobody is there to be asked which one is meant.
 * @param what begins a sentence: "Monday: opening time"
 */
export const clockTime = (what: string) =>
  z
    .string()
    .refine((text) => clockSchema.safeParse(text).success, `${what} is missing. Write a time, such as 09:00.`)
    .refine((text) => !text.startsWith('01:'), `${what} can’t be between 01:00 and 02:00. When the clocks change, that hour is missing or comes twice.`);
