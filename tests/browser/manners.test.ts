/** The guest's manners: nothing at rest, nothing in the page's own things, and no look at a field that holds no note. */
import type { CDPSession, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { openChromium, type Opened, worker } from './drive/browser.ts';
import { servePages } from './drive/pages.ts';
import { turnOnFor } from './drive/site.ts';
import { type } from './drive/typing.ts';
import { hosts, marks, status, until } from './guest/overlay.ts';
import { timersOf } from './guest/timers.ts';
import { guestWorld, type World } from './guest/world.ts';

const NOTE = 'Tom and Raj, personality clash again at lunch.';

/** No script of the page's own runs here, so every timer and every request but its own is ours. */
const NOTES = `
<style>body { font: 16px/1.5 sans-serif; } #note, #rich { width: 600px; border: 1px solid; }</style>
<h1>Daily notes</h1>
<p><label>Title <input id="title"></label></p>
<p><label>Note <textarea id="note" rows="4"></textarea></label></p>
<div id="rich" contenteditable="true" role="textbox" aria-label="Note"><p>Fine so <b>far</b>.</p></div>
<button id="save">Save</button>`;

/** Fields that hold no note. Each has the focus once, with the same words in it. */
const OTHERS = [
  `<input id="password" type="password" autocomplete="current-password" value="${NOTE}">`,
  `<input id="search" type="search" value="${NOTE}">`,
  `<input id="text" value="${NOTE}">`,
  `<input id="email" type="email" value="${NOTE}">`,
  `<textarea id="twin" aria-hidden="true" rows="4">${NOTE}</textarea>`,
  `<textarea id="unreached" tabindex="-1" rows="4">${NOTE}</textarea>`,
  `<textarea id="readonly" readonly rows="4">${NOTE}</textarea>`,
  `<search><textarea id="finder" rows="4">${NOTE}</textarea></search>`,
  `<textarea id="small" style="width: 40px; height: 10px; resize: none">${NOTE}</textarea>`,
  `<div id="searchbox" contenteditable="true" role="searchbox">${NOTE}</div>`,
  `<div id="one-line" contenteditable="true" role="textbox" aria-multiline="false">${NOTE}</div>`,
  `<div id="dropdown" contenteditable="true" role="combobox">${NOTE}</div>`,
];
const idOf = (markup: string): string => /id="([^"]+)"/u.exec(markup)?.[1] ?? '';

let site: Awaited<ReturnType<typeof servePages>>;
let opened: Opened;
let page: Page;
let without: Awaited<ReturnType<typeof snapshot>>[];

const said: string[] = [];
const requests: string[] = [];

async function logRequestsOf(session: CDPSession): Promise<void> {
  session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
  await session.send('Network.enable');
}

async function goTo(path: string): Promise<void> {
  await page.goto(`${site.origin}${path}`);
}

async function world(): Promise<World> {
  return (await until(() => guestWorld(page, opened.id), Boolean)) as World;
}

/** All that a page can know of itself while a field is in use. */
const snapshot = (field: string) =>
  page.evaluate((selector) => {
    const { activeElement, body, head, documentElement } = document;
    const note = document.querySelector<HTMLElement>(selector);
    const selection = getSelection();
    return {
      markup: head.outerHTML + body.outerHTML,
      attributes: documentElement.getAttributeNames(),
      rects: [documentElement, ...document.querySelectorAll('body, body *')].map((element) => JSON.stringify(element.getBoundingClientRect())),
      styles: [...document.querySelectorAll('body, body *')].map((element) => [...getComputedStyle(element)].map((name) => getComputedStyle(element).getPropertyValue(name)).join()),
      extent: [documentElement.scrollWidth, documentElement.scrollHeight, scrollX, scrollY],
      focus: activeElement?.id,
      caret: note instanceof HTMLTextAreaElement ? [note.selectionStart, note.selectionEnd] : [selection?.anchorOffset, selection?.focusOffset, selection?.toString()],
      editor: note?.innerHTML,
      globals: Object.keys(globalThis),
      sheets: document.styleSheets.length,
    };
  }, field);

/** A note typed into a field, with two words of it selected. */
async function use(field: string): Promise<void> {
  await goTo('/notes');
  await type(page, field, NOTE);
  for (let letter = 0; letter < 6; letter++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.down('Shift');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
}

const FIELDS = ['#note', '#rich'];

beforeAll(async () => {
  site = await servePages({ '/notes': NOTES, '/others': `<form>${OTHERS.join('<br>')}<p><textarea id="note" rows="4">${NOTE}</textarea>` });
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  page = await opened.browser.newPage();
  without = [];
  for (const field of FIELDS) {
    await use(field);
    without.push(await snapshot(field));
  }
  await turnOnFor(opened, page);
  // Chromium's own remarks on the markup of a page begin like this.
  page.on('console', (message) => message.text().startsWith('[DOM]') || said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await logRequestsOf(await page.createCDPSession());
  const background = await worker(opened);
  background.on('console', (message) => said.push(message.text()));
  await logRequestsOf(background.client);
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
});

describe('on a granted page, before a note field has the focus', () => {
  let timers: Awaited<ReturnType<typeof timersOf>>;

  beforeAll(async () => {
    // The field that Plainly was turned on over had the focus: its document goes first.
    await page.goto('about:blank');
    timers = await timersOf(page, async () => {
      await goTo('/notes');
      await page.focus('#title');
      await page.keyboard.type('Lunch');
      await (await world()).heardOut();
    });
  });

  test('the starter is there and the reader is not', async () => {
    expect(await (await world()).has('starter')).toBe(true);
    expect(await (await world()).has('reader')).toBe(false);
  });

  test('no timer was set and no frame was asked for', () => {
    expect(timers.asked).toEqual([]);
  });

  test.each(['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'PerformanceObserver', 'ReportingObserver'])('no %s exists', async (observer) => {
    expect(await (await world()).alive(observer)).toBe(0);
  });

  test('no node of ours stands in the page', async () => {
    expect(await hosts(page)).toBe(0);
    expect(await page.evaluate(() => [...document.documentElement.children].map(({ localName }) => localName))).toEqual(['head', 'body']);
  });
});

describe.each(FIELDS)('after the field %s was used and left', (field) => {
  let timers: Awaited<ReturnType<typeof timersOf>>;

  beforeAll(async () => {
    timers = await timersOf(page, async () => {
      await goTo('/notes');
      await type(page, field, NOTE);
      await until(() => marks(page), (seen) => seen.length === 2);
      await page.keyboard.type(' And ag');
      await page.click('#title');
      await until(() => hosts(page), (count) => count === 0);
      // One turn for what the blur itself asked for. The pause after the last key is 300 ms and must be gone by now.
      await page.evaluate(() => new Promise((turned) => setTimeout(turned, 0)));
    });
  });

  test('timers were used, and none of them is left', () => {
    expect(timers.asked.length).toBeGreaterThan(5);
    expect(timers.alive).toBe(0);
  });

  test('no observer is left', async () => {
    const ours = await world();
    const observers = ['MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'ReportingObserver'];
    // One that has a last entry to deliver is kept by the browser until it has.
    await expect.poll(() => Promise.all(observers.map((observer) => ours.alive(observer))), { timeout: 5000 }).toEqual([0, 0, 0, 0]);
  });

  test('no node, no mark and no stylesheet of ours is left', async () => {
    expect(await marks(page)).toEqual([]);
    expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length, document.documentElement.children.length])).toEqual([0, 0, 2]);
  });
});

describe.each(FIELDS)('while %s is marked', (field) => {
  test('the page is as it is without Plainly: its nodes, places, styles, focus and selection', async () => {
    await use(field);
    await until(() => marks(page), (seen) => seen.length === 2);
    const now = await snapshot(field);
    expect(now).toEqual(without[FIELDS.indexOf(field)]);
  });
});

describe('a field that holds no note', () => {
  beforeEach(() => goTo('/others'));

  test.each(OTHERS.map(idOf))('%s brings no reader', async (id) => {
    await page.focus(`#${id}`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
    const ours = await world();
    await ours.heardOut();
    expect(await ours.has('reader')).toBe(false);
  });

  test('none of them is marked by the reader that came for a note', async () => {
    await page.focus('#note');
    await until(() => status(page), Boolean);
    for (const id of OTHERS.map(idOf)) {
      await page.focus(`#${id}`);
      await until(() => hosts(page), (count) => count === 0);
      await page.keyboard.type('x');
      expect(await hosts(page), id).toBe(0);
      await page.focus('#note');
      await until(() => hosts(page), (count) => count === 1);
    }
  });
});

describe('of all this', () => {
  test('the page’s site keeps no database, no store and no cache', async () => {
    expect(await page.evaluate(async () => [await indexedDB.databases(), localStorage.length, sessionStorage.length, await caches.keys(), document.cookie])).toEqual([[], 0, 0, [], '']);
  });

  test('nothing was asked for but the pages themselves', () => {
    const pages = [`${site.origin}/notes`, `${site.origin}/others`];
    expect(requests.filter((address) => !pages.includes(address) && !address.startsWith('data:'))).toEqual([]);
    expect(requests).toContain(pages[0]);
    expect([...new Set(site.asked)]).toEqual(['/notes', '/others']);
  });

  test('no page and no worker said anything on its console', () => {
    expect(said).toEqual([]);
  });
});
