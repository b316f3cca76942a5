import { browser, type Browser } from 'wxt/browser';
import { refuse, type Reply } from './reply.ts';

export type Sender = Browser.runtime.MessageSender;

/** A message schema of zod or zod/mini: both have this. */
interface Schema<M> {
  safeParse(message: unknown): { success: true; data: M } | { success: false };
}

/** A script of ours in a web page: it has a tab, and its address is not the extension's. */
export const isGuest = (sender: Sender): boolean => isOurs(sender) && sender.tab !== undefined && !isExtensionPage(sender);

/** A page of the extension, framed or not: the browser itself vouches for its origin. */
export const isExtensionPage = (sender: Sender): boolean =>
  isOurs(sender) && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));

/** A page of the extension that no web page can lay anything over: a tab of its own or the toolbar's popup, not a frame. */
export const isOwnWindow = (sender: Sender): boolean => isExtensionPage(sender) && (sender.tab === undefined || sender.frameId === 0);

const isOurs = (sender: Sender): boolean => sender.id === browser.runtime.id;

/**
 * Answers every message of one direction. The sender is checked first and the message parsed by its schema before
 * anything is done; what comes from elsewhere is left unanswered, what does not fit is refused.
 */
export function listen<M>(from: (sender: Sender) => boolean, schema: Schema<M>, handle: (message: M, sender: Sender) => Promise<Reply>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, answer: (reply: Reply) => void) => {
    if (!from(sender)) return false;
    const parsed = schema.safeParse(message);
    if (!parsed.success) {
      answer(refuse('Plainly did not understand that. Reload the page and try again.'));
      return false;
    }
    handle(parsed.data, sender).then(answer, (error: unknown) => answer(refuse(sentenceFor(error))));
    return true;
  });
}

/** What is locked says by itself what to do. */
const sentenceFor = (error: unknown): string =>
  error instanceof Error && error.name === 'Locked' ? error.message :
  `That did not work, and nothing was saved. Try again. If it goes on, close and reopen the browser. (${error instanceof Error ? error.name : 'Error'})`;
