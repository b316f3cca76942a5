import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Happening, NewEvent } from '#pathway/events.ts';
import { packRow } from '#pathway/row.ts';
import { ANA, at, calendars, record } from '../pathway/given.ts';

const add = (concern: string, recorded: string, what: Happening): NewEvent => ({ concern, recorded, by: ANA, what });
const begun = (concern: string): NewEvent[] => [
  add(concern, '2026-11-24T12:36:00Z', { kind: 'concern-identified', identified: '2026-11-24T12:36:00Z', origin: null }),
  add(concern, '2026-11-24T12:40:00Z', { kind: 'step-completed', step: '1.1', record }),
];
const NOW = at('2026-11-24T12:45:00Z');

/** The record as a worker that has just started has it: its modules anew, the store as it is. */
async function fresh() {
  vi.resetModules();
  const [{ append }, { db }, { freshen }, read, { readUnquiet }] = await Promise.all([
    import('#record/append.ts'),
    import('#record/db.ts'),
    import('#record/freshen.ts'),
    import('#record/read.ts'),
    import('#record/rows.ts'),
  ]);
  /** Looks at everything, as a reconcile does, and keeps what it saw. */
  const look = async (now = NOW): Promise<void> => freshen(await readUnquiet('k', null, now), { calendars, by: 'k', now });
  return { append, db, look, ...read, readUnquiet };
}

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
});

describe('what is kept of a concern', () => {
  test('is the same as what its events add up to, and stale as soon as one is added', async () => {
    const { append, db, look, readConcerns, readConcern, readRows } = await fresh();
    await append(begun('c1'));
    const packed = async () => (await readRows('all', calendars, NOW)).rows.map(packRow);
    const [before, rows] = [await readConcerns(), await packed()];
    await look();
    expect(await db.concerns.where('stale').equals(0).count()).toBe(1);
    expect(await readConcerns()).toEqual(before);
    expect(await packed()).toEqual(rows);
    await append([add('c1', '2026-11-24T12:46:00Z', { kind: 'escalated', to: ['Registered Manager'], reason: 'It happened again today.' })]);
    expect(await db.concerns.where('stale').equals(1).count()).toBe(1);
    expect(await readConcerns()).toEqual([await readConcern('c1')]);
    expect(await readRows('all', calendars, NOW)).toMatchObject({ rows: [{ untold: 1 }], complete: true });
  });

  test('of other folds is not read, and is looked at until it was added up again', async () => {
    const { append, db, look, readConcerns, readConcern, readOpenConcerns, readUnquiet } = await fresh();
    await append(begun('c1'));
    await look();
    await db.concerns.toCollection().modify({ made: 'before', over: 1 });
    await db.folds.toCollection().modify({ sealed: '{}' });
    expect(await readConcerns()).toEqual([await readConcern('c1')]);
    expect((await readUnquiet('k', NOW, NOW)).concerns).toHaveLength(1);
    await look();
    expect(await readOpenConcerns()).toHaveLength(1);
    expect(await db.concerns.toArray()).toMatchObject([{ stale: 0, made: 'test', over: 0 }]);
  });

  test('is sealed, but for times and opaque letters', async () => {
    const { append, db, look } = await fresh();
    await append(begun('c1'));
    await look();
    expect((await db.rows.toArray())[0]?.sealed).toMatch(/^r1\./u);
    expect(JSON.stringify(await db.concerns.toArray())).not.toMatch(/Raj|Tom|Dining|step/u);
  });
});

describe('what a reconcile opens', () => {
  const opens = async (store: Awaited<ReturnType<typeof fresh>>, now: string, since: Temporal.Instant | null = NOW) => {
    const { concerns, quiet } = await store.readUnquiet('k', since, at(`2026-11-24T${now}Z`));
    return [concerns.map(({ id }) => id), quiet.length];
  };

  test('nothing, as long as nothing comes of itself: 1.2 is due 13:10 and warns at 13:00', async () => {
    const store = await fresh();
    await store.append(begun('c1'));
    await store.look();
    expect(await opens(store, '12:59:59')).toEqual([[], 1]);
    expect(await opens(store, '13:00:00')).toEqual([['c1'], 0]);
    await store.look(at('2026-11-24T13:00:01Z'));
    expect((await store.db.concerns.toArray())[0]?.watch).toMatchObject({ from: Date.parse('2026-11-24T13:00:01Z'), until: Date.parse('2026-11-24T13:10:00Z') });
  });

  test('a concern with news, and none that is over', async () => {
    const store = await fresh();
    await store.append([...begun('c1'), ...begun('c2'), ...begun('c3')]);
    const third = (await store.db.events.where('concern').equals('c3').toArray())[0];
    await store.append([add('c3', '2026-11-24T12:56:00Z', { kind: 'recorded-in-error', event: `${third?.device}:${third?.seq}`, reason: 'It was about two visitors.' })]);
    await store.look(at('2026-11-24T12:57:00Z'));
    await store.append([add('c2', '2026-11-24T12:58:00Z', { kind: 'escalated', to: ['Registered Manager'], reason: 'It happened again today.' })]);
    expect(await opens(store, '12:59:00', at('2026-11-24T12:57:00Z'))).toEqual([['c2'], 1]);
  });

  test('everything, where nothing can be taken for known or the calendars are others', async () => {
    const store = await fresh();
    await store.append(begun('c1'));
    await store.look();
    expect(await opens(store, '12:50:00', null)).toEqual([['c1'], 0]);
    expect((await store.readUnquiet('other', NOW, at('2026-11-24T12:50:00Z'))).quiet).toEqual([]);
  });
});
