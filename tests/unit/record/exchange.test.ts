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

/** A file as the version before the lock wrote it. */
const OLD_FILE = [
  '{"plainly":"concern","version":1,"concern":"ID","events":1,"sum":"2b4ebd7b049837ec08595f2707014b09895d95382bd905cfc60ecbdbf18bc502"}',
  '{"device":"old","seq":1,"concern":"ID","kind":"concern-identified","at":"2026-11-24T12:36:00Z","schema":1,"previous":"","sealed":"{\\"by\\":{\\"role\\":\\"Senior Support Worker\\",\\"name\\":\\"Ana\\"},\\"what\\":{\\"kind\\":\\"concern-identified\\",\\"identified\\":\\"2026-11-24T12:36:00Z\\",\\"origin\\":null}}","hash":"9208ba9e897303fbba6fceda51d3d53e7e54dc077107c84615d8d1cd4a979bd2"}',
].join('\n');

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
let code: string;
let told: unknown;

beforeEach(async () => {
  const first = await newDevice();
  await first.append([identified(OTHER), identified(ID)]);
  await first.append([completed(OTHER), completed(ID)]);
  ({ text: file, code } = (await first.exportConcern(ID)) ?? { text: '', code: '' });
  told = await first.readConcern(ID);
  first.db.close();
});

describe('a concern on another device', () => {
  test('is the same concern, and nothing else came with it', async () => {
    const second = await newDevice();
    expect(await second.joinEvents(file, code)).toEqual({ ok: true, concern: ID, added: 2 });
    expect(await second.readConcerns()).toEqual([told]);
  });

  test('joined twice changes nothing', async () => {
    const second = await newDevice();
    await second.joinEvents(file, code);
    const before = await second.db.events.toArray();
    expect(await second.joinEvents(file, code)).toEqual({ ok: true, concern: ID, added: 0 });
    expect(await second.db.events.toArray()).toEqual(before);
  });

  test('goes on under the second device’s own name, and comes back as a union', async () => {
    const second = await newDevice();
    await second.joinEvents(file, code);
    await second.append([{ ...completed(ID), recorded: '2026-11-24T12:50:00Z', what: { kind: 'escalated', to: ['Registered Manager'], reason: 'It happened again today.' } }]);
    const [own, ...others] = (await second.db.events.toArray()).filter(({ kind }) => kind === 'escalated');
    expect([own?.seq, own?.previous, others.length]).toEqual([1, '', 0]);
    const back = (await second.exportConcern(ID)) ?? { text: '', code: '' };
    const third = await newDevice();
    await third.joinEvents(file, code);
    expect(await third.joinEvents(back.text, back.code)).toEqual({ ok: true, concern: ID, added: 1 });
    expect((await third.readConcern(ID))?.escalations.map(({ trigger }) => trigger)).toContain('person');
  });

  test('leaves this device’s own chain as it was', async () => {
    const second = await newDevice();
    await second.append([identified(OTHER)]);
    await second.joinEvents(file, code);
    expect(await second.append([completed(OTHER)])).toMatchObject({ ok: true });
    const chains = Map.groupBy(await second.db.events.toArray(), ({ device }) => device);
    expect(chains.size).toBe(2);
    expect((await second.readConcerns()).map(({ id }) => id).sort()).toEqual([ID, OTHER]);
  });
});

describe('the code of a file', () => {
  test('is another one each time, and nothing of the concern can be read without it', async () => {
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/u);
    for (const word of ['Raj', 'Tom', 'shouted', 'Ana']) expect(file).not.toContain(word);
  });

  test('is taken however it was typed', async () => {
    const second = await newDevice();
    expect(await second.joinEvents(file, ` ${code.toLowerCase().replaceAll('-', ' ')} `)).toMatchObject({ ok: true, added: 2 });
  });

  test.each(['', 'ABCD', '0000-0000-0000-0000-0000-0000'])('where it is “%s”, the file stays shut and nothing is changed', async (other) => {
    const second = await newDevice();
    expect(await second.joinEvents(file, other)).toMatchObject({ ok: false, error: expect.stringContaining('does not open') });
    expect([await second.db.events.count(), await second.db.keys.count()]).toEqual([0, 0]);
  });

  test('a file from before the lock needs none, and is sealed here', async () => {
    const old = OLD_FILE.replaceAll('ID', ID);
    const second = await newDevice();
    expect(await second.joinEvents(old, '')).toEqual({ ok: true, concern: ID, added: 1 });
    const [event] = await second.db.events.toArray();
    expect(event?.sealed).toMatch(/^f1\./u);
    expect(await second.firstBreak(await second.db.events.toArray())).toBeNull();
    expect((await second.readConcern(ID))?.identified).toBe('2026-11-24T12:36:00Z');
    // It goes on from here like any other.
    const again = await second.exportConcern(ID);
    const third = await newDevice();
    expect(await third.joinEvents(again?.text ?? '', again?.code ?? '')).toEqual({ ok: true, concern: ID, added: 1 });
  });
});

describe('a damaged file is refused, and changes nothing', () => {
  const lines = () => file.trimEnd().split('\n');
  test.each([
    ['a line is missing', () => lines().slice(0, -1).join('\n')],
    ['a line stands twice', () => [...lines(), lines().at(-1)].join('\n')],
    ['a letter of what is sealed was changed', () => file.replace(/("sealed":"f1\.[^"]{40})(.)/u, (_, before: string, letter: string) => before + (letter === 'A' ? 'B' : 'A'))],
    ['a signature is missing', () => file.replace(/,"signature":"[^"]*"/u, '')],
    ['it is signed with another key', () => file.replace(/("devices":\{"[^"]*":")[^"]*/u, (_, before: string) => `${before}${btoa('x'.repeat(32))}`)],
    ['a time was changed', () => file.replace('12:40:00Z', '12:10:00Z')],
    ['the lines changed places', () => [lines()[0], lines()[2], lines()[1]].join('\n')],
    ['another concern is named', () => file.replaceAll(ID, OTHER)],
    ['it is cut in a line', () => file.slice(0, -40)],
    ['it is something else', () => 'Dear all, please find attached'],
    ['it is empty', () => ' '],
  ])('%s', async (_, damage) => {
    const second = await newDevice();
    expect(await second.joinEvents(damage(), code)).toMatchObject({ ok: false, error: expect.stringContaining('damaged') });
    expect(await second.db.events.count()).toBe(0);
  });

  test('an entry that this device has otherwise is not written over', async () => {
    const second = await newDevice();
    await second.joinEvents(file, code);
    await second.db.events.where('kind').equals('step-completed').modify({ hash: 'f'.repeat(64) });
    expect(await second.joinEvents(file, code)).toMatchObject({ ok: false, error: expect.stringContaining('something else') });
    expect((await second.db.events.toArray()).map(({ hash }) => hash)).toContain('f'.repeat(64));
  });
});
