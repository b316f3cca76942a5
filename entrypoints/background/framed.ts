import { isFramed, type Sender, type Unheard } from '#messages/listen.ts';
import type { PanelMessage } from '#messages/panel-to-background.ts';
import { NOT_IN_A_PAGE, UNSEEN, wasSeen } from '#messages/sight.ts';
import { isGuarded } from '#pathway/guarded.ts';
import { type FrameDocument, takeFrame, ticketOfFrame } from '#settings/panel-frames.ts';
import { movedLately } from './moved.ts';

interface Stopped {
  why: Unheard;
  words: string;
}

const NOT_HERE: Stopped = { why: 'not-here', words: 'Plainly may not open here. Press Plainly in the browser’s toolbar, then “Open beside the page”.' };

/**
 * What a page of ours has to show for itself before it is listened to in a frame: that our own script made the frame in
 * the page that it stands in, and that it speaks of the note that it was made for; for a guarded command also that a
 * person saw what they pressed. Nothing where it may go on.
 */
export async function stopAtFrame(message: PanelMessage, sender: Sender): Promise<Stopped | undefined> {
  if (!isFramed(sender)) return undefined;
  const frame = documentOf(sender);
  if (!frame) return NOT_HERE;
  if (message.type === 'frame-opened') return (await takeFrame(message.nonce, frame, message.within)) ? undefined : NOT_HERE;
  const ticket = await ticketOfFrame(frame);
  if (ticket === undefined || ('ticket' in message && message.ticket !== ticket)) return NOT_HERE;
  return message.type === 'record' && isGuarded(message.what) ? unseen(message, frame.tabId) : undefined;
}

function unseen({ sight }: Extract<PanelMessage, { type: 'record' }>, tabId: number): Stopped | undefined {
  if (import.meta.env.FIREFOX) return { why: 'unseen', words: NOT_IN_A_PAGE };
  return wasSeen(sight) && !movedLately(tabId) ? undefined : { why: 'unseen', words: UNSEEN };
}

const documentOf = ({ tab, frameId, documentId }: Sender): FrameDocument | undefined =>
  tab?.id === undefined || frameId === undefined ? undefined : { tabId: tab.id, frameId, documentId };
