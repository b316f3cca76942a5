import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NewEvent } from '#pathway/events.ts';
import { ANA, at } from '../pathway/given.ts';
import { emptyDevice, emptyFiles, faults, files, wipeRecord } from './disk.ts';
import { unsealed } from './unsealed.ts';

const NOW = at('2026-11-24T16:00:00Z');
const identified = (concern: string): NewEvent => ({ concern, recorded: '2026-11-24T12:36:00Z', by: ANA, what: { kind: 'concern-identified', identified: '2026-11-24T12:36:00Z', origin: { quote: 'Raj hit Tom', prompts: [] } } });

/** A worker that has just started. */
async function started() {
  vi.resetModules();
  const modules = await Promise.all([import('#record/append.ts'), import('#record/db.ts'), import('#record/drafts.ts'), import('#record/health.ts'), import('#record/check/keep-checking.ts'), import('#record/journal/journal.ts'), import('#record/unsaved.ts'), import('#record/sentinel.ts'), import('#record/versions/versions.ts')]);
  return Object.assign({}, ...modules) as (typeof modules)[0] & (typeof modules)[1] & (typeof modules)[2] & (typeof modules)[3] & (typeof modules)[4] & (typeof modules)[5] & (typeof modules)[6] & (typeof modules)[7] & (typeof modules)[8];
}
let plainly: Awaited<ReturnType<typeof started>>;

/** The next start of the browser, with something done to its stores in between. */
async function restarted(between: () => unknown = () => undefined): Promise<void> {
  plainly.db.close();
  await fakeBrowser.storage.session.clear();
  await between();
  plainly = await started();
}

beforeEach(async () => {
  emptyDevice();
  plainly = await started();
  await plainly.append([identified('a'), identified('b')]);
});

describe('the second journal', () => {
  test('has every event as it is stored, and the wrapped keys of its concern', async () => {
    await plainly.append([identified('c')]);
    const { events, keys } = await plainly.readJournal();
    expect(events).toEqual(await plainly.db.events.toArray());
    expect(keys.sort((one, other) => (one.concern < other.concern ? -1 : 1))).toEqual(await plainly.db.keys.toArray());
    expect(unsealed(JSON.stringify([...files.values()].map(String)))).not.toContain('Raj');
  });

  test('keeps what no backup has, and lets go of the rest', async () => {
    await plainly.append([identified('c')]);
    await plainly.trimJournal(({ seq }) => seq <= 2);
    expect((await plainly.readJournal()).events.map(({ seq }) => seq)).toEqual([3]);
  });

  test('that fails stops all writing; the entry itself is saved', async () => {
    faults.opfs = true;
    expect(await plainly.append([{ ...identified('a'), what: { kind: 'escalated', to: ['Team Leader'], reason: 'It happened again today.' } }])).toMatchObject({ ok: true });
    expect(await plainly.append([identified('d')])).toMatchObject({ ok: false, error: expect.stringContaining('open it again') });
    expect(await plainly.db.events.count()).toBe(3);
  });
});

describe('what the browser could not save', () => {
  beforeEach(async () => {
    const full = vi.spyOn(plainly.db.events, 'bulkAdd').mockRejectedValueOnce(new DOMException('disk full', 'QuotaExceededError'));
    await plainly.append([identified('c')]);
    full.mockRestore();
  });

  test('is kept, and so is what comes after it, once each; nothing is written', async () => {
    for (const concern of ['d', 'd', 'e']) expect(await plainly.append([identified(concern)])).toMatchObject({ ok: false });
    await plainly.keepDraft('a', '1.1', { words: 'before' }, NOW);
    await plainly.keepDraft('a', '1.1', { words: 'Raj again' }, NOW);
    expect((await plainly.readUnsaved())?.events.map(({ concern }) => concern)).toEqual(['c', 'd', 'e']);
    expect((await plainly.readUnsaved())?.drafts).toEqual([{ concern: 'a', form: '1.1', values: { words: 'Raj again' } }]);
    expect([await plainly.db.events.count(), await plainly.db.drafts.count()]).toEqual([2, 0]);
    expect(unsealed(JSON.stringify(await fakeBrowser.storage.session.get('record-stopped')))).not.toContain('Raj');
  });

  test('a restart of the worker alone does not end the stop; that of the browser does', async () => {
    plainly.db.close();
    plainly = await started();
    expect(await plainly.append([identified('d')])).toMatchObject({ ok: false });
    await restarted();
    expect(await plainly.append([identified('d')])).toMatchObject({ ok: true });
  });
});

describe('is noticed at the next start, and makes the record read-only until it was checked as a whole', () => {
  const noticed: [string, () => unknown, string][] = [
    ['a database that is gone', wipeRecord, 'absent'],
    ['a database that is gone, with what was known in the extension’s store', async () => (await wipeRecord(), fakeBrowser.storage.local.remove('record-sentinel')), 'absent'],
    ['a database that a page has made anew, empty', async () => (await wipeRecord(), (await started()).db.events.count()), 'fewer'],
    ['an entry that is missing', async () => (await started()).db.events.where('concern').equals('b').delete(), 'fewer'],
    ['an entry that was changed', async () => (await started()).db.events.where('concern').equals('a').modify({ at: '2020-01-01T00:00:00Z' }), 'changed'],
    ['a record that went back to what it was', async () => {
      const { db } = await started();
      await db.events.where('concern').equals('b').modify({ hash: 'f'.repeat(64) });
    }, 'changed'],
  ];
  test.each(noticed)('%s', async (_, damage, what) => {
    await restarted(damage);
    expect(await plainly.append([identified('c')])).toMatchObject({ ok: false, error: expect.stringContaining('damaged or missing') });
    expect(await plainly.findingNow()).toMatchObject({ what });
    await restarted();
    expect(await plainly.append([identified('c')])).toMatchObject({ ok: false });
    expect(await plainly.checkWhole(NOW)).toMatchObject({ what });
  });

  test('a record of a newer Plainly is read only, and writable again with the newer one', async () => {
    await restarted(async () => (await started()).db.meta.put({ id: 'epoch', epoch: plainly.EPOCH + 1 }));
    expect(await plainly.append([identified('c')])).toMatchObject({ ok: false, error: expect.stringContaining('newer Plainly') });
    await restarted(async () => (await started()).db.meta.put({ id: 'epoch', epoch: plainly.EPOCH }));
    expect(await plainly.append([identified('c')])).toMatchObject({ ok: true });
  });

  test('a file that somebody else writes at this very moment is read again, and is no damage', async () => {
    await restarted(() => (faults.swapped = 3));
    expect(await plainly.findingNow()).toBeNull();
    expect(faults.swapped).toBe(0);
    expect(await plainly.append([identified('c')])).toMatchObject({ ok: true });
  });

  test('a file that can’t be read however often is', async () => {
    await restarted(() => (faults.swapped = Infinity));
    expect(await plainly.findingNow()).toMatchObject({ what: 'unreadable' });
  });

  test('a new device is no damaged one', async () => {
    emptyDevice();
    plainly = await started();
    expect(await plainly.findingNow()).toBeNull();
  });
});

describe('the check of the whole record', () => {
  test('says since when the chain is unbroken', async () => {
    expect(await plainly.checkWhole(NOW)).toEqual({ at: NOW.toString(), entries: 2, since: '2026-11-24T12:36:00Z' });
  });

  test('behind everything else comes to the same, once after each start and then once a day', async () => {
    await plainly.keepChecking(NOW);
    expect(await plainly.readChecked()).toMatchObject({ entries: 2 });
    await plainly.append([identified('c')]);
    await plainly.keepChecking(NOW.add({ hours: 23 }));
    expect(await plainly.readChecked()).toMatchObject({ entries: 2 });
    await plainly.keepChecking(NOW.add({ hours: 24 }));
    expect(await plainly.readChecked()).toMatchObject({ entries: 3 });
  });

  type Change = { signature?: string; previous?: string; at?: string };
  const broken: [string, string, Change][] = [
    ['a signature of somebody else', 'signature', { signature: btoa('x'.repeat(64)) }],
    ['no signature', 'signature', { signature: '' }],
    ['a link that is not that of the entry before', 'link', { previous: 'f'.repeat(64) }],
    ['another time', 'hash', { at: '2020-01-01T00:00:00Z' }],
  ];
  test.each(broken)('finds %s', async (_, why, change) => {
    // Older than the newest fifty, which are looked at before.
    await plainly.append(Array.from({ length: 60 }, (_, n) => identified(`c${n}`)));
    await plainly.db.events.filter(({ seq }) => seq === 2).modify(change);
    await restarted();
    expect(await plainly.findingNow()).toBeNull();
    await plainly.keepChecking(NOW);
    expect(await plainly.findingNow()).toMatchObject({ what: 'changed', broken: { seq: 2, why } });
    expect(await plainly.append([identified('z')])).toMatchObject({ ok: false });
  });

  test('finds a concern whose keys are gone, which nobody removed', async () => {
    await plainly.db.keys.where('concern').equals('a').delete();
    await restarted();
    await plainly.keepChecking(NOW);
    expect(await plainly.findingNow()).toMatchObject({ broken: { seq: 1, why: 'key' } });
  });
});

test('without a file system of its own the record works as before', async () => {
  emptyDevice();
  Object.defineProperty(navigator, 'storage', { configurable: true, value: undefined });
  plainly = await started();
  expect(await plainly.append([identified('a')])).toMatchObject({ ok: true });
  emptyFiles();
});
