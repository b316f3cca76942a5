/** The bench: every page keeps the whole contract, in Chromium and in Firefox. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, findFirefox } from '../../scripts/browsers.ts';
import { build } from '../../scripts/build.ts';
import { openChromium, worker } from '../browser/drive/browser.ts';
import { openFirefox } from '../browser/drive/firefox.ts';
import { buildPages, installEditors } from './build-pages.ts';
import { type Broken, contract, type Part, type Tell } from './contract.ts';
import { firefoxTell } from './firefox-tell.ts';
import { PAGES } from './pages.ts';
import { BUILT, serveBench } from './serve.ts';

const SITES = ['http://127.0.0.1', 'http://localhost'];
const OUT = '.output/tested';
const wanted = process.env['EDITORS'];
const pages = PAGES.filter(({ name }) => !wanted || new RegExp(wanted, 'u').test(name));

let served: Awaited<ReturnType<typeof serveBench>>;

beforeAll(async () => {
  installEditors();
  await buildPages();
  served = await serveBench();
}, 300_000);

afterAll(() => served.stop());

describe.each([
  { name: 'chromium' as const, open: openInChromium },
  { name: 'firefox' as const, open: openInFirefox },
])('in $name', ({ name, open }) => {
  let browser: Browser;
  let tell: Tell;
  const results: Record<string, { broken: Broken; without: readonly Part[] }> = {};

  beforeAll(async () => {
    ({ browser, tell } = await open());
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    mkdirSync(BUILT, { recursive: true });
    writeFileSync(`${BUILT}/${name}.json`, JSON.stringify(results, null, 2));
  });

  test.each(pages)('$name', async (bench) => {
    const page = await browser.newPage();
    try {
      const broken = await contract(page, `${served.own}/page/${bench.name}`, bench, tell);
      const without = bench.without?.[name] ?? [];
      // What is called impossible and works after all is no longer to be left out; steps of undo come and go with the time between keys.
      const needless = without.filter((part) => part !== 'undo' && broken[part] === undefined);
      for (const part of without) delete broken[part];
      results[bench.name] = { broken, without };
      expect(needless).toEqual([]);
      expect(broken).toEqual({});
    } finally {
      await page.close();
    }
  });
});

async function openInChromium(): Promise<{ browser: Browser; tell: Tell }> {
  const opened = await openChromium({ executablePath: findChromium(), extension: build({ browser: 'chrome', sites: SITES, out: `${OUT}/editors` }) });
  const tell: Tell = async (page, message) => {
    await page.bringToFront();
    return (await worker(opened)).evaluate(async (said) => {
      const { tabs } = (globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id: number }[]>; sendMessage(id: number, message: object): Promise<never> } } }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      return tab && tabs.sendMessage(tab.id, said);
    }, message);
  };
  return { browser: opened.browser, tell };
}

async function openInFirefox(): Promise<{ browser: Browser; tell: Tell }> {
  const browser = await openFirefox(findFirefox(), build({ browser: 'firefox', sites: SITES, out: `${OUT}/editors` }));
  return { browser, tell: await firefoxTell(browser) };
}
