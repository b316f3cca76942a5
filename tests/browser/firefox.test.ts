/**
 * The same job in Firefox, as far as can be seen there. Its protocol reaches neither into a closed shadow root nor to a
 * page of the extension in a tab, so: marks in a rich field are read from `CSS.highlights`, marks in a textarea, the
 * status and the card from pictures of the screen and from what a press would meet, the panel from its own document.
 * What the status and the card say is not read here; it is read in Chromium, and the code is the same.
 */
import type { Browser, Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { check } from '#language/check.ts';
import { startDemo } from '../../demo/server.ts';
import { faultsIn } from './drive/axe.ts';
import { greenAnswer, highlighted, openFirefox, oursOnScreen, panelIn } from './drive/firefox.ts';
import { lines, pressButton, sayWho, shows } from './drive/panel.ts';
import { boxesOf } from './drive/picture.ts';
import { type } from './drive/typing.ts';
import { type Rectangle, until } from './guest/overlay.ts';

const NOTE = 'Tom and Raj had a personality clash at lunch today.';
const [mark] = check(NOTE).findings;

const LINE = { red: 0x1d, green: 0x70, blue: 0xb8 };
const SELECTED = { red: 255, green: 0, blue: 255 };

let demo: Awaited<ReturnType<typeof startDemo>>;
let browser: Browser;
let page: Page;
const noise: string[] = [];

const middle = ({ left, top, width, height }: Rectangle): [number, number] => [left + width / 2, top + height / 2];

/** The note typed into a field whose letters and ring nobody sees: what is left in the picture is the line. */
async function typed(field: string): Promise<void> {
  await page.goto(`${demo.origin}/residents/tom-ashworth/notes${field === '#note-rich' ? '?editor=rich' : ''}`);
  await page.evaluate((selector) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${selector}, ${selector} * { color: transparent !important; caret-color: transparent } ${selector}, .rich { border-color: #fff !important; outline: none !important; box-shadow: none !important } ${selector}::selection, ${selector} *::selection { background: #f0f; color: transparent }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    document.querySelector(selector)?.setAttribute('spellcheck', 'false');
  }, field);
  await type(page, field, NOTE);
}

const drawn = (field: string) => until(() => boxesOf(page, LINE, field), (boxes) => boxes.length === 1);

beforeAll(async () => {
  demo = await startDemo();
  browser = await openFirefox(inject('firefox'), inject('firefoxExtension'));
  page = await browser.newPage();
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
});

afterAll(async () => {
  await browser.close();
  await demo.stop();
});

test('a rich field is marked, and its own nodes are left alone', async () => {
  await typed('#note-rich');
  expect(await until(() => highlighted(page), (quotes) => quotes.length === 1)).toEqual([mark?.quote]);
  expect(await drawn('#note-rich')).toHaveLength(1);
  expect(await page.$eval('#note-rich', (field) => [...field.querySelectorAll('*')].every(({ attributes, localName }) => !attributes.length && ['p', 'br', 'div'].includes(localName)))).toBe(true);
});

describe('in a textarea', () => {
  let line: Rectangle;
  let frame: Frame;

  beforeAll(() => typed('#note'));

  test('the line is drawn under the words', async () => {
    [line] = (await drawn('#note')) as [Rectangle];
    await page.$eval('#note', (note, start, end) => (note as HTMLTextAreaElement).setSelectionRange(start, end), mark?.start ?? 0, mark?.end ?? 0);
    const [words] = await until(() => boxesOf(page, SELECTED, '#note'), (boxes) => boxes.length === 1);
    expect(Math.abs(line.left - (words?.left ?? Infinity))).toBeLessThanOrEqual(2);
    expect(Math.abs(line.left + line.width - (words?.left ?? Infinity) - (words?.width ?? 0))).toBeLessThanOrEqual(4);
    expect(line.top).toBeGreaterThan((words?.top ?? Infinity) + (words?.height ?? 0) / 2);
    expect(line.top + line.height).toBeLessThanOrEqual((words?.top ?? 0) + (words?.height ?? 0) + 2);
  });

  test('a status stands outside the field', async () => {
    const field = await page.$eval('#note', (note) => note.getBoundingClientRect().toJSON() as Rectangle);
    const box = await until(() => oursOnScreen(page), Boolean);
    expect(box?.height).toBeLessThan(40);
    const apart = (box?.top ?? 0) >= field.top + field.height || (box?.top ?? 0) + (box?.height ?? 0) <= field.top || (box?.left ?? 0) >= field.left + field.width;
    expect(apart).toBe(true);
  });

  test('a press on the words opens the card, with its green answer', async () => {
    await page.mouse.click(line.left + line.width / 2, line.top - 4);
    const box = await until(() => oursOnScreen(page), (seen) => (seen?.height ?? 0) > 150);
    expect(box?.width).toBeGreaterThan(300);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('note');
  });

  test('Record what happened opens the panel, which quotes the note', async () => {
    const answer = await until(() => greenAnswer(page), Boolean);
    if (!answer) throw new Error('The green answer is not there.');
    await page.mouse.click(...middle(answer));
    const opened = await until(() => panelIn(page), Boolean);
    if (!opened) throw new Error('The panel is not open.');
    frame = opened;
    await sayWho(frame, 'Support Worker', 'Ana');
    await shows(frame, NOTE);
  });

  test('the first clock runs from there', async () => {
    await pressButton(frame, 'Just now');
    await shows(frame, 'First record, step 1.1');
    await expect.poll(async () => (await lines(frame)).filter((words) => /^Due .* 1[45] minutes left$/u.test(words)), { timeout: 5000 }).not.toEqual([]);
  });

  test('axe finds nothing in the panel, the one page of ours that it can be put into here', async () => {
    expect(await faultsIn(frame)).toEqual([]);
  });
});

test('no page said anything on its console', () => {
  expect(noise).toEqual([]);
});
