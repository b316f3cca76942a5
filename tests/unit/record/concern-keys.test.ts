import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** A worker that has just started: it has opened no key yet. */
async function started() {
  vi.resetModules();
  const [{ db }, { open, seal }] = await Promise.all([import('#record/db.ts'), import('#record/seal.ts')]);
  return { db, open, seal };
}

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
});

const texts = Array.from({ length: 100 }, (_, n) => n);

test('a hundred texts of a new concern, sealed at once, make one key, and all of them open', async () => {
  const { db, open, seal } = await started();
  const puts = vi.spyOn(db.keys, 'put');
  const place = (n: number) => ({ concern: 'c1', as: `event d:${n}` });
  const sealed = await Promise.all(texts.map((n) => seal({ n }, 'restricted', place(n))));
  expect(puts).toHaveBeenCalledTimes(1);
  expect(await Promise.all(sealed.map((text, n) => open(text, place(n))))).toEqual(texts.map((n) => ({ n })));
});

test('the keys of a hundred concerns are fetched at once, and each text opens with its own', async () => {
  const before = await started();
  const place = (n: number) => ({ concern: `c${n}`, as: 'row' });
  const sealed = await Promise.all(texts.map((n) => before.seal({ n }, 'restricted', place(n))));
  before.db.close();
  const { db, open } = await started();
  const fetches = vi.spyOn(db.keys, 'where');
  expect(await Promise.all(sealed.map((text, n) => open(text, place(n))))).toEqual(texts.map((n) => ({ n })));
  expect(fetches).toHaveBeenCalledTimes(1);
  await expect(open(sealed[1] ?? '', place(2))).rejects.toMatchObject({ name: 'OperationError' });
});

test('a concern without a key among them is refused, and the others open', async () => {
  const before = await started();
  const place = (concern: string) => ({ concern, as: 'row' });
  const sealed = await before.seal('here', 'restricted', place('here'));
  before.db.close();
  const { open } = await started();
  const [here, gone] = await Promise.allSettled([open(sealed, place('here')), open(sealed, place('gone'))]);
  expect(here).toMatchObject({ status: 'fulfilled', value: 'here' });
  expect(gone).toMatchObject({ status: 'rejected', reason: { name: 'NoKey' } });
});
