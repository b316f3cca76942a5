import type { Page } from 'puppeteer';
import { until } from '../guest/overlay.ts';
import { killWorker, type Opened } from './browser.ts';

/** Starts the worker anew and waits until it has sealed what was put into the store in plain text. */
export async function sealed(opened: Opened, page: Page): Promise<void> {
  await killWorker(opened);
  await page.evaluate("chrome.runtime.sendMessage({ type: 'page-opened' })");
  await until(() => page.evaluate("chrome.storage.local.get('all-sealed').then((kept) => kept['all-sealed'])"), Boolean, 400_000);
}
