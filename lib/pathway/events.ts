import { z } from 'zod';
import { FirstRecord, InstantText } from './first-record.ts';
import { STEP_IDS } from './steps.ts';
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
  /** a step was still open when its time ran out: `due` is when that was, `noticedAt` when Plainly ran and saw it */
  z.strictObject({ kind: z.literal('due-passed'), step: z.enum(STEP_IDS), due: InstantText, noticedAt: InstantText }),
  /** the device's clock said `from` before and says `to`, which is earlier, now: times around it are to be read with care */
  z.strictObject({ kind: z.literal('clock-moved-back'), from: InstantText, to: InstantText }),
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
  /** null where nobody did it: Plainly noticed */
  by: Who.nullable(),
  what: Happening,
});
export type Event = z.infer<typeof Event>;

/** An event that is not in the record yet. */
export type NewEvent = Omit<Event, 'id'>;
