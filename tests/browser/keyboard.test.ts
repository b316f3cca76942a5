/** From the note to the running clock and back without a mouse. */
import type { Frame, Page, SerializedAXNode } from 'puppeteer';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { check } from '#language/check.ts';
import { startDemo } from '../../demo/server.ts';
import { openChromium, type Opened } from './drive/browser.ts';
import { command } from './drive/command.ts';
import { tabTo as tabIn } from './drive/keyboard.ts';
import { lines, shows } from './drive/panel.ts';
import { NOTE } from './drive/record.ts';
import { turnOnFor } from './drive/site.ts';
import { card, panelFrame, spoken, status, until } from './guest/overlay.ts';
import { guestWorld } from './guest/world.ts';

let demo: Awaited<ReturnType<typeof startDemo>>;
let opened: Opened;
let page: Page;
let panel: Frame;

const tabTo = (wanted: string) => tabIn(panel, wanted);
const flat = (node: SerializedAXNode | null | undefined): SerializedAXNode[] => (node ? [node, ...(node.children ?? []).flatMap(flat)] : []);

beforeAll(async () => {
  demo = await startDemo();
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  page = await opened.browser.newPage();
  await page.goto(`${demo.origin}/residents/tom-ashworth/notes`);
  await turnOnFor(opened, page);
  await page.focus('#note');
  await page.keyboard.type(NOTE);
  await until(() => status(page), (words) => words === '3 prompts');
});

afterAll(async () => {
  await opened.browser.close();
  await demo.stop();
});

test('a screen reader is told the count once, by a region that was there before', async () => {
  await page.$eval('#note', (field) => (field as HTMLTextAreaElement).select());
  await page.keyboard.press('Backspace');
  await until(() => status(page), (words) => words === undefined);
  const heard = await spoken(page, async () => {
    await page.keyboard.type(NOTE);
    await until(() => status(page), (words) => words === '3 prompts');
    await page.keyboard.type(' Tea.');
    await (await guestWorld(page, opened.id))?.heardOut();
  });
  expect(heard.filter((words) => words === '3 prompts')).toEqual(['3 prompts']);
  for (let letter = 0; letter < 5; letter++) await page.keyboard.press('Backspace');
});

test('the accessibility tree has the card with its name, its description and its buttons', async () => {
  await command(opened, 'open-card');
  await until(() => card(page), Boolean);
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const all = flat(tree);
  const [dialog] = all.filter(({ role }) => role === 'dialog');
  const [first] = check(NOTE).findings;
  expect(dialog?.name).toBe('Plainly: “personality clash”');
  expect(dialog?.description?.toLowerCase()).toContain(first?.effect.toLowerCase());
  expect(dialog?.description).toContain(first?.question);
  const buttons = flat(dialog).filter(({ role }) => role === 'button');
  expect(buttons.map(({ name }) => name)).toEqual(['Previous mark', 'Next mark', 'Close', 'Why?', 'Record what happened', 'Not about harm between adults', 'Don’t mark this phrase in this note']);
  expect(buttons[3]?.expanded ?? false).toBe(false);
  expect(all.filter((node) => node.role === 'status' && flat(node).some(({ name }) => name === '3 prompts'))).toHaveLength(1);
  expect(all.filter(({ role, name }) => role === 'button' && name === '3 prompts')).toHaveLength(1);
  // The words laid out a second time are nobody's to hear: they stand in the field already.
  const outside = (node: SerializedAXNode | null): SerializedAXNode[] => (!node || node.role === 'textbox' ? [] : [{ ...node, children: [] }, ...(node.children ?? []).flatMap(outside)]);
  const heard = JSON.stringify(outside(tree));
  expect(heard).not.toContain(NOTE.slice(20, 60));
  await page.keyboard.press('Escape');
  await until(() => card(page), (seen) => !seen);
});

test('the keys go from mark to mark', async () => {
  await command(opened, 'next-mark');
  expect((await until(() => card(page), Boolean))?.text).toContain('1 of 3');
  await command(opened, 'next-mark');
  expect((await until(() => card(page), (seen) => seen?.text.includes('2 of 3') ?? false))?.text).toContain('again');
  await command(opened, 'previous-mark');
  expect((await until(() => card(page), (seen) => seen?.text.includes('1 of 3') ?? false))?.text).toContain('personality clash');
});

test('Escape gives the focus, the caret and the selection back', async () => {
  await page.keyboard.press('Escape');
  expect(await until(() => card(page), (seen) => !seen)).toBeUndefined();
  await page.evaluate(() => (document.querySelector('#note') as HTMLTextAreaElement).setSelectionRange(4, 11, 'backward'));
  await command(opened, 'open-card');
  await until(() => card(page), Boolean);
  await page.keyboard.press('Escape');
  await until(() => card(page), (seen) => !seen);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('note');
  expect(await page.$eval('#note', (field) => [(field as HTMLTextAreaElement).selectionStart, (field as HTMLTextAreaElement).selectionEnd])).toEqual([4, 11]);
});

test('from the card into the panel, to the started clock', async () => {
  await command(opened, 'open-card');
  await until(() => card(page), Boolean);
  // Previous, next, close, why, and then the first answer.
  for (let pressed = 0; pressed < 5; pressed++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const frame = await until(async () => panelFrame(page), Boolean);
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
  expect(await panel.evaluate(() => document.activeElement?.className)).toContain('content');
  await tabTo('Just now');
  await page.keyboard.press('Enter');
  await shows(panel, 'First record, step 1.1');
  await expect.poll(async () => (await lines(panel)).filter((line) => /^Due .* 1[45] minutes left$/u.test(line)), { timeout: 5000 }).not.toEqual([]);
});

test('closing the panel gives the focus back to the note', async () => {
  await tabTo('Close');
  await page.keyboard.press('Enter');
  expect(await until(async () => panelFrame(page), (left) => !left)).toBeUndefined();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('note');
});
