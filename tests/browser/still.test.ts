/** What Plainly shows stands still from the first moment: a press that is on its way meets what it was meant for. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { extensionPage, openChromium, type Opened, openPopup } from './drive/browser.ts';
import { many } from './drive/concerns.ts';
import { fill } from './drive/fill.ts';
import { servePages } from './drive/pages.ts';
import { lines, shows } from './drive/panel.ts';
import { turnOnFor } from './drive/site.ts';
import { moved } from './drive/still.ts';
import { unsealedSetting } from './drive/unsealed.ts';
import { marks, until } from './guest/overlay.ts';

let site: Awaited<ReturnType<typeof servePages>>;
let opened: Opened;
let page: Page;

beforeAll(async () => {
  site = await servePages({ '/': '<textarea aria-label="Daily note" rows="5" cols="60"></textarea>' });
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  // Once the welcome page stands, it is begun: the popup leads back to it.
  const house = await extensionPage(opened, 'popup.html');
  await until(() => unsealedSetting(house, 'welcome'), Boolean);
  await house.close();
  page = await opened.browser.newPage();
  await page.goto(`${site.origin}/`);
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
});

/** Waits until all of these words stand there: nothing has moved since the first of them. */
async function expectStill(shown: Page, words: readonly string[]): Promise<void> {
  for (const each of words) await shows(shown, each);
  expect(await moved(shown)).toEqual([]);
  await shown.close();
}

test('the popup where Plainly is off', async () => {
  await expectStill(await openPopup(opened, page), ['Use Plainly on this site', 'Finish setting up Plainly', 'Set up the lock']);
});

test('the popup where Plainly is on, speaks of a field, and shows clocks', async () => {
  await turnOnFor(opened, page);
  await page.click('textarea');
  await page.keyboard.type('Tom and Raj had a personality clash.');
  await until(() => marks(page), ({ length }) => length > 0);
  const house = await extensionPage(opened, 'desk.html');
  await shows(house, 'Concerns');
  await fill(house, many(3, 3, Temporal.Now.instant()));
  await house.close();
  await expectStill(await openPopup(opened, page), ['Plainly is on for', 'Plainly reads ‘Daily note’ on this page.', 'Set up the lock', 'Open steps']);
});

test('a page that is busy does not keep the popup from being there', async () => {
  const popup = await openPopup(opened, page);
  await shows(popup, 'Plainly is on for');
  const cdp = await page.createCDPSession();
  const stands = new Promise<void>((resolve) => cdp.once('Debugger.paused', () => resolve()));
  await cdp.send('Debugger.enable');
  const busy = page.evaluate('debugger');
  await stands;
  await popup.reload({ waitUntil: 'domcontentloaded' });
  await shows(popup, 'Open beside the page');
  expect((await lines(popup)).join()).not.toContain('Plainly is on for');
  await cdp.detach();
  await busy;
  await shows(popup, 'Plainly is on for');
  await popup.close();
});

test.each([360, 1280])('the room of the record, %i px wide', async (width) => {
  const room = await opened.browser.newPage();
  await room.setViewport({ width, height: 800 });
  await room.goto(`chrome-extension://${opened.id}/desk.html#record`);
  await expectStill(room, ['No backup yet', 'Nothing is broken.', 'Kept long enough']);
});

test('what can’t be read does not keep the popup from being there', async () => {
  const popup = await openPopup(opened, page);
  await popup.evaluate("chrome.storage.local.set({ keyring: { damaged: true }, welcome: { sealed: 'damaged' } })");
  await popup.reload({ waitUntil: 'domcontentloaded' });
  await shows(popup, 'Plainly is on for');
  await popup.close();
});
