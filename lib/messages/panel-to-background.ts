/**
 * What the panel and the other pages of the extension ask of the one writer. Who acts is read from the desk, which tab
 * from the sender: never from here.
 */
import { z } from 'zod';
import { Command } from '#pathway/events.ts';
import { FirstRecord } from '#pathway/first-record.ts';
import { STEP_IDS } from '#pathway/steps.ts';
import { InstantText } from '#pathway/written.ts';
import { Nonce } from './nonce.ts';
import { Passage } from './passage.ts';
import type { Reply } from './reply.ts';
import { Sight } from './sight.ts';

const ticket = z.uuid();
const concern = z.uuid();

/** A form whose draft is kept: a step's number, or the name of a short form and what it is about. */
const Form = z.union([z.enum(STEP_IDS), z.string().regex(/^[a-z][a-z -]{1,40}(?: .{1,200})?$/u)]);

export const PanelMessage = z.discriminatedUnion('type', [
  /** a page of ours came up, with a ticket or without: what it shows must be so now */
  z.strictObject({ type: z.literal('page-opened') }),
  /**
   * a panel's page has come up in a frame: the word that our own script in the page handed to it, and whose page it says
   * that it stands in. Without it a frame of ours says nothing else and is told nothing
   */
  z.strictObject({ type: z.literal('frame-opened'), nonce: Nonce, within: z.string().max(300).optional() }),
  /** the panel's page has loaded: what was it opened for? */
  z.strictObject({ type: z.literal('panel-opened'), ticket }),
  /** staff became aware: the concern exists from now on, and its first clock runs */
  z.strictObject({ type: z.literal('identify-concern'), ticket, identified: InstantText }),
  /** keep what stands in a form */
  z.strictObject({ type: z.literal('keep-draft'), concern, form: Form, values: z.record(z.string(), z.unknown()) }),
  z.strictObject({ type: z.literal('complete-step'), concern, step: z.literal('1.1'), record: FirstRecord }),
  /** anything else that a person records of a concern; null for an audit, which belongs to none. `form` whose draft has done its work; `sight` from a panel in a page, where the press is guarded */
  z.strictObject({ type: z.literal('record'), concern: concern.nullable(), what: Command, form: Form.optional(), sight: Sight.optional() }),
  /** write the facts at the caret of the field that the panel was opened from */
  z.strictObject({ type: z.literal('put-into-note'), ticket, concern, step: z.enum(STEP_IDS), text: z.string().min(1).max(10_000) }),
  /** what does the note say now? */
  z.strictObject({ type: z.literal('read-facts'), ticket }),
  z.strictObject({ type: z.literal('close-panel'), ticket }),
  /** the note that is in use in this tab: its passage, as if its mark had been pressed. From the panel beside the page only */
  z.strictObject({ type: z.literal('record-note'), tabId: z.number() }),
  /** from the frame in the page into the browser's own panel beside it, with the same note */
  z.strictObject({ type: z.literal('open-beside'), ticket }),
  /** take back a dismissal: from the list in the settings, never from a frame in a page */
  z.strictObject({ type: z.literal('undo-dismissal'), dismissal: z.string().min(1).max(400) }),
  /** a concern from another device, as its file has it, and the code that opens it: from a page that nothing can be laid over */
  z.strictObject({ type: z.literal('join-events'), file: z.string().min(1).max(20_000_000), code: z.string().max(60) }),
]);
export type PanelMessage = z.infer<typeof PanelMessage>;

/** What each message is answered with. */
export interface PanelReplies {
  'page-opened': Reply;
  'frame-opened': Reply;
  'panel-opened': Reply<{ passage: Passage; concern: string | null }>;
  'identify-concern': Reply<{ concern: string }>;
  'keep-draft': Reply;
  'complete-step': Reply;
  record: Reply;
  'put-into-note': Reply<{ facts: Passage['facts'] }>;
  'read-facts': Reply<{ facts: Passage['facts'] }>;
  'close-panel': Reply;
  'record-note': Reply;
  'open-beside': Reply;
  'undo-dismissal': Reply;
  'join-events': Reply<{ concern: string; added: number }>;
}
