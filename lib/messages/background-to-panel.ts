/** What the background asks of the panel that the browser shows beside a page. Framed panels do not answer. */
import { z } from 'zod';

export const BesideMessage = z.strictObject({
  /** a note was pressed in this window: is the panel open beside it? Then it follows the note, and no frame opens */
  type: z.literal('are-you-beside'),
  windowId: z.number(),
});
export type BesideMessage = z.infer<typeof BesideMessage>;
