import * as z from 'zod/mini';

/**
 * Which field of a site is meant, as it is over page loads and records: what it is, then what the page's makers call it,
 * or the part of the page that it stands in, then which of several alike. No digit of a record and no word that a person
 * wrote is in it: `lib/page/fields/signature.ts` makes it.
 */
export const Signature = z
  .string()
  .check(z.maxLength(120), z.regex(/^(?:textarea|input|editor) (?:(?:name|id|testid)=[A-Za-z_#.:$[\]-]{2,80}|in=[a-z]+)(?: ~[1-9]\d{0,2})?$/u));
export type Signature = z.infer<typeof Signature>;

/** What a person said of one field of a site. */
export const FieldDecision = z.strictObject({ field: Signature, note: z.boolean() });
export type FieldDecision = z.infer<typeof FieldDecision>;

/** How many fields of one site can be decided. */
export const MOST_DECISIONS = 200;
