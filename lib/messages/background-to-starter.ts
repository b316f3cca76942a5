/**
 * What the extension asks of the starter in a frame. Both messages are their type and nothing more, and the starter is
 * too small for a schema; its answer is checked by the one below.
 */
import * as z from 'zod/mini';
import { Signature } from './site-fields.ts';

export type StarterMessage =
  /** which field has the focus here, or had it last? For the toolbar's popup */
  | { type: 'which-field' }
  /** somebody has said what is a note field: ask for the list again, if it was asked for before */
  | { type: 'fields-changed' };

/** Why a field is never read, whatever anybody says: the words are in `components/sites/field-words.ts`. */
const NEVER = ['password', 'kind', 'secret', 'locked'] as const;
export type Never = (typeof NEVER)[number];

/** A field as its frame tells of it. The name is for the eyes and is kept nowhere. */
export const FocusedField = z.strictObject({
  field: Signature,
  /** empty where the page calls it nothing */
  name: z.string().check(z.maxLength(80)),
  reads: z.boolean(),
  never: z.nullable(z.enum(NEVER)),
  /** when it got the focus, in milliseconds since 1970 by the browser's own clock: the newest of all frames is meant */
  at: z.number(),
});
export type FocusedField = z.infer<typeof FocusedField>;
