import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { packRow } from '#pathway/row.ts';
import { ANA, at, calendars } from '../pathway/given.ts';
import { emptyDevice } from './disk.ts';
import { CONCERNS, OLD_STORES, oldEvents, oldSentinel, writeOld } from './old-records.ts';
import { unsealed } from './unsealed.ts';

const NOW = at('2026-11-24T16:00:00Z');

/** A worker that has just started, of this build. */
async function started() {
  vi.resetModules();
  const modules = await Promise.all([import('#record/append.ts'), import('#record/db.ts'), import('#record/read.ts'), import('#record/health.ts'), import('#record/reseal.ts'), import('#record/check/keep-checking.ts'), import('#record/versions/versions.ts'), import('#record/drafts.ts')]);
  return Object.assign({}, ...modules) as (typeof modules)[0] & (typeof modules)[1] & (typeof modules)[2] & (typeof modules)[3] & (typeof modules)[4] & (typeof modules)[5] & (typeof modules)[6] & (typeof modules)[7];
}
let plainly: Awaited<ReturnType<typeof started>>;

/** All that a person sees of a record: every concern and its row. */
const view = async (): Promise<string> => JSON.stringify([await plainly.readConcerns(), (await plainly.readRows('all', calendars, NOW)).rows.map(packRow)]);

const versions = Object.keys(OLD_STORES).map(Number);
let expected: string;

beforeEach(async () => {
  // What this build makes of the same events where there was never another one.
  emptyDevice();
  const events = await oldEvents();
  plainly = await started();
  await plainly.db.events.bulkAdd(events);
  await plainly.db.concerns.bulkAdd(CONCERNS.map((id) => ({ id, stale: 1, over: 0, made: '', revision: '', seen: '', watch: null })));
  expected = await view();
  plainly.db.close();
  emptyDevice();
  await fakeBrowser.storage.local.set({ 'record-sentinel': oldSentinel(events) });
});

describe.each(versions)('a record of version %i', (version) => {
  beforeEach(async () => writeOld(version, { events: await oldEvents() }));

  test('opens with every entry and every form, is sealed, and goes on', async () => {
    plainly = await started();
    expect(await plainly.findingNow()).toBeNull();
    expect(await view()).toBe(expected);
    expect((await plainly.db.meta.get('epoch'))?.epoch).toBe(plainly.EPOCH);
    await plainly.resealAll();
    expect(unsealed(JSON.stringify(await Promise.all([plainly.db.events.toArray(), plainly.db.drafts.toArray()])))).not.toContain('Raj');
    expect(await view()).toBe(expected);
    expect(await plainly.readDraft(CONCERNS[0], '1.2')).toEqual({ words: 'Raj again' });
    expect(await plainly.append([{ concern: CONCERNS[0], recorded: '2026-11-24T13:00:00Z', by: ANA, what: { kind: 'reopened', reason: 'A new incident was reported.' } }])).toMatchObject({ ok: true, ids: ['device-of-then:7'] });
    expect(await plainly.checkWhole(NOW)).toMatchObject({ entries: 7, since: '2026-11-24T12:36:00Z' });
  });

  test('whose upgrade is killed half way is as it was, and is upgraded at the next start', async () => {
    plainly = await started();
    plainly.db.close();
    // The last step of all fails, after every other one is done in the same transaction.
    const { VERSIONS } = await import('#record/versions/versions.ts');
    const last = VERSIONS.at(-1);
    const upgrade = last?.upgrade;
    if (!last || !upgrade) throw new Error('The last version has no step that could fail.');
    vi.resetModules();
    const again = (await import('#record/versions/versions.ts')).VERSIONS.at(-1);
    if (again) again.upgrade = async (tx) => (await upgrade(tx), Promise.reject(new Error('killed')));
    const { db } = await import('#record/db.ts');
    await expect(db.open()).rejects.toThrow('killed');
    db.close();
    expect(await nativeVersion()).toBe(version * 10);
    plainly = await started();
    expect(await view()).toBe(expected);
  });
});

/** By the native interface: what the disk says. */
const nativeVersion = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('plainly-record');
    opening.addEventListener('error', () => reject(opening.error ?? new Error('open failed')));
    opening.addEventListener('success', () => {
      resolve(opening.result.version);
      opening.result.close();
    });
  });

describe('a newer Plainly was here', () => {
  beforeEach(async () => {
    await writeOld(5, { events: await oldEvents() });
    plainly = await started();
    await view();
    await plainly.db.meta.put({ id: 'epoch', epoch: plainly.EPOCH + 1 });
    plainly.db.close();
    // Its database has a store more, and a higher number.
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('plainly-record', 80);
      opening.addEventListener('upgradeneeded', () => void opening.result.createObjectStore('later', { keyPath: 'id' }));
      opening.addEventListener('success', () => (opening.result.close(), resolve()));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('open failed')));
    });
    plainly = await started();
  });

  test('the older one reads all of it and writes nothing, whatever is asked', async () => {
    const before = JSON.stringify(await plainly.db.events.toArray());
    expect(await view()).toBe(expected);
    expect(await plainly.append([{ concern: CONCERNS[0], recorded: '2026-11-24T13:00:00Z', by: ANA, what: { kind: 'reopened', reason: 'A new incident was reported.' } }])).toMatchObject({ ok: false, error: expect.stringContaining('newer Plainly') });
    expect(await plainly.keepDraft(CONCERNS[0], '1.2', {}, NOW)).toMatchObject({ ok: false });
    await plainly.resealAll();
    expect(JSON.stringify(await plainly.db.events.toArray())).toBe(before);
  });

  test('updated again, it goes on where it was', async () => {
    await plainly.db.meta.put({ id: 'epoch', epoch: plainly.EPOCH });
    plainly.db.close();
    plainly = await started();
    expect(await plainly.findingNow()).toBeNull();
    expect(await view()).toBe(expected);
  });
});

describe('two windows of different versions', () => {
  test('the old one that is still open is told, lets the new one in, and loses nothing', async () => {
    await writeOld(5, { events: await oldEvents() });
    const told: string[] = [];
    const old = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('plainly-record');
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('open failed')));
    });
    plainly = await started();
    const { watchWindows, windowsNow } = await import('#record/windows.ts');
    watchWindows(() => told.push(String(windowsNow())));
    const opened = plainly.db.open();
    await vi.waitUntil(() => told.includes('blocked'));
    old.close();
    await opened;
    expect(windowsNow()).toBeNull();
    expect(await view()).toBe(expected);
    // And the other way round: this one is the old one now.
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('plainly-record', 80);
      opening.addEventListener('success', () => (opening.result.close(), resolve()));
      opening.addEventListener('error', () => reject(opening.error ?? new Error('open failed')));
    });
    expect(windowsNow()).toBe('outdated');
    expect(await view()).toBe(expected);
  });
});
