/** Speaks to the guest from inside the extension, from the welcome page that stands open since it was installed. */
import type { Browser } from 'puppeteer';
import { extensionPageIn } from '../browser/drive/firefox.ts';
import type { Tell } from './contract.ts';

interface Tabs {
  query: (of: object) => Promise<{ id: number }[]>;
  sendMessage: (id: number, message: object) => Promise<never>;
}

export async function firefoxTell(browser: Browser): Promise<Tell> {
  const welcome = await extensionPageIn(browser);
  return async (page, message) => {
    await page.bringToFront();
    return welcome.evaluate(async (said) => {
      const { tabs } = (globalThis as unknown as { browser: { tabs: Tabs } }).browser;
      const [tab] = await tabs.query({ active: true });
      return tab && tabs.sendMessage(tab.id, said);
    }, message);
  };
}
