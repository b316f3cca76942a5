/** A record that is there already, put straight into the store as the extension keeps it: whole chains, whole sentinel. */
import type { Page } from 'puppeteer';
import type { NewEvent } from '#pathway/events.ts';
import { hashOf } from '#record/hash.ts';

const DEVICE = 'device-of-the-test';
const AT_ONCE = 5000;

type Stored = Awaited<ReturnType<typeof chained>>[number];

type Seal = (payload: unknown) => Promise<string>;

/**
 * @param page of the extension, which has opened its record already
 * @param seal the lock that the extension was built with
 */
export async function fill(page: Page, events: readonly NewEvent[], seal: Seal = async (payload) => JSON.stringify(payload)): Promise<void> {
  const stored = await chained(events, seal);
  for (let from = 0; from < stored.length; from += AT_ONCE) await put(page, stored.slice(from, from + AT_ONCE));
  const last = stored.at(-1);
  await page.evaluate(
    // As from before there was a lock: it is sealed at the next start.
    (sentinel) => (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({ 'record-sentinel': sentinel, 'all-sealed': false }),
    { device: DEVICE, count: stored.length, head: last?.hash ?? '' },
  );
}

async function chained(events: readonly NewEvent[], seal: Seal) {
  let previous = '';
  const stored = [];
  for (const [index, { concern, recorded, by, what }] of events.entries()) {
    const envelope = { device: DEVICE, seq: index + 1, concern, kind: what.kind, at: recorded, schema: 1 as const, previous, sealed: await seal({ by, what }) };
    previous = await hashOf(envelope);
    stored.push({ ...envelope, hash: previous });
  }
  return stored;
}

const put = (page: Page, stored: readonly Stored[]): Promise<void> =>
  page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plainly-record');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('The record can’t be opened.')));
        opening.addEventListener('success', () => {
          const tx = opening.result.transaction(['events', 'concerns', 'service'], 'readwrite');
          for (const event of all) {
            tx.objectStore('events').put(event);
            if (event.concern) tx.objectStore('concerns').put({ id: event.concern, stale: 1, over: 0, made: '', revision: '', seen: '', watch: null });
          }
          tx.objectStore('service').clear();
          tx.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
          tx.addEventListener('error', () => reject(tx.error ?? new Error('The record can’t be filled.')));
        });
      }),
    [...stored],
  );
