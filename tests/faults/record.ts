/** A profile with a record in it, writers that can be killed, and what is on the disk afterwards. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { inject } from 'vitest';
import type { StoredEvent } from '#record/db.ts';
import { hashOf } from '#record/hash.ts';
import { extensionPage, openChromium, type Opened } from '../browser/drive/browser.ts';
import { say } from '../browser/drive/desk.ts';

/** The two stores that Chromium has for IndexedDB. */
export const BACK_ENDS = { leveldb: [], sqlite: ['--enable-features=IdbSqliteBackingStore'] } as const;
export type BackEnd = keyof typeof BACK_ENDS;

/** How often: short in every run, as published by `npm run test:faults`. */
export const times = (short: number, long: number): number => (process.env['FAULTS'] === 'long' ? long : short);

export const newProfile = (under = tmpdir()): string => mkdtempSync(join(under, 'plainly-fault-'));
export const dropProfile = (profile: string): void => rmSync(profile, { recursive: true, force: true });

export const open = (profile: string, backEnd: BackEnd): Promise<Opened> => openChromium({ executablePath: inject('chromium'), extension: inject('extension'), profile, args: BACK_ENDS[backEnd] });

/** A page of the extension with somebody at the desk. */
export async function desk(opened: Opened): Promise<Page> {
  const page = await extensionPage(opened, 'desk.html');
  await say(page, 'Registered Manager', 'Ruth');
  return page;
}

declare const chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean; ids?: string[]; error?: string }> } };

/** Writes one entry; the answer, or null where the worker ended before it answered. */
export const writeOne = (page: Page): Promise<{ ok: boolean; ids?: string[]; error?: string } | null> =>
  page.evaluate(() => chrome.runtime.sendMessage({ type: 'record', concern: null, what: { kind: 'exported', as: 'document' } }).catch(() => null));

/** Writes one entry after the other until told to end; what was acknowledged is known outside the browser at once. */
export async function startWriting(page: Page, acknowledged: string[]): Promise<void> {
  await page.exposeFunction('acknowledge', (ids: string[]) => void acknowledged.push(...ids));
  await page.evaluate(() => {
    const world = globalThis as unknown as { acknowledge(ids: string[]): void; ended?: boolean; refused?: string };
    const write = async () => {
      while (!world.ended) {
        // One that is never answered, because its worker was killed, holds up no other.
        const answer = await Promise.race([
          chrome.runtime.sendMessage({ type: 'record', concern: null, what: { kind: 'exported', as: 'document' } }).catch(() => null),
          new Promise<null>((resolve) => setTimeout(() => resolve(null), 3000)),
        ]);
        if (answer?.ok) world.acknowledge(answer.ids ?? []);
        else world.refused = answer?.error ?? 'no answer';
      }
    };
    void write();
    void write();
  });
}

/** The last answer to a writer that was none. */
export const refused = (page: Page): Promise<string> => page.evaluate(() => String((globalThis as unknown as { refused?: string }).refused));

export const stopWriting = (page: Page): Promise<void> => page.evaluate(() => void Object.assign(globalThis, { ended: true }));

/** Every event, read from the store itself. */
export const stored = (page: Page): Promise<StoredEvent[]> =>
  page.evaluate(
    () =>
      new Promise<StoredEvent[]>((resolve, reject) => {
        const request = indexedDB.open('plainly-record');
        request.addEventListener('error', () => reject(request.error ?? new Error('open failed')));
        request.addEventListener('success', () => {
          const all = request.result.transaction('events').objectStore('events').getAll();
          all.addEventListener('error', () => reject(all.error ?? new Error('read failed')));
          all.addEventListener('success', () => {
            resolve(all.result as StoredEvent[]);
            request.result.close();
          });
        });
      }),
  );

/** What is wrong with events against what was acknowledged: lost, doubled, not in one chain. Nothing where all is well. */
export async function wrongWith(events: readonly StoredEvent[], acknowledged: readonly string[]): Promise<string[]> {
  const wrong: string[] = [];
  const known = new Set(events.map(({ device, seq }) => `${device}:${seq}`));
  for (const id of acknowledged) if (!known.has(id)) wrong.push(`lost ${id}`);
  if (new Set(acknowledged).size !== acknowledged.length) wrong.push('one number was acknowledged twice');
  for (const own of Map.groupBy(events, ({ device }) => device).values()) {
    let before: StoredEvent | undefined;
    for (const event of own) {
      if (event.seq !== (before?.seq ?? 0) + 1 || event.previous !== (before?.hash ?? '')) wrong.push(`broken at ${event.seq}`);
      if (event.hash !== (await hashOf(event))) wrong.push(`changed at ${event.seq}`);
      before = event;
    }
  }
  return wrong;
}
