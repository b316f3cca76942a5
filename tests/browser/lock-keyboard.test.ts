/** The lock by the keyboard alone: set up with its sheet, locked, opened, with a PIN; and by the service's passphrase, then the managers'. */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { faultsIn } from './drive/axe.ts';
import { extensionPage, openChromium, type Opened } from './drive/browser.ts';
import { tabTo } from './drive/keyboard.ts';
import { MANAGERS, SERVICE } from './drive/lock.ts';
import { shows } from './drive/panel.ts';

let opened: Opened;
let page: Page;

/** Tab to a field and type. */
async function typeInto(id: string, words: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.type(words);
}

/** Tab to a button and press it. */
async function pressKey(words: string): Promise<void> {
  // The settings are long, and what was passed comes again from their start.
  await tabTo(page, words, 400);
  await page.keyboard.press('Enter');
}

beforeAll(async () => {
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  page = await extensionPage(opened, 'settings.html');
  await page.waitForSelector('#lock-service');
});

afterAll(() => opened.browser.close());

test('is set up, and the sheet keeps the focus until the key is put away', async () => {
  await typeInto('lock-service', SERVICE);
  await typeInto('lock-managers', MANAGERS);
  await pressKey('Set up the lock');
  await shows(page, 'It is shown only now.');
  const inSheet = () => page.evaluate(() => document.activeElement?.closest('.sheet') !== null);
  for (let pressed = 0; pressed < 12 && !(await page.evaluate(() => document.activeElement?.matches('.sheet input[type="checkbox"]'))); pressed += 1) await page.keyboard.press('Tab');
  expect(await inSheet()).toBe(true);
  expect(await faultsIn(page)).toEqual([]);
  await page.keyboard.press('Space');
  await pressKey('Done');
  await shows(page, 'What is recorded is encrypted on this computer.');
});

test('is locked and opened', async () => {
  await pressKey('Lock now');
  await shows(page, 'Plainly is locked');
  expect(await faultsIn(page)).toEqual([]);
  await typeInto('unlock-passphrase', MANAGERS);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#pin-pin');
});

test('a PIN is chosen, and opens it again', async () => {
  await typeInto('pin-pin', '4821');
  await pressKey('Use this PIN');
  await page.waitForSelector('form[aria-labelledby="pin-title"] .said');
  await page.goto(`chrome-extension://${opened.id}/desk.html#audits`);
  await shows(page, '1.5 Weekly audit of concerns');
  await pressKey('Lock');
  await shows(page, 'Plainly is locked');
  await typeInto('unlock-pin', '4821');
  await page.keyboard.press('Enter');
  await shows(page, '1.5 Weekly audit of concerns');
});

test('with the passphrase of the service managers’ rooms ask for theirs', async () => {
  await pressKey('Lock');
  await shows(page, 'Plainly is locked');
  await pressKey('Use the passphrase');
  await typeInto('unlock-passphrase', SERVICE);
  await page.keyboard.press('Enter');
  await shows(page, 'This room is for managers');
  await typeInto('unlock-managers', MANAGERS);
  await page.keyboard.press('Enter');
  await shows(page, '1.5 Weekly audit of concerns');
  expect(await faultsIn(page)).toEqual([]);
});
