import { isExtensionPage, type Sender, type Unheard } from '#messages/listen.ts';
import { noteRefusal } from '#settings/refusals.ts';

/** Writes down that something in a page was not listened to. */
export const noteUnheard = (why: Unheard, sender: Sender): void => noteRefusal(why, isExtensionPage(sender) ? 'panel' : 'script');
