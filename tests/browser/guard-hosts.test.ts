/**
 * S-34: the guard in twenty ordinary pages (a third of them in `npm test`, all in `npm run test:long`), as a person uses them: by mouse and by keyboard, at 400 % zoom, in forced
 * colours, in a small window, beside banners, dialogs and frames. None of these presses is refused for not being seen.
 */
import type { Frame, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { LOOK } from '#messages/sight.ts';
import { openChromium, type Opened } from './drive/browser.ts';
import { pressCardKey } from './drive/keys.ts';
import { openForm, outcomeOf, passes, placeOfButton, readyToConclude } from './drive/guarded.ts';
import { pressButton } from './drive/panel.ts';
import { NOTE, panel as openedPanel } from './drive/record.ts';
import { serveHostile } from './drive/served.ts';
import { turnOnFor } from './drive/site.ts';
import { panelFrame, until } from './guest/overlay.ts';

const AREA = '<textarea id="note" rows="6" cols="50"></textarea>';
const RICH = '<div id="note" contenteditable style="min-height:120px;width:400px;border:1px solid">Fine.</div>';
const LONG = '<p style="height:3000px">Below.</p>';

interface Host {
  head?: string;
  body: string;
  viewport?: { width: number; height: number; deviceScaleFactor?: number };
  forced?: true;
  keyboard?: true;
  framed?: true;
}

const HOSTS: Record<string, Host> = {
  'a plain page': { body: AREA },
  'a rich field': { body: RICH },
  'a long page that is scrolled': { body: `${LONG}${AREA}${LONG}` },
  'the keyboard alone': { body: AREA, keyboard: true },
  'the keyboard alone in forced colours': { body: RICH, keyboard: true, forced: true },
  'forced colours': { body: AREA, forced: true },
  '400 % zoom': { body: AREA, viewport: { width: 320, height: 256, deviceScaleFactor: 4 } },
  '400 % zoom by the keyboard': { body: AREA, keyboard: true, viewport: { width: 320, height: 256, deviceScaleFactor: 4 } },
  '200 % zoom': { body: AREA, viewport: { width: 640, height: 450, deviceScaleFactor: 2 } },
  'a screen of many dots': { body: AREA, viewport: { width: 1280, height: 800, deviceScaleFactor: 1.5 } },
  'a modal dialog': { body: `<dialog id="box" style="margin:20px">${AREA}</dialog><script>document.querySelector('#box').showModal()</script>` },
  'a popover': { body: `<div id="box" popover="manual" style="inset:20px auto auto 20px">${AREA}</div><script>document.querySelector('#box').showPopover()</script>` },
  'bars and banners above everything': { body: `<header style="position:sticky;top:0;z-index:2147483647;background:#eee;height:60px">Menu</header>${AREA}<div style="position:fixed;bottom:0;left:0;right:0;z-index:2147483647;background:#333;height:90px">We use cookies.</div>` },
  'a dark page with motion': { head: '<style>html{background:#111;color:#eee}@keyframes turn{to{transform:rotate(1turn)}}.spin{width:40px;height:40px;background:teal;animation:turn 1s linear infinite}</style>', body: `<div class="spin"></div>${AREA}` },
  'a page that is zoomed and transformed': { head: '<style>body{zoom:1.25}main{transform:translateX(10px)}</style>', body: `<main>${AREA}</main>` },
  'a page that runs from right to left': { body: `<div dir="rtl">${AREA}</div>` },
  'a page in a scroller': { head: '<style>html,body{height:100%;margin:0;overflow:hidden}main{height:100%;overflow:auto}</style>', body: `<main>${LONG}${AREA}${LONG}</main>` },
  'a page that fades in and redraws itself': { head: '<style>@keyframes in{from{opacity:0}}main{animation:in .6s}</style>', body: `<main><time id="now"></time>${AREA}</main><script>setInterval(() => { document.querySelector('#now').textContent = Date.now(); }, 100)</script>` },
  'a note in a frame of the page': { body: '<iframe id="inner" src="/a-plain-page" style="width:560px;height:300px"></iframe>', framed: true },
  'a page of many columns': { head: '<style>body{display:grid;grid-template-columns:200px 1fr 200px;gap:10px}aside{background:#eef;position:sticky;top:0;height:100vh}</style>', body: `<aside>Left</aside><div>${AREA}${LONG}</div><aside>Right</aside>` },
};
const pathOf = (name: string) => `/${name.replaceAll(/[^a-z0-9]+/gu, '-')}`;

let site: Awaited<ReturnType<typeof serveHostile>>;
let opened: Opened;

beforeAll(async () => {
  site = await serveHostile(Object.fromEntries(Object.entries(HOSTS).map(([name, host]) => [pathOf(name), host])));
  opened = await openChromium({ executablePath: inject('chromium'), extension: inject('extension') });
  const page = await opened.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(site.own + pathOf('a plain page'));
  await turnOnFor(opened, page);
  const panel = await readyToConclude(page, '#note');
  // A press keeps what stands in the form, whatever comes of it: each page finds it filled in.
  await pressButton(panel, 'Conclude it');
  await panel.waitForSelector('.foot .refused');
  await page.close();
});

afterAll(async () => {
  await opened.browser.close();
  await site.stop();
});

/** Opens the panel on the note by the extension's own keys: the same on every page. */
async function panelOn(page: Page, where: Frame): Promise<Frame> {
  await where.click('#note');
  await page.keyboard.type(NOTE);
  await until(async () => {
    await pressCardKey(opened);
    return where.evaluate(() => document.activeElement?.id);
  }, (id) => id !== 'note', 15_000);
  for (let tabs = 0; tabs < 5; tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await until(async () => panelFrame(page), Boolean, 15_000);
  return openedPanel(page);
}

test('there are twenty of them', () => {
  expect(Object.keys(HOSTS)).toHaveLength(20);
});

/** By position: of plain pages, keyboards, zooms and odd layouts some each. */
const TRIED = Object.entries(HOSTS).filter((_, at) => process.env['PLAINLY_LONG'] || at % 3 === 0);

test.each(TRIED)('%s: the press is taken', async (name, { viewport, forced, keyboard, framed }) => {
  const page = await opened.browser.newPage();
  await page.setViewport({ width: 1280, height: 900, ...viewport });
  if (forced) await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await page.goto(site.own + pathOf(name));
  const inner = framed ? await until(async () => page.frames().find((frame) => frame.parentFrame()), Boolean) : page.mainFrame();
  const panel = await panelOn(page, inner as Frame);
  await openForm(panel);
  const place = await placeOfButton(panel);
  // As long as a person looks at what they are about to press.
  await passes(page, LOOK + 400);
  const outcome = await outcomeOf(panel, async () => {
    if (keyboard) {
      await panel.evaluate(() => [...document.querySelectorAll<HTMLElement>('button')].find((button) => button.innerText === 'Conclude it')?.focus());
      await page.keyboard.press('Enter');
    } else await page.mouse.click(place.x, place.y);
  });
  expect(outcome).toBe('through');
  await page.close();
});
