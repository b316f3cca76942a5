import type { Opened } from './browser.ts';
import { extensionPage } from './browser.ts';

/** Moves the extension's clock, in minutes from the device's: a test build only. Every page of it follows at once. */
export async function moveClock(opened: Opened, minutes: number): Promise<void> {
  const page = await extensionPage(opened, 'popup.html');
  await page.evaluate(
    (offset) => (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({ 'moved-clock': offset }),
    minutes * 60_000,
  );
  await page.close();
}
