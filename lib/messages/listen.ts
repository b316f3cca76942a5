import { browser, type Browser } from 'wxt/browser';
import { Pace } from './pace.ts';
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

/** A page of the extension in a frame of a web page: what stands around it is not ours. */
export const isFramed = (sender: Sender): boolean => isExtensionPage(sender) && !isOwnWindow(sender);

const isOurs = (sender: Sender): boolean => sender.id === browser.runtime.id;

/** Why something was not listened to: it fits no schema, there was too much of it, or it came from where it may not. */
export type Unheard = 'not-understood' | 'too-much' | 'not-here' | 'unseen';
type Told = (why: Unheard, sender: Sender) => void;

/** What a tab may say: many times what a person brings about who goes through a page with two hundred fields. */
const BURST = 250;
const PER_SECOND = 25;

/**
 * Answers every message of one direction. The sender is checked first and the message parsed by its schema before
 * anything is done; what comes from elsewhere is left unanswered, what does not fit is refused, and so is a flood from a
 * page, whose scripts share a process with ours.
 */
export function listen<M>(from: (sender: Sender) => boolean, schema: Schema<M>, handle: (message: M, sender: Sender) => Promise<Reply>, unheard: Told): void {
  const pace = new Pace(BURST, PER_SECOND);
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, answer: (reply: Reply) => void) => {
    if (!from(sender)) return false;
    const no = (why: Unheard, words: string): false => {
      unheard(why, sender);
      answer(refuse(words));
      return false;
    };
    const tab = isOwnWindow(sender) ? undefined : sender.tab?.id;
    if (tab !== undefined && !pace.allows(tab, performance.now())) return no('too-much', 'Plainly has too much to do on this page. Wait a moment, then try again.');
    const parsed = schema.safeParse(message);
    if (!parsed.success) return no('not-understood', 'Plainly did not understand that. Reload the page and try again.');
    handle(parsed.data, sender).then(answer, (error: unknown) => answer(refuse(sentenceFor(error))));
    return true;
  });
}

/** What is locked says by itself what to do. */
const sentenceFor = (error: unknown): string =>
  error instanceof Error && error.name === 'Locked' ? error.message :
  `That did not work, and nothing was saved. Try again. If it goes on, close and reopen the browser. (${error instanceof Error ? error.name : 'Error'})`;
