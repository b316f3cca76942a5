import { browser } from 'wxt/browser';
import { GuestMessage, type GuestReplies } from '#messages/guest-to-background.ts';
import { isGuest, listen, type Sender } from '#messages/listen.ts';
import { refuse } from '#messages/reply.ts';
import { keepOpening } from '#settings/openings.ts';
import { markStoodDown } from './badge.ts';
import { happened } from './commands.ts';

/** Answers the scripts in the pages. Which tab and frame speaks is read from the sender alone, never from the message. */
export function answerGuests(): void {
  listen(isGuest, GuestMessage, answer);
}

async function answer(message: GuestMessage, sender: Sender): Promise<GuestReplies[GuestMessage['type']]> {
  const tabId = sender.tab?.id;
  const frameId = sender.frameId;
  if (tabId === undefined || frameId === undefined) return refuse('Plainly lost sight of this page. Reload it.');
  switch (message.type) {
    case 'note-field-focused':
      await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/reader.js'] });
      return { ok: true };
    case 'record-passage':
      return { ok: true, ticket: await keepOpening({ tabId, frameId, passage: message.passage }) };
    case 'dismiss': {
      const { rule, kind, quote, reason } = message;
      const kept = await happened(null, { kind: 'prompt-dismissed', rule, promptKind: kind, quote, reason });
      return kept.ok ? { ok: true, dismissal: kept.ids.join() } : kept;
    }
    case 'undo-dismissal':
      return happened(null, { kind: 'dismissal-undone', dismissal: message.dismissal });
    case 'stood-down':
      await markStoodDown(tabId, message.why);
      return { ok: true };
  }
}
