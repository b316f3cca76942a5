import { z } from 'zod';
import { FirstRecord, InstantText } from './first-record.ts';
import { Who } from './who.ts';

/** The words in the note that opened the concern, as the person saw them quoted. */
export const Origin = z.strictObject({
  quote: z.string().max(5000),
  prompts: z.array(z.strictObject({ rule: z.string(), kind: z.string(), quote: z.string(), effect: z.string(), question: z.string() })),
});
export type Origin = z.infer<typeof Origin>;

/**
 * What can happen. Every fact that a person gives is one of these, immutable once recorded; a concern, its clocks and
 * every count are folds over them.
 */
export const Happening = z.discriminatedUnion('kind', [
  /** staff became aware: from here the concern exists and the 15 minutes of step 1.1 run */
  z.strictObject({ kind: z.literal('concern-identified'), identified: InstantText, origin: Origin.nullable() }),
  z.strictObject({ kind: z.literal('step-completed'), step: z.literal('1.1'), record: FirstRecord }),
  /** facts were put into the host's note and read back there */
  z.strictObject({ kind: z.literal('note-written'), step: z.literal('1.1'), text: z.string().max(10_000) }),
  z.strictObject({ kind: z.literal('prompt-dismissed'), rule: z.string(), promptKind: z.string(), quote: z.string(), reason: z.string() }),
  z.strictObject({ kind: z.literal('dismissal-undone'), dismissal: z.string() }),
]);
export type Happening = z.infer<typeof Happening>;
export type HappeningKind = Happening['kind'];

/** An event as the folds read it. */
export const Event = z.strictObject({
  /** `device:seq` */
  id: z.string(),
  /** opaque; null where it belongs to no concern */
  concern: z.string().nullable(),
  /** when it was written down, UTC */
  recorded: InstantText,
  by: Who.nullable(),
  what: Happening,
});
export type Event = z.infer<typeof Event>;

/** An event that is not in the record yet. */
export type NewEvent = Omit<Event, 'id'>;
