/**
 * People whom a service has written down: given in the settings, known to the script in the page and not to the page, gone
 * from it when the site is taken away.
 */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { faultsIn } from './drive/axe.ts';
import { extensionPage, openChromium, type Opened, worker } from './drive/browser.ts';
import { servePages } from './drive/pages.ts';
import { shows, write } from './drive/panel.ts';
import { turnOnFor } from './drive/site.ts';
import { type } from './drive/typing.ts';
import { hosts, marks, until } from './guest/overlay.ts';
import { ourRoots } from './guest/roots.ts';
import { guestWorld } from './guest/world.ts';

const WORDS = 'a personality clash';
/** What is marked with names and without says that the note has been read. */
const NOTE = `Tom hit Raj. Tea was at four. It rained all day. Lunch was soup. zogwin and tarnley had ${WORDS} at lunch.`;
/** A name for the same person that is in no note. */
const OTHER_NAME = 'quilliam';
const SAVE = 'form[aria-labelledby="people-title"] button[type="submit"]';
const SAVED = 'form[aria-labelledby="people-title"] .said';

let site: Awaited<ReturnType<typeof servePages>>;
let opened: Opened;
let page: Page;
let settings: Page;
const noise: string[] = [];

const quotes = async (): Promise<string[]> => (await marks(page)).map(({ quote }) => quote);

async function save(): Promise<void> {
  const button = await settings.waitForSelector(SAVE);
  await button?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button?.click();
}

async function empty(id: string): Promise<void> {
  await settings.focus(`#${id}`);
  await settings.$eval(`#${id}`, (field) => (field as HTMLTextAreaElement).select());
  await settings.keyboard.press('Backspace');
}

beforeAll(async () => {
  site = await servePages({ '/form': '<h1>Record</h1><textarea aria-label="Note" id="note" rows="6" cols="60"></textarea>' });
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  page = await opened.browser.newPage();
  for (const kind of ['console', 'pageerror'] as const) page.on(kind, (said) => noise.push(String(said)));
  await page.goto(`${site.origin}/form`);
  await turnOnFor(opened, page);
  settings = await extensionPage(opened, 'settings.html');
  settings.on('console', (message) => ['error', 'warn'].includes(message.type()) && noise.push(message.text()));
  await settings.waitForSelector('#people-adults');
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
});

test('without names a note in lower case is not marked', async () => {
  await page.bringToFront();
  await type(page, '#note', NOTE);
  expect(await until(quotes, (seen) => seen.length > 0)).toEqual(['hit']);
});

test('what can’t be kept is said in a sentence, and nothing is saved', async () => {
  await settings.bringToFront();
  await write(settings, 'people-adults', '4');
  await save();
  await shows(settings, 'Line 1: Write a name with letters: “Room 4”, not “4”.');
  expect(await settings.evaluate(() => document.activeElement?.className)).toContain('summary');
  expect(await faultsIn(settings)).toEqual([]);
  await empty('people-adults');
});

test('names are given in the settings, and the open note is read with them at once', async () => {
  await write(settings, 'people-adults', `Zogwin, ${OTHER_NAME}\nTarnley`);
  await save();
  await settings.waitForSelector(SAVED);
  expect(await faultsIn(settings)).toEqual([]);
  await page.bringToFront();
  await page.focus('#note');
  expect(await until(quotes, (seen) => seen.length > 1)).toEqual(['hit', WORDS]);
});

test('a note that is opened later is read with them from its first word', async () => {
  await page.goto(`${site.origin}/form`);
  await type(page, '#note', NOTE);
  expect(await until(quotes, (seen) => seen.length > 1)).toEqual(['hit', WORDS]);
});

test('the page gets none of them', async () => {
  const world = await guestWorld(page, opened.id);
  expect(await world?.mapsWith(OTHER_NAME)).toBeGreaterThan(0);
  expect(await page.evaluate((name) => document.documentElement.outerHTML.toLowerCase().includes(name), OTHER_NAME)).toBe(false);
  const [root] = await ourRoots(page);
  expect(await root?.((ours, name) => ours.innerHTML.toLowerCase().includes(name), OTHER_NAME)).toBe(false);
  const reply = await page.evaluate(() => typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage);
  expect(reply).toBe('undefined');
});

test('staff are no peers', async () => {
  await settings.bringToFront();
  await empty('people-adults');
  await write(settings, 'people-adults', 'Zogwin');
  await write(settings, 'people-staff', 'Tarnley');
  await save();
  await settings.waitForSelector(SAVED);
  await page.bringToFront();
  await page.focus('#note');
  expect(await until(quotes, (seen) => seen.length === 1)).toEqual(['hit']);
});

test('on the width of a phone nothing runs out of the section', async () => {
  await settings.bringToFront();
  await settings.setViewport({ width: 360, height: 740 });
  await settings.$eval('#people-title', (title) => title.scrollIntoView());
  expect(await settings.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await faultsIn(settings)).toEqual([]);
});

test('when the site is taken away the names are gone from the page', async () => {
  const world = await guestWorld(page, opened.id);
  expect(await world?.mapsWith('zogwin')).toBeGreaterThan(0);
  await (await worker(opened)).evaluate(`chrome.permissions.remove({ origins: ['${site.origin}/*'] })`);
  expect(await until(() => hosts(page), (count) => count === 0)).toBe(0);
  expect(await until(async () => world?.mapsWith('zogwin'), (count) => count === 0)).toBe(0);
});

test('names that are taken out are kept nowhere', async () => {
  await empty('people-adults');
  await empty('people-staff');
  await save();
  await settings.waitForSelector(SAVED);
  expect(await settings.evaluate(async () => JSON.stringify(await (globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }).chrome.storage.local.get()))).not.toMatch(/zogwin|tarnley/iu);
});

test('no page said anything on its console', () => {
  expect(noise).toEqual([]);
});
