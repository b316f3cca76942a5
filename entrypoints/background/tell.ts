import { browser } from 'wxt/browser';
import type { PageMessage, PageReplies } from '#messages/background-to-guest.ts';
import type { StarterMessage } from '#messages/background-to-starter.ts';

/** Tells the scripts in every frame of a tab something. The first answer is given back; `undefined` where none came. */
export async function tellAll<M extends PageMessage | StarterMessage>(tabId: number, message: M): Promise<{ ok: boolean } | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, message);
  } catch {
    // Nobody listens there.
    return undefined;
  }
}

/** Tells the scripts in every open tab something, without an answer. */
export async function tellEveryTab(message: PageMessage | StarterMessage): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id, discarded }) => (id === undefined || discarded ? undefined : tellAll(id, message))));
}

/** Tells the script in one frame of a tab something; `undefined` where nobody listens there any more. */
export async function tell<T extends PageMessage>(
  tabId: number,
  frameId: number,
  message: T,
): Promise<PageReplies[T['type']] | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    return undefined;
  }
}
