/** A press into the text leaves its marks where they are, in every frame that the browser paints, whatever the editor sets into its own text for it. */
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/browsers.ts';
import { build } from '../../scripts/build.ts';
import { openChromium } from '../browser/drive/browser.ts';
import { marks, until } from '../browser/guest/overlay.ts';
import { buildPages, installEditors } from './build-pages.ts';
import { findField } from './field.ts';
import { PAGES } from './pages.ts';
import { serveBench } from './serve.ts';

const NAMES = ['contenteditable', 'jodit', 'ckeditor5', 'tinymce7', 'froala', 'quill2', 'lexical-rich', 'prosemirror'];
const NOTE = 'Tom and Raj had a personality clash at lunch today. Porridge, toast and a walk to the shop.';

let served: Awaited<ReturnType<typeof serveBench>>;
let browser: Browser;

beforeAll(async () => {
  installEditors();
  await buildPages();
  served = await serveBench();
  ({ browser } = await openChromium({ executablePath: findChromium(), extension: build({ browser: 'chrome', sites: ['http://127.0.0.1'], out: '.output/tested/editors' }) }));
}, 300_000);

afterAll(async () => {
  await browser.close();
  await served.stop();
});

/** Runs in the page: counts marks in every frame, half a second long, just before it is painted: a ResizeObserver is told after every callback of the frame. */
const watch = (): void => {
  const seen: number[] = [];
  const end = performance.now() + 500;
  const box = document.documentElement.appendChild(Object.assign(document.createElement('div'), { style: 'position:fixed;left:-9px;top:0;height:1px;width:1px' }));
  const sizes = new ResizeObserver(() => {
    seen.push(['hl-1', 'hl-2', 'hl-3'].reduce((sum, name) => sum + [...((CSS.highlights.get(name) ?? []) as unknown as Iterable<Range>)].filter((range) => !range.collapsed).length, 0));
    if (performance.now() < end) return;
    sizes.disconnect();
    box.remove();
    Object.assign(globalThis, { seenInEveryFrame: seen });
  });
  sizes.observe(box);
  const grow = (): void => {
    box.style.width = `${1 + (seen.length % 2)}px`;
    if (box.isConnected) requestAnimationFrame(grow);
  };
  Object.assign(globalThis, { seenInEveryFrame: undefined });
  requestAnimationFrame(grow);
};

test.each(NAMES)('%s', async (name) => {
  const bench = PAGES.find((one) => one.name === name);
  if (!bench) throw new Error(`no page ${name}`);
  const page = await browser.newPage();
  await page.goto(`${served.own}/page/${name}`);
  const { field, frame } = await findField(page, bench);
  await field.click();
  await page.keyboard.type(NOTE);
  const [mark] = await until(() => marks(frame), ({ length }) => length === 1);
  const [rect] = mark?.rects ?? [];
  if (!rect) throw new Error('no mark');
  const corner = await (await frame.frameElement())?.boundingBox();
  const [left, top] = [(corner?.x ?? 0) + rect.left, (corner?.y ?? 0) + rect.top + rect.height / 2];
  // Beside the mark, in it, and between its letters again.
  for (const x of [left - 30, left + 20, left + rect.width + 40]) {
    await frame.evaluate(watch);
    await page.mouse.click(x, top);
    const seen = await until(() => frame.evaluate(() => (globalThis as unknown as { seenInEveryFrame?: number[] }).seenInEveryFrame), Boolean);
    expect(seen?.length).toBeGreaterThan(3);
    expect([...new Set(seen)]).toEqual([1]);
  }
  await page.close();
});
