/**
 * A record that is there already, put straight into the store: whole chains, whole sentinel. It is as from before there
 * was a lock, and is sealed at the worker's next start (`sealed.ts` waits for that).
 */
import type { Page } from 'puppeteer';
import type { NewEvent } from '#pathway/events.ts';
import { hashOf } from '#record/hash.ts';

/** What the record's device is called where nobody says otherwise. */
export const DEVICE = 'device-of-the-test';
const AT_ONCE = 5000;

type Stored = Awaited<ReturnType<typeof chained>>[number];

/**
 * @param page of the extension, which has opened its record already
 * @param device what the record's device is called: events that name one another name it too
 */
export async function fill(page: Page, events: readonly NewEvent[], device = DEVICE): Promise<void> {
  const stored = await chained(events, device);
  for (let from = 0; from < stored.length; from += AT_ONCE) await put(page, stored.slice(from, from + AT_ONCE));
  const last = stored.at(-1);
  await page.evaluate(
    (sentinel) => (globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }).chrome.storage.local.set({ 'record-sentinel': sentinel, 'all-sealed': false }),
    { device, count: stored.length, head: last?.hash ?? '' },
  );
}

async function chained(events: readonly NewEvent[], device: string) {
  let previous = '';
  const stored = [];
  for (const [index, { concern, recorded, by, what }] of events.entries()) {
    const envelope = { device, seq: index + 1, concern, kind: what.kind, at: recorded, schema: 1 as const, previous, sealed: JSON.stringify({ by, what }) };
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
