import { isExtensionPage, isOwnWindow, listen, type Sender } from '#messages/listen.ts';
import { PanelMessage, type PanelReplies } from '#messages/panel-to-background.ts';
import { refuse } from '#messages/reply.ts';
import { readConcern } from '#record/read.ts';
import { type Opening, openingFor } from '#settings/openings.ts';
import { complete, identifyFrom, keep, undoDismissal } from './commands.ts';
import { putIntoNote, tellFacts } from './note.ts';
import { tell } from './tell.ts';

/** Answers the panel, framed in a page, and the extension's own tabs. A ticket is good in the tab that it was made in and nowhere else. */
export function answerPanels(): void {
  listen(isExtensionPage, PanelMessage, answer);
}

async function answer(message: PanelMessage, sender: Sender): Promise<PanelReplies[PanelMessage['type']]> {
  switch (message.type) {
    case 'keep-draft':
      return keep(message.concern, message.step, message.values);
    case 'complete-step':
      return complete(message.concern, message.record);
    case 'undo-dismissal':
      return isOwnWindow(sender) ? undoDismissal(message.dismissal) : refuse('Open Plainly’s settings from the toolbar, and undo it there.');
    default: {
      const opening = await openingFor(message.ticket, sender.tab?.id);
      return opening ? answerFor(message, opening) : refuse('Plainly no longer knows which note this is about. Go back to the note and press the mark again; what you wrote is kept.');
    }
  }
}

type Ticketed = Extract<PanelMessage, { ticket: string }>;

async function answerFor(message: Ticketed, opening: Opening): Promise<PanelReplies[Ticketed['type']]> {
  switch (message.type) {
    case 'panel-opened':
      return { ok: true, passage: opening.passage, concern: (await readConcern(opening.concern)) ? opening.concern : null };
    case 'identify-concern':
      return identifyFrom(opening, message.identified);
    case 'put-into-note':
      return putIntoNote(opening, message.concern, message.text);
    case 'read-facts':
      return tellFacts(opening);
    case 'close-panel':
      await tell(opening.tabId, opening.frameId, { type: 'close-panel' });
      return { ok: true };
  }
}
