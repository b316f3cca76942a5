/**
 * A mark stands under its words, whatever the page does to them. Nothing here asks the product where the words are: their
 * letters are transparent, the words are selected one by one in one colour, the line has another, and both are read from
 * pictures of the screen.
 */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { check } from '#language/check.ts';
import { openChromium, type Opened, worker } from './drive/browser.ts';
import { servePages } from './drive/pages.ts';
import { boxesOf } from './drive/picture.ts';
import { turnOnFor } from './drive/site.ts';
import { hosts, type Rectangle, until } from './guest/overlay.ts';

const SENTENCE = 'Tom and Raj had a personality clash at lunch today.';
const CALM = 'Breakfast, a walk to the shop, and a long bath.';
const NOTE = [...Array<string>(6).fill(CALM), SENTENCE, ...Array<string>(12).fill(CALM)].join('\n');

const SELECTED = { red: 255, green: 0, blue: 255 };
const LINE = { red: 0x1d, green: 0x70, blue: 0xb8 };

/** In CSS pixels of the field, before any zoom or transform. */
const NEAR = 2;
/** A wave that doesn't fit is left out at the end of a line. */
const WAVE = 3;
/** The browser's own line in a rich field stands between the baseline and the end of the letters. */
const DEPTH = { textarea: 2, rich: 5 };

const LOOK = `<style>
  body { margin: 0; padding: 20px; height: 3000px; }
  #note { display: block; width: 620px; height: 400px; padding: 10px 12px; border: 3px solid #ccc; margin: 0; outline: none; resize: none; box-sizing: border-box; overflow: auto; font: 16px/normal monospace; white-space: pre-wrap; color: transparent; caret-color: transparent; background: #fff; }
  ::selection { background: #f0f; color: transparent; }
</style>`;
const KINDS = {
  textarea: `${LOOK}<div id="around"><textarea id="note" spellcheck="false">${NOTE}</textarea></div>`,
  rich: `${LOOK}<div id="around"><div id="note" contenteditable="true" spellcheck="false">${NOTE}</div></div>`,
};
type Kind = keyof typeof KINDS;

/** A note in one line, as somebody writes who never presses Enter: it is laid out in pieces. */
const ONE_LINE = `${`${CALM} `.repeat(400)}${SENTENCE}`;

interface Case {
  /** rules of the page while the field is entered */
  style?: string;
  /** what happens then, with the marks on the screen */
  act?: () => Promise<void>;
  /** how large a pixel of the field is on the screen */
  scale?: number;
  sideways?: boolean;
  /** by how much a line is higher than its letters: a selection fills it, the mark keeps to the letters */
  leading?: number;
  /** on how many lines the marked words stand */
  on?: number;
}

let site: Awaited<ReturnType<typeof servePages>>;
let opened: Opened;
let page: Page;

const WINDOW = { width: 900, height: 600 };
const wheel = async (x: number, y: number, by: number) => {
  await page.mouse.move(x, y);
  await page.mouse.wheel({ deltaY: by });
};
/** Behind the page's own rules, so that it wins. */
const rule = (css: string) => page.evaluate((text) => document.body.append(Object.assign(document.createElement('style'), { textContent: text })), css);
/** The browser's own zoom, as a person sets it. */
async function zoomPage(factor: number): Promise<void> {
  const background = await worker(opened);
  await background.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, ${factor}))`);
}

const CASES: Record<string, Case> = {
  'as it stands': {},
  'over two lines': { style: '#note { width: 280px }', on: 2 },
  'with padding, indent, letter spacing and centred lines': { style: '#note { padding: 31px 17px 5px 53px; text-indent: 24px; letter-spacing: 1.5px; text-align: center; font: italic 19px/42px serif }', leading: 20 },
  'after the field was scrolled': { style: '#note { height: 150px }', act: () => wheel(100, 100, 60) },
  'after the page was scrolled': { act: () => wheel(700, 550, 90) },
  'after a box around the field was scrolled': { style: '#around { height: 220px; overflow: auto }', act: () => wheel(100, 100, 40) },
  'after the field became narrower': { act: () => rule('#note { width: 280px }'), on: 2 },
  'after the window became narrower': { style: '#note { width: 45vw }', act: () => page.setViewport({ width: 560, height: 600 }), on: 2 },
  'after something above the field grew': { act: () => page.evaluate(() => document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Saved.' }))) },
  'after the field moved without an event of its own': { style: '#around { margin-left: 0 }', act: () => rule('body { padding-left: 61px; padding-top: 47px }') },
  'under CSS zoom': { style: '#around { zoom: 1.4 }', scale: 1.4 },
  'at 150 % of the browser’s zoom': { act: () => zoomPage(1.5) },
  'on a screen with two dots to a pixel': { act: () => page.setViewport({ ...WINDOW, deviceScaleFactor: 2 }) },
  'in an ancestor that is scaled and moved': { style: '#around { transform: translate(31px, 17px) scale(1.25); transform-origin: 0 0 }', scale: 1.25 },
  'in an ancestor that is turned by a quarter': { style: '#around { width: 620px; height: 400px; transform: rotate(90deg) } body { padding-top: 130px }', sideways: true },
  'after an ancestor has shrunk at once': { style: '#around { transform-origin: 0 0 }', act: () => rule('#around { transform: scale(0.9) }'), scale: 0.9 },
  'after an ancestor was zoomed out at once': { act: () => rule('#around { zoom: 0.8 }'), scale: 0.8 },
  'after an ancestor was zoomed in at once': { act: () => rule('#around { zoom: 1.2 }'), scale: 1.2 },
  'after an ancestor has shrunk by a transition': { style: '#around { transition: scale 50ms; transform-origin: 0 0 }', act: () => rule('#around { scale: 0.8 }'), scale: 0.8 },
};

/** In a rich field the browser draws the line with the text itself: these show that it is told the right words. */
const RICH = ['as it stands', 'over two lines', 'after the field was scrolled', 'under CSS zoom', 'at 150 % of the browser’s zoom', 'in an ancestor that is turned by a quarter'];

const [mark] = check(NOTE).findings;
/** In a rich field the browser's own line goes on under the space at which a row was wrapped; ours does not. */
const wordsIn = (kind: Kind) => [...(mark?.quote ?? '').matchAll(kind === 'rich' ? /\S+\s*/gu : /\S+/gu)].map(({ 0: word, index }) => ({ start: (mark?.start ?? 0) + index, end: (mark?.start ?? 0) + index + word.length }));

async function select(start: number, end: number): Promise<void> {
  await page.$eval(
    '#note',
    (note, from, to) => {
      if (note instanceof HTMLTextAreaElement) return note.setSelectionRange(from, to);
      const [text] = note.childNodes;
      if (text) getSelection()?.setBaseAndExtent(text, from, text, to);
    },
    start,
    end,
  );
}

/** The lines on which the marked words stand, from the pictures of each word selected. */
async function linesOfWords(kind: Kind, sideways: boolean): Promise<Rectangle[]> {
  const lines: Rectangle[] = [];
  for (const { start, end } of wordsIn(kind)) {
    await select(start, end);
    const [box, ...more] = await boxesOf(page, SELECTED, '#note', { sideways });
    if (!box || more.length) continue;
    const line = lines.find(({ top }) => Math.abs(top - box.top) < 3);
    if (line) line.width = box.left + box.width - line.left;
    else lines.push(box);
  }
  await select(0, 0);
  return lines;
}

async function enter(kind: Kind, style = ''): Promise<void> {
  await page.setViewport(WINDOW);
  await zoomPage(1);
  await page.goto(`${site.origin}/${kind}`);
  if (style) await rule(style);
  await page.focus('#note');
  await select(0, 0);
  await until(() => hosts(page), (count) => count === 1);
}

beforeAll(async () => {
  site = await servePages({ ...Object.fromEntries(Object.entries(KINDS).map(([kind, body]) => [`/${kind}`, body])), '/one-line': KINDS.textarea.replace(NOTE, ONE_LINE) });
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  page = await opened.browser.newPage();
  await page.goto(`${site.origin}/textarea`);
  await turnOnFor(opened, page);
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
});

describe.each(Object.keys(KINDS) as Kind[])('in a field of kind %s', (kind) => {
  test.each(Object.entries(CASES).filter(([name]) => kind === 'textarea' || RICH.includes(name)))('the line is under its words %s', async (name, { style, act, scale = 1, sideways = false, leading = 0, on = 1 }) => {
    await enter(kind, style);
    await act?.();
    const off = await until(
      async () => {
        const wanted = await linesOfWords(kind, sideways);
        const drawn = await boxesOf(page, LINE, '#note', { sideways });
        if (wanted.length !== on || drawn.length !== on) return { wanted, drawn };
        return wanted.flatMap((line, at) => {
          const box = drawn[at];
          const left = Math.abs((box?.left ?? Infinity) - line.left);
          const right = line.left + line.width - (box?.left ?? 0) - (box?.width ?? 0);
          const depth = Math.abs((box?.top ?? Infinity) + (box?.height ?? 0) / 2 - line.top - line.height + leading / 2);
          const isThere = left <= NEAR * scale && right >= -NEAR * scale && right <= (NEAR + WAVE) * scale && depth <= DEPTH[kind] * scale;
          return isThere ? [] : [{ line, box }];
        });
      },
      (found) => Array.isArray(found) && found.length === 0,
    );
    expect(off).toEqual([]);
  });

  test('words that are scrolled out of the field have no line', async () => {
    await enter(kind, '#note { height: 150px }');
    await wheel(100, 100, 3000);
    await until(() => boxesOf(page, LINE, '#note'), (drawn) => drawn.length === 0);
    await wheel(100, 100, -3000);
    expect((await until(() => boxesOf(page, LINE, '#note'), (drawn) => drawn.length === 1)).length).toBe(1);
  });
});

test.each([500, 560])('in one line of 20,000 letters the line is under its words after the field became %i pixels wide', async (width) => {
  const [far] = check(ONE_LINE).findings;
  if (!far) throw new Error('Nothing is marked.');
  await page.setViewport(WINDOW);
  await page.goto(`${site.origin}/one-line`);
  await page.focus('#note');
  const toEnd = () => page.$eval('#note', (note) => void ((note as HTMLTextAreaElement).setSelectionRange(0, 0), (note.scrollTop = note.scrollHeight)));
  await toEnd();
  await until(() => boxesOf(page, LINE, '#note'), (drawn) => drawn.length > 0);
  await rule(`#note { width: ${width}px }`);
  await toEnd();
  const off = await until(
    async () => {
      await select(far.start, far.end);
      const wanted = await boxesOf(page, SELECTED, '#note');
      await select(0, 0);
      const drawn = await boxesOf(page, LINE, '#note');
      const isThere = drawn.length === wanted.length && wanted.every((line, at) => Math.abs((drawn[at]?.left ?? Infinity) - line.left) <= NEAR && Math.abs((drawn[at]?.top ?? Infinity) - line.top - line.height) <= 3 * NEAR);
      return wanted.length && isThere ? [] : { wanted, drawn };
    },
    (found) => Array.isArray(found),
  );
  expect(off).toEqual([]);
});
