import { isExtensionPage, isOwnWindow, listen, type Sender } from '#messages/listen.ts';
import { PanelMessage, type PanelReplies } from '#messages/panel-to-background.ts';
import { refuse, type Reply } from '#messages/reply.ts';
import { isDeskOnly } from '#pathway/desk-only.ts';
import { readConcern } from '#record/read.ts';
import { type Opening, openingFor } from '#settings/openings.ts';
import { openFromPage } from './beside.ts';
import { stopAtFrame } from './framed.ts';
import { complete, identifyFrom, join, keep, record, undoDismissal } from './commands.ts';
import { putIntoNote, recordNote, tellFacts } from './note.ts';
import { remindNow } from './reminders.ts';
import { tell } from './tell.ts';
import { noteUnheard } from './unheard.ts';

/**
 * Answers the extension's own pages: panel, popup, settings. A frame in a page has to show first that it is one of ours
 * there; a ticket is good in the tab that it was made in and nowhere else.
 */
export function answerPanels(): void {
  listen(isExtensionPage, PanelMessage, answer, noteUnheard);
}

async function answer(message: PanelMessage, sender: Sender): Promise<PanelReplies[PanelMessage['type']]> {
  // Before anything is awaited: the browser takes only this moment for the person's press. It shows nothing in the page.
  if (message.type === 'open-beside') return moveBeside(message.ticket, sender);
  const stopped = await stopAtFrame(message, sender);
  if (stopped) {
    noteUnheard(stopped.why, sender);
    return refuse(stopped.words);
  }
  switch (message.type) {
    case 'frame-opened':
      return { ok: true };
    case 'page-opened':
      await remindNow();
      return { ok: true };
    case 'keep-draft':
      return keep(message.concern, message.form, message.values);
    case 'complete-step':
      return complete(message.concern, message.record);
    case 'record':
      return isDeskOnly(message.what) && !isOwnWindow(sender) ? refuse('Open Plainly’s desk from the toolbar, and do it there.') : record(message.concern, message.what, message.form);
    case 'record-note':
      return isOwnWindow(sender) ? recordNote(message.tabId) : refuse('Press the mark in the note, then “Record what happened”.');
    case 'undo-dismissal':
      return isOwnWindow(sender) ? undoDismissal(message.dismissal) : refuse('Open Plainly’s settings from the toolbar, and undo it there.');
    case 'join-events':
      return isOwnWindow(sender) ? join(message.file, message.code) : refuse('Open Plainly’s desk from the toolbar, and join the file there.');
    default: {
      const opening = await openingFor(message.ticket, sender.tab?.id);
      return opening ? answerFor(message, opening) : refuse('Plainly no longer knows which note this is about. Go back to the note and press the mark again; what you wrote is kept.');
    }
  }
}

type Ticketed = Exclude<Extract<PanelMessage, { ticket: string }>, { type: 'open-beside' }>;

/** The frame goes only once the other panel is there: what was typed is in its draft. */
async function moveBeside(ticket: string, sender: Sender): Promise<Reply> {
  const moved = await openFromPage(sender);
  const closes = moved.ok && !(await stopAtFrame({ type: 'close-panel', ticket }, sender));
  const opening = closes ? await openingFor(ticket, sender.tab?.id) : undefined;
  return opening ? closePanel(opening) : moved;
}

/** The panel's frame may stand in the top document and its note in a frame: that one has the last word on the focus. */
async function closePanel({ tabId, frameId }: Opening): Promise<Reply> {
  if (frameId !== TOP) await tell(tabId, TOP, { type: 'close-panel' });
  await tell(tabId, frameId, { type: 'close-panel' });
  return { ok: true };
}

const TOP = 0;

async function answerFor(message: Ticketed, opening: Opening): Promise<PanelReplies[Ticketed['type']]> {
  switch (message.type) {
    case 'panel-opened':
      return { ok: true, passage: opening.passage, concern: (await readConcern(opening.concern)) ? opening.concern : null };
    case 'identify-concern':
      return identifyFrom(opening, message.identified);
    case 'put-into-note':
      return putIntoNote(opening, message);
    case 'read-facts':
      return tellFacts(opening);
    case 'close-panel':
      return closePanel(opening);
  }
}
