import { browser } from 'wxt/browser';

/** Opens every clock in a tab of its own: not every browser lets code open the toolbar's popup. */
export async function openClocks(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/panel.html') });
}
