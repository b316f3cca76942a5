/**
 * A note of a megabyte: pasted, and there when the field gets the focus. It is read, laid out and marked a little at a
 * time; no task of ours holds the page up, and until all is read the status says so. Tasks are those of the browser's own
 * trace: calls of our scripts, with the layout and the painting that they asked for.
 */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openChromium, type Opened } from './drive/browser.ts';
import { servePages } from './drive/pages.ts';
import { boxesOf } from './drive/picture.ts';
import { turnOnFor } from './drive/site.ts';
import { longest, ourCalls } from './drive/trace.ts';
import { chord } from './drive/typing.ts';
import { card, marks, pressMark, status, until } from './guest/overlay.ts';

const LOOK = '<style>#note { font: 16px/1.5 sans-serif; width: 700px; height: 300px; margin: 60px; border: 1px solid; overflow: auto; white-space: pre-wrap }</style>';
const LINE = { red: 0x1d, green: 0x70, blue: 0xb8 };
const SELECTED = { red: 255, green: 0, blue: 255 };
const FIELDS = { textarea: `${LOOK}<textarea id="note"></textarea>`, rich: `${LOOK}<div id="note" contenteditable></div>` };

/** The goal is 16 ms, on a machine that does nothing else; this one may be busy. */
const BUSY = 4;
const READING = 'Still reading this long note.';

/** 11,600 lines that differ, and a prompt in every hundredth of them: more than 2 to the 20th characters. */
const CALM = 'Porridge and toast, then a walk to the shop, a call home and a film after tea. ';
const line = (at: number): string => (at % 100 === 50 ? `Line ${at}: Tom and Raj had a personality clash at lunch.` : `Line ${at}: ${CALM}`);
const MEGABYTE = Array.from({ length: 11_600 }, (_, at) => line(at)).join('\n');
const PROMPTS = 116;

let site: Awaited<ReturnType<typeof servePages>>;
let opened: Opened;
let page: Page;

/** Puts the text into the field as a page does that opens a saved note. */
const fill = (kind: string): Promise<void> =>
  page.$eval(
    '#note',
    (note, text, rich) => {
      if (note instanceof HTMLTextAreaElement) note.value = text;
      else if (rich) note.replaceChildren(...text.split('\n').map((words) => Object.assign(document.createElement('p'), { textContent: words })));
    },
    MEGABYTE,
    kind === 'rich',
  );

/** By the clipboard, as a person pastes. */
async function paste(): Promise<void> {
  await opened.browser.defaultBrowserContext().overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), MEGABYTE);
  await chord(page, 'Control', 'KeyV');
}
const allRead = () => until(() => status(page), (said) => said === `${PROMPTS} prompts`, 60_000);
/** The marks that are in the field's window. */
const inSight = async () => (await marks(page)).filter(({ rects }) => rects.some(({ top }) => top > 60 && top < 340));
/** Scrolls on from a place, window by window, until one is: every hundredth line has one. */
async function scrollToMark(share: number) {
  await scrollTo(share);
  for (let windows = 0; windows < 30; windows++) {
    await painted();
    const seen = await inSight();
    if (seen.length) return seen;
    await page.$eval('#note', (note) => (note.scrollTop += 240));
  }
  throw new Error('no mark in thirty windows');
}
const painted = () => page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
const scrollTo = (share: number) => page.$eval('#note', (note, at) => (note.scrollTop = at * note.scrollHeight), share);

beforeAll(async () => {
  site = await servePages(Object.fromEntries(Object.entries(FIELDS).map(([kind, body]) => [`/${kind}`, body])));
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('release') });
  page = await opened.browser.newPage();
  await page.goto(`${site.origin}/textarea`);
  await turnOnFor(opened, page);
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
});

const report = (kind: string, what: string, calls: readonly { ms: number }[]): number => {
  const most = longest(calls);
  // oxlint-disable-next-line no-console -- the figure that stands in docs/guest.md
  console.log(`a megabyte, ${kind}, ${what}: longest task ${most.toFixed(1)} ms of ${calls.length}`);
  return most;
};

describe.each(Object.keys(FIELDS))('in a field of kind %s', (kind) => {
  test('there at the focus: read in slices, which the status says, and every prompt is counted', async () => {
    await page.goto(`${site.origin}/${kind}`);
    await fill(kind);
    const calls = await ourCalls(page, opened.id, async () => {
      await page.focus('#note');
      await until(() => status(page), (said) => said?.includes(READING) ?? false, 20_000);
      await allRead();
    });
    expect(calls.length).toBeGreaterThan(50);
    expect(report(kind, 'at the focus', calls)).toBeLessThan(16 * BUSY);
  }, 120_000);

  test('marks stand on their words where it is scrolled to, and open their card', async () => {
    for (const share of [0.5, 0.97, 0]) {
      const seen = await scrollToMark(share);
      expect(new Set(seen.map(({ quote }) => quote))).toEqual(new Set(['a personality clash']));
    }
    await pressMark(page, 'a personality clash');
    expect((await until(() => card(page), Boolean))?.text).toMatch(/^\d+ of 116/u);
    await page.keyboard.press('Escape');
  });

  test('a key in its middle is a short task, and the mark that it makes is there', async () => {
    await page.$eval('#note', (note) => {
      if (note instanceof HTMLTextAreaElement) note.setSelectionRange(0, 0);
      else if (note.firstChild?.firstChild) getSelection()?.collapse(note.firstChild.firstChild, 0);
    });
    await scrollTo(0);
    const calls = await ourCalls(page, opened.id, async () => {
      await page.keyboard.type('Ana and Joe had a personality clash. ');
      await until(() => status(page), (said) => said === `${PROMPTS + 1} prompts`, 20_000);
    });
    expect(report(kind, 'while typing', calls)).toBeLessThan(16 * BUSY);
    expect(await until(() => marks(page), (all) => all.length > 0)).toContainEqual(expect.objectContaining({ quote: 'a personality clash' }));
  }, 120_000);

  test('pasted: the same', async () => {
    await page.goto(`${site.origin}/${kind}`);
    await page.focus('#note');
    await page.keyboard.type('Tea at four. ');
    const calls = await ourCalls(page, opened.id, async () => {
      await paste();
      await until(() => status(page), (said) => said?.includes(READING) ?? false, 30_000);
      await allRead();
    });
    // One task after a paste of 11,600 paragraphs is longer than the goal, and the page's own layout of them may be in it: docs/guest.md.
    expect(report(kind, 'pasted', calls)).toBeLessThan(16 * BUSY * (kind === 'rich' ? 5 : 1));
    expect(await page.$eval('#note', (note) => (note instanceof HTMLTextAreaElement ? note.value : (note as HTMLElement).innerText).includes('Line 11599'))).toBe(true);
  }, 180_000);
});

test('a megabyte in one line without an end: the page goes on, marks stand on their words', async () => {
  await page.goto(`${site.origin}/textarea`);
  const words = `${CALM.repeat(6000)}Tom and Raj had a personality clash at lunch. ${CALM.repeat(6000)}`;
  await page.$eval(
    '#note',
    (note, text) => {
      document.head.append(Object.assign(document.createElement('style'), { textContent: '#note { color: transparent; caret-color: transparent; outline: none; resize: none } ::selection { background: #f0f; color: transparent }' }));
      (note as HTMLTextAreaElement).spellcheck = false;
      (note as HTMLTextAreaElement).value = text;
    },
    words,
  );
  const calls = await ourCalls(page, opened.id, async () => {
    await page.focus('#note');
    await until(() => status(page), (said) => said === '1 prompt', 60_000);
  });
  expect(report('textarea', 'one line', calls)).toBeLessThan(16 * BUSY);
  // Where the browser itself has the words is seen by selecting them: their letters are transparent.
  const at = words.indexOf('a personality');
  await page.$eval('#note', (note, place) => (note as HTMLTextAreaElement).setSelectionRange(place, place), at);
  await page.keyboard.press('ArrowRight');
  const [drawn] = await until(() => boxesOf(page, LINE, '#note'), ({ length }) => length === 1);
  await page.$eval('#note', (note, from) => (note as HTMLTextAreaElement).setSelectionRange(from, from + 'a personality clash'.length), at);
  const [selected] = await until(() => boxesOf(page, SELECTED, '#note'), ({ length }) => length === 1);
  expect(Math.abs((drawn?.left ?? 0) - (selected?.left ?? Infinity))).toBeLessThan(3);
  expect(Math.abs((drawn?.top ?? 0) + (drawn?.height ?? 0) / 2 - (selected?.top ?? Infinity) - (selected?.height ?? 0))).toBeLessThan(8);
}, 120_000);
