import { browser } from 'wxt/browser';
import { z } from 'zod';
import { now } from './now.ts';

/**
 * Which frame of ours in which page is one that our own script made there. The script names a nonce; the first document
 * that says it is the panel from then on. All of it lives in the session store: it outlives the worker, never the browser.
 */
const Promised = z.object({ ticket: z.string(), tabId: z.number(), origin: z.string().optional(), at: z.number() });
type Promised = z.infer<typeof Promised>;
const Known = z.object({ ticket: z.string(), tabId: z.number() });

const NONCE = 'nonce:';
const FRAME = 'frame:';

/** How long a frame may take to say its nonce, in milliseconds. */
const PATIENCE = 60_000;

/** A frame's document, as the browser names it. Firefox names the frame only. */
export interface FrameDocument {
  tabId: number;
  frameId: number;
  documentId: string | undefined;
}

const keyOf = ({ tabId, frameId, documentId }: FrameDocument): string => `${FRAME}${tabId}/${documentId ?? frameId}`;

/** Our script in a page is about to hand this nonce to the panel's frame. */
export const promiseFrame = (nonce: string, promised: Omit<Promised, 'at'>): Promise<void> =>
  browser.storage.session.set({ [NONCE + nonce]: { ...promised, at: now().epochMilliseconds } satisfies Promised });

/**
 * A frame says a nonce. It is good once, in the tab that it was made in, for a frame within the page that it was made for.
 * @param within the origin of the page around the frame, where the browser tells
 */
export async function takeFrame(nonce: string, frame: FrameDocument, within: string | undefined): Promise<boolean> {
  const promised = Promised.safeParse((await browser.storage.session.get(NONCE + nonce))[NONCE + nonce]).data;
  if (!promised) return false;
  await browser.storage.session.remove(NONCE + nonce);
  const fits = promised.tabId === frame.tabId && now().epochMilliseconds - promised.at < PATIENCE && (within === undefined || promised.origin === undefined || within === promised.origin);
  if (fits) await browser.storage.session.set({ [keyOf(frame)]: { ticket: promised.ticket, tabId: frame.tabId } });
  return fits;
}

/** The ticket that a panel in a page was opened for; `undefined` where our own script did not open it. */
export async function ticketOfFrame(frame: FrameDocument): Promise<string | undefined> {
  const key = keyOf(frame);
  return Known.safeParse((await browser.storage.session.get(key))[key]).data?.ticket;
}

/** The tab is closed, and its frames with it. */
export async function forgetFrames(tabId: number): Promise<void> {
  const all = Object.entries(await browser.storage.session.get(null));
  const gone = all.filter(([key, kept]) => (key.startsWith(NONCE) || key.startsWith(FRAME)) && Known.safeParse(kept).data?.tabId === tabId);
  await browser.storage.session.remove(gone.map(([key]) => key));
}
