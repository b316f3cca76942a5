import type { WriteFailure } from '#messages/background-to-guest.ts';
import type { Passage } from '#messages/passage.ts';
import { refuse, type Reply } from '#messages/reply.ts';
import type { StepId } from '#pathway/steps.ts';
import type { Opening } from '#settings/openings.ts';
import { happened } from './commands.ts';
import { tell, tellAll } from './tell.ts';

type Facts = Reply<{ facts: Passage['facts'] }>;

const GONE = 'The note is no longer open on the page. Copy the words, open the note again and paste them in.';

const WORDS: Record<WriteFailure, string> = {
  'no-field': GONE,
  'read-only': 'The note is locked, so nothing was written. Copy the words and put them where you can write.',
  'too-long': 'The note has no room for these words. Copy them, and shorten the note or start a new one.',
  'not-taken': 'The record system did not take the words. Copy them and paste them into the note.',
  'in-part': 'The record system took only a part of the words, or changed the note while they went in. Look at the note, then copy what is missing.',
};

/** Writes the facts into the host's note. Only words that were read back there count as written. */
export async function putIntoNote({ tabId, frameId }: Opening, { concern, step, text }: { concern: string; step: StepId; text: string }): Promise<Facts> {
  const written = await tell(tabId, frameId, { type: 'put-into-note', text });
  if (!written) return refuse(GONE);
  if (!written.ok) return refuse(WORDS[written.why]);
  const kept = await happened(concern, { kind: 'note-written', step, text });
  return kept.ok ? { ok: true, facts: written.facts } : kept;
}

/** Asks the note that is in use in a tab for its passage. It comes as every passage does, and the panel follows. */
export async function recordNote(tabId: number): Promise<Reply> {
  return (await tellAll(tabId, { type: 'record-note' }))?.ok ? { ok: true } : refuse('There is no marked note in use on this page. Click into the note, then try again.');
}

export async function tellFacts({ tabId, frameId }: Opening): Promise<Facts> {
  const read = await tell(tabId, frameId, { type: 'read-facts' });
  return read?.ok ? { ok: true, facts: read.facts } : refuse(GONE);
}
