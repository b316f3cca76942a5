/**
 * From the note to the running clock and back without a mouse, in Firefox. Its protocol presses no keys of the browser:
 * what the extension's own keys say to the page is said from a page of the extension. All else is pressed.
 */
import type { Browser, Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startDemo } from '../../demo/server.ts';
import { firefoxTell } from '../editors/firefox-tell.ts';
import type { Tell } from '../editors/contract.ts';
import { faultsIn } from './drive/axe.ts';
import { openFirefox, panelIn } from './drive/firefox.ts';
import { tabTo as tabIn } from './drive/keyboard.ts';
import { lines, shows } from './drive/panel.ts';
import { NOTE } from './drive/record.ts';
import { card, focusInOverlay, status, until } from './guest/overlay.ts';
import { locateInOverlay } from './guest/roots.ts';

let demo: Awaited<ReturnType<typeof startDemo>>;
let browser: Browser;
let page: Page;
let tell: Tell;
let panel: Frame;

const tabTo = (wanted: string) => tabIn(panel, wanted);
const openCard = (step: -1 | 0 | 1) => tell(page, { type: 'open-card', step });
const closeCard = async () => {
  await page.keyboard.press('Escape');
  await until(() => card(page), (seen) => !seen);
};
const selection = () => page.$eval('#note', (field) => [document.activeElement?.id, (field as HTMLTextAreaElement).selectionStart, (field as HTMLTextAreaElement).selectionEnd]);

beforeAll(async () => {
  demo = await startDemo();
  browser = await openFirefox(inject('firefox'), inject('firefoxExtension'));
  tell = await firefoxTell(browser);
  page = await browser.newPage();
  await page.goto(`${demo.origin}/residents/tom-ashworth/notes`);
});

afterAll(async () => {
  await browser.close();
  await demo.stop();
});

test('Tab reaches the note, and what is typed is marked and counted', async () => {
  await tabIn(page, 'note');
  await page.keyboard.type(NOTE);
  expect(await until(() => status(page), (words) => words === '3 prompts')).toBe('3 prompts');
});

test('the keys go from mark to mark, and so does Tab with Enter', async () => {
  await openCard(1);
  expect((await until(() => card(page), Boolean))?.text).toContain('1 of 3');
  await openCard(1);
  await until(() => card(page), (seen) => seen?.text.includes('2 of 3') ?? false);
  await openCard(-1);
  await until(() => card(page), (seen) => seen?.text.includes('1 of 3') ?? false);
  await page.keyboard.press('Tab');
  expect(await until(() => focusInOverlay(page), (name) => name === 'Previous mark')).toBe('Previous mark');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect((await until(() => card(page), (seen) => seen?.text.includes('2 of 3') ?? false))?.text).toContain('“again”');
  await closeCard();
});

test('the accessibility tree has the card and every button by role and name, and the count', async () => {
  await openCard(0);
  await until(() => card(page), Boolean);
  const found = async (role: string, name: string) => (await locateInOverlay(page, { role, name })).length;
  expect(await found('dialog', 'Plainly: “personality clash”')).toBe(1);
  for (const name of ['Previous mark', 'Next mark', 'Close', 'Why?', 'Record what happened', 'Not about harm between adults', 'Don’t mark this phrase in this note', '3 prompts']) {
    expect([name, await found('button', name)]).toEqual([name, 1]);
  }
  expect(await found('button', 'Nothing of the sort')).toBe(0);
  await closeCard();
});

test('Escape gives the focus, the caret and the selection back', async () => {
  await page.$eval('#note', (field) => (field as HTMLTextAreaElement).setSelectionRange(4, 11, 'backward'));
  await openCard(0);
  await until(() => focusInOverlay(page), Boolean);
  await closeCard();
  expect(await selection()).toEqual(['note', 4, 11]);
});

test('from the card into the panel, to the started clock', async () => {
  await openCard(0);
  await until(() => focusInOverlay(page), Boolean);
  // Previous, next, close, why, and then the first answer.
  for (let pressed = 0; pressed < 5; pressed++) await page.keyboard.press('Tab');
  expect(await focusInOverlay(page)).toBe('Record what happened');
  await page.keyboard.press('Enter');
  const frame = await until(() => panelIn(page), Boolean);
  if (!frame) throw new Error('The panel is not open.');
  panel = frame;
  await panel.waitForSelector('#desk-role');
  expect(await until(() => panel.evaluate(() => document.hasFocus()), Boolean)).toBe(true);
  await tabTo('desk-role');
  await page.keyboard.type('Senior');
  await tabTo('desk-name');
  await page.keyboard.type('Ana');
  await page.keyboard.press('Enter');
  await shows(panel, 'When did staff become aware?');
  await tabTo('Just now');
  await page.keyboard.press('Enter');
  await shows(panel, 'First record, step 1.1');
  await expect.poll(async () => (await lines(panel)).filter((line) => /^Due .* 1[45] minutes left$/u.test(line)), { timeout: 5000 }).not.toEqual([]);
  expect(await faultsIn(panel)).toEqual([]);
});

test('closing the panel gives the focus, the caret and the selection back to the note', async () => {
  await tabTo('Close');
  await page.keyboard.press('Enter');
  // A frame that goes while it is looked at has gone.
  expect(await until(() => panelIn(page).catch(() => undefined), (left) => !left)).toBeUndefined();
  expect(await until(selection, ([id]) => id === 'note')).toEqual(['note', 4, 11]);
});
