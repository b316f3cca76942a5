import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NewEvent } from '#pathway/events.ts';
import { ANA } from '../pathway/given.ts';

const identified = (concern: string): NewEvent => ({
  concern,
  recorded: '2026-11-24T12:36:00Z',
  by: ANA,
  what: { kind: 'concern-identified', identified: '2026-11-24T12:36:00Z', origin: { quote: 'Raj hit Tom', prompts: [] } },
});

/** The record as a worker that has just started has it: its modules anew, the stores as they are. */
async function freshWorker() {
  vi.resetModules();
  const [{ append }, { db }, { readConcerns }, { firstBreak }, { openValue }] = await Promise.all([
    import('#record/append.ts'),
    import('#record/db.ts'),
    import('#record/read.ts'),
    import('#record/chain.ts'),
    import('#lock/sealed-value.ts'),
  ]);
  return { append, db, readConcerns, firstBreak, openValue };
}

/** An empty disk, for the native look and for Dexie alike. */
function emptyDisk(): void {
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
}

beforeEach(() => {
  fakeBrowser.reset();
  emptyDisk();
});

describe('appending', () => {
  test('numbers and chains events of one device, over a restart of the worker', async () => {
    const first = await freshWorker();
    await first.append([identified('a'), identified('b')]);
    first.db.close();
    const second = await freshWorker();
    await second.append([identified('c')]);
    const events = await second.db.events.toArray();
    expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(new Set(events.map(({ device }) => device)).size).toBe(1);
    expect(await second.firstBreak(events)).toBeNull();
  });

  test('what arrives at once is written one after the other', async () => {
    const { append, db, firstBreak } = await freshWorker();
    const replies = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((concern) => append([identified(concern)])));
    expect(replies.every(({ ok }) => ok)).toBe(true);
    expect(await firstBreak(await db.events.toArray())).toBeNull();
    expect(await db.events.count()).toBe(5);
  });

  test('two workers at once write one chain, and what each works out in its turn the other one has seen', async () => {
    const [one, other] = [await freshWorker(), await freshWorker()];
    const unlessThere = ({ append, db }: typeof one) => append(async () => ((await db.events.count()) ? [] : [identified('a')]));
    const replies = await Promise.all([unlessThere(one), unlessThere(other), one.append([identified('b')]), other.append([identified('c')])]);
    expect(replies.every(({ ok }) => ok)).toBe(true);
    const events = await other.db.events.toArray();
    expect(events.map(({ concern }) => concern).sort()).toEqual(['a', 'b', 'c']);
    expect(await other.firstBreak(events)).toBeNull();
  });

  test('reads back what was written', async () => {
    const { append, readConcerns } = await freshWorker();
    await append([identified('a')]);
    expect(await readConcerns()).toMatchObject([{ id: 'a', identified: '2026-11-24T12:36:00Z', identifiedBy: ANA, origin: { quote: 'Raj hit Tom' } }]);
  });

  test('names stand in the sealed payload only', async () => {
    const { append, db } = await freshWorker();
    await append([identified('a')]);
    const [{ sealed, ...envelope } = { sealed: '' }] = await db.events.toArray();
    expect(sealed).toMatch(/^f1\./u);
    expect(sealed + JSON.stringify(envelope)).not.toMatch(/Ana|Raj|Tom/u);
  });
});

describe('every field of an event is held by the chain', () => {
  test.each(['device', 'seq', 'concern', 'kind', 'at', 'schema', 'previous', 'sealed', 'hash'] as const)('a changed %s is found', async (field) => {
    const { append, db, firstBreak } = await freshWorker();
    await append([identified('a'), identified('b')]);
    const [one, two] = await db.events.toArray();
    if (!one || !two) throw new Error('two events were meant');
    expect(await firstBreak([one, { ...two, [field]: field === 'seq' ? 7 : field === 'schema' ? 1 : 'changed' } as typeof two])).not.toBeNull();
  });
});

describe('storage is not trusted', () => {
  test('a failed write stops all writing, keeps what is unsaved, and says what to do', async () => {
    const { append, db, openValue } = await freshWorker();
    await append([identified('a')]);
    const full = vi.spyOn(db.events, 'bulkAdd').mockRejectedValueOnce(new DOMException('disk full', 'QuotaExceededError'));
    const refused = await append([identified('b')]);
    full.mockRestore();
    expect(refused).toMatchObject({ ok: false, error: expect.stringContaining('open it again') });
    expect(await append([identified('c')])).toMatchObject({ ok: false });
    expect(await db.events.count()).toBe(1);
    const { unsaved } = Object((await fakeBrowser.storage.session.get('record-stopped'))['record-stopped']);
    expect(JSON.stringify(await openValue(unsaved, 'record-stopped'))).toContain('Raj hit Tom');
  });

  test('an empty database where there was a record is never taken for a new one', async () => {
    const first = await freshWorker();
    await first.append([identified('a')]);
    first.db.close();
    emptyDisk();
    const second = await freshWorker();
    expect(await second.append([identified('b')])).toMatchObject({ ok: false, error: expect.stringContaining('damaged or missing') });
  });

  test('fewer events than are known outside the database stop writing', async () => {
    const first = await freshWorker();
    await first.append([identified('a'), identified('b')]);
    await first.db.events.where('concern').equals('b').delete();
    first.db.close();
    const second = await freshWorker();
    expect(await second.append([identified('c')])).toMatchObject({ ok: false });
  });

  test('a changed event stops writing', async () => {
    const first = await freshWorker();
    await first.append([identified('a'), identified('b')]);
    await first.db.events.where('concern').equals('a').modify({ at: '2020-01-01T00:00:00Z' });
    first.db.close();
    const second = await freshWorker();
    expect(await second.append([identified('c')])).toMatchObject({ ok: false });
  });
});
