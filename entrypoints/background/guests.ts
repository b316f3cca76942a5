import { GuestMessage, type GuestReplies } from '#messages/guest-to-background.ts';
import { isGuest, listen, type Sender } from '#messages/listen.ts';
import { refuse } from '#messages/reply.ts';
import { openFromPage } from './beside.ts';
import { markStoodDown } from './badge.ts';
import { happened } from './commands.ts';
import { noteMoved } from './moved.ts';
import { expectFrame, putReaderInto, recordPassage } from './opening.ts';
import { tellRoster } from './roster.ts';
import { tellFields } from './site-fields.ts';
import { noteUnheard } from './unheard.ts';

/** Answers the scripts in the pages. Which tab and frame speaks is read from the sender alone, never from the message. */
export function answerGuests(): void {
  listen(isGuest, GuestMessage, answer, noteUnheard);
}

async function answer(message: GuestMessage, sender: Sender): Promise<GuestReplies[GuestMessage['type']]> {
  const tabId = sender.tab?.id;
  const frameId = sender.frameId;
  if (tabId === undefined || frameId === undefined) return refuse('Plainly lost sight of this page. Reload it.');
  switch (message.type) {
    case 'site-fields':
      return tellFields(sender);
    case 'note-field-focused':
      await putReaderInto(tabId, frameId);
      return { ok: true };
    case 'roster':
      return tellRoster();
    case 'record-passage':
      return recordPassage(message.passage, { tabId, frameId, windowId: sender.tab?.windowId });
    case 'panel-framed':
      return expectFrame(message, { tabId, frameId, origin: sender.origin });
    case 'panel-moved':
      noteMoved(tabId);
      return { ok: true };
    case 'open-beside':
      return openFromPage(sender);
    case 'dismiss': {
      const { rule, kind, quote, reason, people } = message;
      const kept = await happened(null, { kind: 'prompt-dismissed', rule, promptKind: kind, quote, reason, people });
      return kept.ok ? { ok: true, dismissal: kept.ids.join() } : kept;
    }
    case 'undo-dismissal':
      return happened(null, { kind: 'dismissal-undone', dismissal: message.dismissal });
    case 'stood-down':
      await markStoodDown(tabId, message.why);
      return { ok: true };
  }
}
