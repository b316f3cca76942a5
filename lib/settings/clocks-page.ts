import { browser } from 'wxt/browser';

/**
 * Opens every clock in a tab of its own: not every browser lets code open the toolbar's popup. By its path: the address
 * that `getURL` gives for the panel is the one for frames, and Chromium blocks it in a tab.
 */
export async function openClocks(): Promise<void> {
  await browser.tabs.create({ url: '/panel.html' });
}

/** Opens the desk where the audits of the service are written. */
export async function openAudits(): Promise<void> {
  await browser.tabs.create({ url: '/desk.html#audits' });
}
