/**
 * What a person said of a field, in Firefox. Its toolbar is out of the protocol's reach: what the popup keeps is kept
 * here from a page of the extension, and what it asks is asked from there. The rest is in `fields.test.ts`.
 */
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { check } from '#language/check.ts';
import type { FieldDecision } from '#messages/site-fields.ts';
import { extensionPageIn, openFirefox, oursOnScreen } from './drive/firefox.ts';
import { servePages } from './drive/pages.ts';
import { boxesOf } from './drive/picture.ts';
import { type, wordsIn } from './drive/typing.ts';
import { until } from './guest/overlay.ts';

const NOTE = 'Tom and Raj had a personality clash at lunch today.';
const [mark] = check(NOTE).findings;
const LINE = { red: 0x1d, green: 0x70, blue: 0xb8 };
const SELECTED = { red: 255, green: 0, blue: 255 };

const FORM = `
<style>
  body { font: 16px/1.5 sans-serif; margin: 20px } textarea, input { display: block; box-sizing: border-box; width: 420px; margin: 60px 0; border: 1px solid #ccc; outline: none; color: transparent; caret-color: transparent }
  input { height: 44px; padding: 3px 14px; font: 16px monospace } ::selection { background: #f0f; color: transparent }
</style>
<textarea name="note_12" aria-label="Daily note" rows="4" spellcheck="false"></textarea>
<input name="progress" aria-label="Progress" spellcheck="false">`;

interface Extension {
  storage: { local: { set(items: object): Promise<void> } };
  tabs: { query(of: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<unknown> };
}

let site: Awaited<ReturnType<typeof servePages>>;
let browser: Browser;
let welcome: Page;
let page: Page;

const say = (fields: FieldDecision[]) =>
  welcome.evaluate((sites) => (globalThis as unknown as { browser: Extension }).browser.storage.local.set({ 'site-fields': { version: 1, sites } }), { [site.origin]: fields });

const tell = (message: object) =>
  welcome.evaluate(async (said) => {
    const { tabs } = (globalThis as unknown as { browser: Extension }).browser;
    const [tab] = await tabs.query({ active: true });
    return tabs.sendMessage(tab?.id ?? 0, said);
  }, message);

beforeAll(async () => {
  site = await servePages({ '/form': FORM });
  browser = await openFirefox(inject('firefox'), inject('firefoxExtension'));
  welcome = await extensionPageIn(browser);
  page = await browser.newPage();
  await page.goto(`${site.origin}/form`);
});

afterAll(async () => {
  await browser.close();
  await site.stop();
});

test('a textarea is read, and left at once when somebody says that it is no note', async () => {
  await type(page, 'textarea', NOTE);
  await until(() => boxesOf(page, LINE, 'textarea'), (boxes) => boxes.length === 1);
  expect(await tell({ type: 'which-field' })).toMatchObject({ field: 'textarea name=note_#', name: 'Daily note', reads: true, never: null });
  await say([{ field: 'textarea name=note_#', note: false }]);
  expect(await until(() => oursOnScreen(page), (ours) => !ours)).toBeUndefined();
  await expect.poll(() => tell({ type: 'which-field' }), { timeout: 5000 }).toMatchObject({ reads: false });
});

test('a one-line input is marked under its words, scrolled or not, and takes words on its line', async () => {
  await type(page, 'input', NOTE);
  await say([{ field: 'input name=progress', note: true }]);
  for (const key of ['End', 'Home'] as const) {
    await page.keyboard.press(key);
    await until(
      async () => {
        const [line] = await boxesOf(page, LINE, 'input');
        const scrolled = await page.$eval('input', (field) => field.scrollLeft);
        await page.$eval('input', (field, start, end) => field.setSelectionRange(start, end), mark?.start ?? 0, mark?.end ?? 0);
        await page.$eval('input', (field, left) => (field.scrollLeft = left), scrolled);
        const [words] = await boxesOf(page, SELECTED, 'input');
        await page.keyboard.press(key);
        return { line, words, scrolled };
      },
      ({ line, words, scrolled }) =>
        line !== undefined &&
        words !== undefined &&
        scrolled > 0 === (key === 'End') &&
        Math.abs(line.left - words.left) <= 2 &&
        Math.abs(line.left + line.width - words.left - words.width) <= 5 &&
        Math.abs(line.top + line.height / 2 - words.top - words.height) <= 3,
    );
  }
  await page.keyboard.press('End');
  expect(await tell({ type: 'put-into-note', text: 'Seen by Ana.\nRaj went out.' })).toMatchObject({ ok: true });
  expect(await wordsIn(page, 'input')).toBe(`${NOTE} Seen by Ana. Raj went out.`);
});
