import { inventYear } from '../../demo/history/invent-year.ts';
import { serviceSettings } from '../../demo/history/service.ts';
import { extensionPage, type Opened } from '../../tests/browser/drive/browser.ts';
import { fill } from '../../tests/browser/drive/fill.ts';
import { stale } from '../../tests/browser/drive/stale.ts';
import { until } from '../../tests/browser/guest/overlay.ts';
import type { Show } from './show.ts';

const DEVICE = 'invented-year';
/** The year that is shown: the same one at each start, but for its end, which is now. */
const SEED = 1;

/**
 * Fills the record of a browser that was just opened with an invented year, and its settings with the service of that
 * year. From outside, through the connection by which the browser was started: Plainly itself has no way to do it
 * (docs/decisions/011-invented-year.md).
 */
export async function fillHistory(opened: Opened, say: Show['say']): Promise<void> {
  const began = performance.now();
  const { events } = inventYear({ seed: SEED, ends: Temporal.Now.instant(), device: DEVICE });
  const desk = await extensionPage(opened, 'desk.html');
  await desk.waitForSelector('h1');
  await fill(desk, events, DEVICE);
  await desk.evaluate(
    (items) => (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set(items),
    { service: [{ since: events[0]?.recorded ?? '', by: null, service: serviceSettings }], desk: { role: 'Quality and Safeguarding Lead', name: 'Dawn Petrie' } },
  );
  await desk.evaluate("chrome.runtime.sendMessage({ type: 'page-opened' })");
  await until(() => stale(desk), (left) => left === 0, 60_000);
  await desk.close();
  say(`An invented year is in the record: ${events.length.toLocaleString('en-GB')} entries, in ${((performance.now() - began) / 1000).toFixed(1)} s. Nobody in it exists.`);
}
