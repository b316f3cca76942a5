/** How long things take in a page, and what it holds. */
import { loadavg } from 'node:os';
import type { CDPSession, Page } from 'puppeteer';
import type { Opened } from '../browser/drive/browser.ts';

/** From an action in the page to the first frame in which something is so. */
export const timed = (page: Page, act: string, so: string): Promise<number> =>
  page.evaluate(
    `new Promise((resolve) => {
      const from = performance.now();
      const look = () => ((${so}) ? setTimeout(() => resolve(performance.now() - from)) : requestAnimationFrame(look));
      ${act};
      requestAnimationFrame(look);
    })`,
  ) as Promise<number>;

/** Says what was measured, and under what load. */
export function tell(what: string, took: readonly number[]): void {
  const sorted = took.toSorted((one, other) => one - other).map((ms) => Math.round(ms));
  console.log(`${what}: best ${sorted[0]} ms, median ${sorted[Math.floor(sorted.length / 2)]} ms of ${sorted.length} (${sorted.join(', ')}); load ${loadavg()[0]?.toFixed(1)}`);
}

/** What a page, with all scripts in it, holds in bytes once what nothing holds was swept out. */
export async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** From the start of a page of the extension to the first frame in which something is there; so many times slower than this machine is. */
export async function firstPaint({ browser, id }: Opened, path: string, selector: string, slower = 1): Promise<number> {
  const page = await browser.newPage();
  if (slower > 1) await page.emulateCPUThrottling(slower);
  await page.evaluateOnNewDocument((wanted) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(wanted)) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { painted: performance.now() })));
    }).observe(document, { childList: true, subtree: true });
  }, selector);
  await page.goto(`chrome-extension://${id}/${path}`);
  const at = await page.waitForFunction(() => (globalThis as { painted?: number }).painted, { timeout: 60_000 });
  const took = Number(await at.jsonValue());
  await page.close();
  return took;
}
