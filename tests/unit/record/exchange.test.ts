import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NewEvent } from '#pathway/events.ts';
import { ANA, record } from '../pathway/given.ts';

const ID = '6f1f3f2e-0d8b-4c1e-9a53-1b1f3d1c2a4b';
const OTHER = '7f1f3f2e-0d8b-4c1e-9a53-1b1f3d1c2a4b';

const identified = (concern: string): NewEvent => ({ concern, recorded: '2026-11-24T12:36:00Z', by: ANA, what: { kind: 'concern-identified', identified: '2026-11-24T12:36:00Z', origin: null } });
const completed = (concern: string): NewEvent => ({ concern, recorded: '2026-11-24T12:40:00Z', by: ANA, what: { kind: 'step-completed', step: '1.1', record } });

/** A device with nothing on it. */
async function newDevice() {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
  vi.resetModules();
  const [{ append }, { db }, { joinEvents, exportConcern }, { readConcerns, readConcern }, { firstBreak }] = await Promise.all([
    import('#record/append.ts'),
    import('#record/db.ts'),
    import('#record/exchange.ts'),
    import('#record/read.ts'),
    import('#record/chain.ts'),
  ]);
  return { append, db, joinEvents, exportConcern, readConcerns, readConcern, firstBreak };
}

let file: string;
let told: unknown;

beforeEach(async () => {
  const first = await newDevice();
  await first.append([identified(OTHER), identified(ID)]);
  await first.append([completed(OTHER), completed(ID)]);
  file = (await first.exportConcern(ID)) ?? '';
  told = await first.readConcern(ID);
  first.db.close();
});

describe('a concern on another device', () => {
  test('is the same concern, and nothing else came with it', async () => {
    const second = await newDevice();
    expect(await second.joinEvents(file)).toEqual({ ok: true, concern: ID, added: 2 });
    expect(await second.readConcerns()).toEqual([told]);
  });

  test('joined twice changes nothing', async () => {
    const second = await newDevice();
    await second.joinEvents(file);
    const before = await second.db.events.toArray();
    expect(await second.joinEvents(file)).toEqual({ ok: true, concern: ID, added: 0 });
    expect(await second.db.events.toArray()).toEqual(before);
  });

  test('goes on under the second device’s own name, and comes back as a union', async () => {
    const second = await newDevice();
    await second.joinEvents(file);
    await second.append([{ ...completed(ID), recorded: '2026-11-24T12:50:00Z', what: { kind: 'escalated', to: ['Registered Manager'], reason: 'It happened again today.' } }]);
    const [own, ...others] = (await second.db.events.toArray()).filter(({ kind }) => kind === 'escalated');
    expect([own?.seq, own?.previous, others.length]).toEqual([1, '', 0]);
    const back = (await second.exportConcern(ID)) ?? '';
    const third = await newDevice();
    await third.joinEvents(file);
    expect(await third.joinEvents(back)).toEqual({ ok: true, concern: ID, added: 1 });
    expect((await third.readConcern(ID))?.escalations.map(({ trigger }) => trigger)).toContain('person');
  });

  test('leaves this device’s own chain as it was', async () => {
    const second = await newDevice();
    await second.append([identified(OTHER)]);
    await second.joinEvents(file);
    expect(await second.append([completed(OTHER)])).toMatchObject({ ok: true });
    const chains = Map.groupBy(await second.db.events.toArray(), ({ device }) => device);
    expect(chains.size).toBe(2);
    expect((await second.readConcerns()).map(({ id }) => id).sort()).toEqual([ID, OTHER]);
  });
});

describe('a damaged file is refused, and changes nothing', () => {
  const lines = () => file.trimEnd().split('\n');
  test.each([
    ['a line is missing', () => lines().slice(0, -1).join('\n')],
    ['a line stands twice', () => [...lines(), lines().at(-1)].join('\n')],
    ['a word was changed', () => file.replace('shouted', 'whispered')],
    ['a time was changed', () => file.replace('12:40:00Z', '12:10:00Z')],
    ['the lines changed places', () => [lines()[0], lines()[2], lines()[1]].join('\n')],
    ['another concern is named', () => file.replaceAll(ID, OTHER)],
    ['it is cut in a line', () => file.slice(0, -40)],
    ['it is something else', () => 'Dear all, please find attached'],
    ['it is empty', () => ' '],
  ])('%s', async (_, damage) => {
    const second = await newDevice();
    expect(await second.joinEvents(damage())).toMatchObject({ ok: false, error: expect.stringContaining('damaged') });
    expect(await second.db.events.count()).toBe(0);
  });

  test('an entry that this device has otherwise is not written over', async () => {
    const second = await newDevice();
    await second.joinEvents(file);
    await second.db.events.where('kind').equals('step-completed').modify({ hash: 'f'.repeat(64) });
    expect(await second.joinEvents(file)).toMatchObject({ ok: false, error: expect.stringContaining('something else') });
    expect((await second.db.events.toArray()).map(({ hash }) => hash)).toContain('f'.repeat(64));
  });
});
