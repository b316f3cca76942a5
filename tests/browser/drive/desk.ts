/** A manager at the desk: who sits there, and where they go. */
import type { Page } from 'puppeteer';
import { shows } from './panel.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

/** Says who is at this desk, as the settings keep it. */
export const say = (page: Page, role: string, name: string): Promise<void> => page.evaluate((who) => chrome.storage.local.set({ desk: who }), { role, name });

/** Goes to a room by its address, as a link does, and waits for what is in it. */
export async function go(page: Page, hash: string, words: string): Promise<void> {
  await page.evaluate((to) => location.assign(to), hash);
  await shows(page, words);
}
