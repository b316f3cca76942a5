/** What the extension asks of a content script in a page. The script acts only on messages from its own extension. */
import * as z from 'zod/mini';
import type { Passage } from './passage.ts';

export const PageMessage = z.discriminatedUnion('type', [
  /** the site was taken away: remove every node, mark and listener at once */
  z.strictObject({ type: z.literal('stop') }),
  /** somebody has changed the names of the people here: ask for them again */
  z.strictObject({ type: z.literal('roster-changed') }),
  /** a key was pressed: show the card of the mark at the caret (0), after it (1) or before it (-1), with the focus in it */
  z.strictObject({ type: z.literal('open-card'), step: z.literal([-1, 0, 1]) }),
  /** a person pressed Record what happened in the panel beside the page: send the passage of the mark at the caret. Only a frame whose note has marks answers */
  z.strictObject({ type: z.literal('record-note') }),
  /** the panel of a note in a frame further down opens here, where there is room for it */
  z.strictObject({ type: z.literal('open-panel'), ticket: z.uuid() }),
  /** a person pressed Put into the note: write at the caret that the field last had, then read it back */
  z.strictObject({ type: z.literal('put-into-note'), text: z.string().check(z.minLength(1), z.maxLength(10_000)) }),
  /** say what the note says now, without its text */
  z.strictObject({ type: z.literal('read-facts') }),
  /** a person closed the panel: take its frame away and give the focus back to the field */
  z.strictObject({ type: z.literal('close-panel') }),
]);
export type PageMessage = z.infer<typeof PageMessage>;

export type WriteFailure =
  /** the field is gone from the page */
  | 'no-field'
  /** read-only or disabled */
  | 'read-only'
  /** the field holds fewer characters than the text needs */
  | 'too-long'
  /** nothing had come into the field when it was read back */
  | 'not-taken'
  /** something had, but not exactly these words: a part of them, or the page changed more */
  | 'in-part';

export interface PageReplies {
  stop: { ok: true };
  'roster-changed': { ok: true };
  'open-card': { ok: boolean };
  'record-note': { ok: boolean };
  'open-panel': { ok: true };
  'put-into-note': { ok: true; facts: Passage['facts'] } | { ok: false; why: WriteFailure };
  'read-facts': { ok: true; facts: Passage['facts'] } | { ok: false };
  'close-panel': { ok: true };
}
