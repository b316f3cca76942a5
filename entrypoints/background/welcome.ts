import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';

/** Kept, because a browser may tell of an installation more than once: Chromium does, of an unpacked one, at every start. */
const opened = storage.defineItem<boolean>('local:welcome-opened', { fallback: false });

/**
 * Opens the welcome page once, after a person installed Plainly. Not after an update, and not where an organisation
 * installed it by policy: there a new tab on every computer of the house would help nobody.
 */
export function welcomeAtInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

/** Asking about oneself needs no permission, in Chromium and in Firefox. */
async function welcome(): Promise<void> {
  if (await opened.getValue()) return;
  await opened.setValue(true);
  const { installType } = await browser.management.getSelf();
  if (installType !== 'admin') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
