/**
 * The desk of a service with many years of concerns: 2,000 of them, 300 of which run, 60,000 events, each through the
 * record's seam with a real AES-GCM in it, the lock set up. The figures are in `docs/pathway.md`, best of several with the machine's load
 * beside them; limits here leave room for a machine that does other things as well.
 */
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { build } from '../../scripts/build.ts';
import { extensionPage, killWorker, openChromium, type Opened, worker } from '../browser/drive/browser.ts';
import { idOf, many } from '../browser/drive/concerns.ts';
import { fill } from '../browser/drive/fill.ts';
import { setUpLock } from '../browser/drive/lock.ts';
import { sealed } from '../browser/drive/sealed.ts';
import { stale } from '../browser/drive/stale.ts';
import { until } from '../browser/guest/overlay.ts';
import { firstPaint, tell, timed } from './measuring.ts';

const CONCERNS = 2000;
const OPEN = 300;
/** What the goals allow, and how much more a busy machine may take. */
const GOALS = { paint: 1000, open: 200, find: 100, reconcile: 50 };
const BUSY = 3;

let opened: Opened;
let desk: Page;

/** The audits of the service are to be looked at again: their watch is over, or, as after a new one, all that is kept of them. */
const turnAudits = (page: Page, anew: boolean): Promise<void> =>
  page.evaluate(
    (all) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('plainly-record');
        opening.addEventListener('success', () => {
          const tx = opening.result.transaction('service', 'readwrite');
          const store = tx.objectStore('service');
          const kept = store.getAll();
          kept.addEventListener('success', () => kept.result.forEach((each: object) => store.put({ ...each, watch: null, stale: all ? 1 : 0 })));
          tx.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    anew,
  );

/** How long the worker's last look at the clocks took. */
const lastReconcile = async (): Promise<number> => (await worker(opened)).evaluate(() => performance.getEntriesByName('reconcile').at(-1)?.duration ?? 0);

/** Has the worker look at the clocks, as the alarm does each minute. */
async function reconcile(page: Page): Promise<number> {
  await (await worker(opened)).evaluate(() => performance.clearMeasures('reconcile'));
  await page.evaluate(() => (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome.runtime.sendMessage({ type: 'page-opened' }));
  return until(lastReconcile, Boolean, 30_000);
}

beforeAll(async () => {
  opened = await openChromium({ executablePath: inject('chromium'), extension: build({ browser: 'chrome', movableClock: true, out: '.output/locked' }) });
  const first = await extensionPage(opened, 'desk.html');
  await first.waitForSelector('h1');
  await fill(first, many(CONCERNS, OPEN, Temporal.Now.instant()));
  await sealed(opened, first);
  await setUpLock(opened);
  // The background adds everything up once, with no page beside it that waits for that.
  await first.evaluate("chrome.runtime.sendMessage({ type: 'page-opened' })");
  await until(() => stale(first), (left) => left === 0, 400_000);
  await first.close();
}, 500_000);

afterAll(() => opened.browser.close());

test('the first rows are there', async () => {
  const took: number[] = [];
  for (let time = 0; time < 5; time += 1) took.push(await firstPaint(opened, 'desk.html', '.row-card'));
  tell(`first useful paint of ${CONCERNS} concerns`, took);
  expect(Math.min(...took)).toBeLessThanOrEqual(GOALS.paint * BUSY);
}, 200_000);

test('one concern opens', async () => {
  desk = await extensionPage(opened, 'desk.html');
  await desk.waitForSelector('.row-card');
  const took: number[] = [];
  for (const n of [3, 700, 1500, 1990, 1999, 4, 701, 1501]) {
    took.push(await timed(desk, `location.hash = '#concern/${idOf(n)}'`, `document.querySelectorAll('.stops').length === 3`));
    await timed(desk, `location.hash = '#concerns'`, `document.querySelector('.row-card')`);
  }
  tell('opening one concern', took);
  expect(Math.min(...took)).toBeLessThanOrEqual(GOALS.open * BUSY);
}, 100_000);

test('a name is found as it is typed', async () => {
  await desk.select('#find-state', 'any');
  const took: number[] = [];
  for (const [typed, count] of [['dot jolly', /^(?!2000)\d+ concerns of/u], ['zzz', /^0 concerns/u], ['tom', /^(?!2000)\d+ concerns of/u]] as const) {
    took.push(
      await timed(
        desk,
        `{ const field = document.querySelector('#find-name'); Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(typed)}); field.dispatchEvent(new Event('input', { bubbles: true })); }`,
        `${String(count)}.test(document.querySelector('main [role=status]').textContent)`,
      ),
    );
  }
  tell('finding by name', took);
  expect(Math.min(...took)).toBeLessThanOrEqual(GOALS.find * BUSY);
}, 60_000);

test('a reconcile, by a worker that runs and by one that has just started', async () => {
  const running: number[] = [];
  for (let time = 0; time < 7; time += 1) running.push(await reconcile(desk));
  tell(`reconcile over ${OPEN} open concerns`, running);
  for (const anew of [false, true]) {
    const turned: number[] = [];
    for (let time = 0; time < 5; time += 1) {
      await turnAudits(desk, anew);
      turned.push(await reconcile(desk));
    }
    tell(anew ? 'the same after an audit, which is read anew' : 'the same with the audits of the service looked at again', turned);
  }
  const started: number[] = [];
  for (let time = 0; time < 3; time += 1) {
    await killWorker(opened);
    await desk.evaluate("chrome.runtime.sendMessage({ type: 'page-opened' })");
    started.push(await until(lastReconcile, Boolean, 30_000));
  }
  tell('the same by a worker that has just started', started);
  expect(Math.min(...running)).toBeLessThanOrEqual(GOALS.reconcile * BUSY);
}, 60_000);
