/**
 * What a content script may say: this short list and no more. Nothing of a concern ever comes back; the text of a note
 * is in it only as the passage of `record-passage`, and the phrase of `dismiss` with the names beside it, both sent by a
 * person's press.
 */
import * as z from 'zod/mini';
import { Nonce } from './nonce.ts';
import { Names, Passage } from './passage.ts';
import type { Reply } from './reply.ts';
import type { Roster } from './roster.ts';
import type { FieldDecision } from './site-fields.ts';

/** Why a mark was put aside, in the words of the card. */
export const DISMISSAL_REASONS = {
  joking: 'Both were joking',
  'not-peers': 'It is about staff, family or someone else',
  'not-harm': 'Nothing harmful happened',
  'already-recorded': 'Already recorded',
} as const;
export type DismissalReason = keyof typeof DISMISSAL_REASONS;

const short = z.string().check(z.minLength(1), z.maxLength(400));

export const GuestMessage = z.discriminatedUnion('type', [
  /** a field that takes text has the focus, the first in this document: what did people say of this site's fields? */
  z.strictObject({ type: z.literal('site-fields') }),
  /** a note field has the focus: put the reader into this frame */
  z.strictObject({ type: z.literal('note-field-focused') }),
  /** a reader is in this frame, or was told that the names are others: who uses the service, who works there? */
  z.strictObject({ type: z.literal('roster') }),
  /** a person pressed Record what happened: keep the passage for the panel; answers with the panel's ticket and where it opens */
  z.strictObject({ type: z.literal('record-passage'), passage: Passage }),
  /** the panel's frame has loaded here, or has come up again: the next word that it is known by */
  z.strictObject({ type: z.literal('panel-framed'), ticket: z.uuid(), nonce: Nonce }),
  /** the panel was moved in the window, by the page or by a person: what is pressed at that moment was perhaps not meant */
  z.strictObject({ type: z.literal('panel-moved') }),
  /** a person pressed Not about harm between adults; answers with the dismissal's id */
  z.strictObject({
    type: z.literal('dismiss'),
    rule: short,
    kind: short,
    quote: short,
    reason: z.enum(Object.keys(DISMISSAL_REASONS) as [DismissalReason, ...DismissalReason[]]),
    /** adults whom the note names, as it writes them: the same words about the same two are a pattern */
    people: Names,
  }),
  /** a person took a dismissal back */
  z.strictObject({ type: z.literal('undo-dismissal'), dismissal: short }),
  /** a person pressed Open beside the page: show the browser's own panel */
  z.strictObject({ type: z.literal('open-beside') }),
  /** the page keeps removing or refusing our nodes: say so in the toolbar */
  z.strictObject({ type: z.literal('stood-down'), why: z.enum(['removed', 'frame-refused', 'opaque-origin']) }),
]);
export type GuestMessage = z.infer<typeof GuestMessage>;

/** What each message is answered with. */
export interface GuestReplies {
  'site-fields': Reply<{ fields: FieldDecision[] }>;
  'note-field-focused': Reply;
  roster: Reply<{ roster: Roster }>;
  /** `here`: this frame opens the panel; `elsewhere`: it is open beside the page, or in the frame at the top */
  'record-passage': Reply<{ ticket: string; opens: 'here' | 'elsewhere' }>;
  'panel-framed': Reply;
  'panel-moved': Reply;
  dismiss: Reply<{ dismissal: string }>;
  'undo-dismissal': Reply;
  'open-beside': Reply;
  'stood-down': Reply;
}
