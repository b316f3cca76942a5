/** The look back in a real Firefox: its worker reads what was pasted, and a note is set aside. */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { faultsIn } from './drive/axe.ts';
import { extensionPageIn, openFirefox } from './drive/firefox.ts';
import { click, lines, pick, pressButton, shows } from './drive/panel.ts';

const QUIET = 'Slept well, porridge and toast for breakfast, watched the birds with Eve.';
/** Every hundredth is one that Plainly would have asked about. */
const NOTES = Array.from({ length: 3000 }, (_, at) => `${String(1 + (at % 28)).padStart(2, '0')}/10/2026 14:30 - ${at % 100 ? QUIET : 'Tom and Raj, personality clash again at lunch, all settled now.'}`);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openFirefox(inject('firefox'), inject('firefoxExtension'));
  page = await extensionPageIn(browser);
  await page.evaluate(async () => {
    await (globalThis as unknown as { browser: { storage: { local: { set(items: object): Promise<void> } } } }).browser.storage.local.set({ desk: { role: 'Quality and Safeguarding Lead', name: 'Quin' } });
    location.assign('/desk.html#look-back');
  });
  await page.waitForSelector('#pasted');
});

afterAll(() => browser.close());

test('notes that are pasted are read, and those that ask for a look are found', async () => {
  await page.$eval('#pasted', (field, text) => {
    (field as HTMLTextAreaElement).focus();
    document.execCommand('insertText', false, text);
  }, NOTES.join('\n\n'));
  await pressButton(page, 'Use what I pasted');
  await shows(page, 'Each paragraph is taken for a note');
  await pressButton(page, 'Continue');
  await pressButton(page, 'Read 3,000 notes');
  await shows(page, 'All 3,000 notes were read');
  await shows(page, '30 notes to look at');
  console.log((await lines(page)).find((line) => line.includes('notes a second')));
  expect(await faultsIn(page)).toEqual([]);
});

test('one is set aside with a reason, and the rest stays', async () => {
  await click(() => page.waitForSelector('.group-head'));
  await click(() => page.waitForSelector('.found-head'));
  await shows(page, '1 note chosen');
  await pressButton(page, 'Set aside');
  await shows(page, 'Why?');
  await pick(page, 'Both were joking');
  await pressButton(page, 'Set aside');
  await shows(page, '29 open · 0 confirmed · 1 set aside');
});
