import { z } from 'zod';

/** An instant in UTC, as the record keeps it: `2026-11-24T12:36:00Z`. */
export const InstantText = z.iso.datetime({ error: 'Write a date and a time.' });

const MOST = 4000;
const tooLong = 'That is too long. Keep it to 4,000 letters.';

/** At least a short sentence: three words or more. `what` ends "Write …". */
export const sentence = (what: string) =>
  z
    .string({ error: `Write ${what}, in at least one sentence.` })
    .trim()
    .max(MOST, tooLong)
    .refine((text) => text.split(/\s+/u).filter(Boolean).length >= 3, `Write ${what}, in at least one sentence.`);

/** Text that may be a single word. `what` ends "Write …". */
export const line = (what: string) => z.string({ error: `Write ${what}.` }).trim().min(1, `Write ${what}.`).max(MOST, tooLong);

/** Why something is as it is: late, corrected, not applicable. */
export const Reason = sentence('why');
